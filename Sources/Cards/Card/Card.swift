/// One thing to be asked, and what is wanted in answer.
public struct Card: Hashable, Sendable, Identifiable {
  public enum Kind: String, CaseIterable, Sendable { case short, cloze, list, choice }

  public enum Content: Hashable, Sendable {
    case short(prompt: String, answer: String)
    /// One gap of a text, counted from 0 and below `gapCount`; the other gaps are its siblings.
    case cloze(ClozeText, gap: Int)
    case list(prompt: String, items: [String], isOrdered: Bool)
    case choice(prompt: String, choices: [Choice])
  }

  public let content: Content
  /// Other answers that count as right, as written behind `Also:`.
  ///
  /// For a list each stands for an item: `[the item] another answer`, or without brackets for the item nearest to it.
  public var acceptedAnswers: [String]
  public var hint: String?
  public var source: Source?
  public var tags: [String]
  /// Computed once from the content; nothing else of the card is in it.
  public let id: CardID

  /// - Parameter hint: `nil` takes the gap's own hint where the card is a cloze.
  public init(
    _ content: Content, acceptedAnswers: [String] = [], hint: String? = nil, source: Source? = nil, tags: [String] = []
  ) {
    self.content = content
    self.acceptedAnswers = acceptedAnswers
    self.source = source
    self.tags = tags
    self.id = CardID(of: content)
    if case .cloze(let text, let gap) = content, hint == nil {
      self.hint = text.hint(ofGap: gap)
    } else {
      self.hint = hint
    }
  }
}

extension Card {
  public var kind: Kind {
    switch content {
    case .short: .short
    case .cloze: .cloze
    case .list: .list
    case .choice: .choice
    }
  }

  /// What is asked, as Markdown. A cloze: its text with this gap as `[…]` and the other gaps filled in.
  public var prompt: String {
    switch content {
    case .short(let prompt, _), .list(let prompt, _, _), .choice(let prompt, _):
      return prompt
    case .cloze(let text, let gap):
      let (before, _, after) = text.parts(around: gap)
      return before + "[…]" + after
    }
  }

  /// What is wanted, as Markdown. A list: its items joined by “; ”; a choice: the right ones joined so.
  public var answer: String {
    switch content {
    case .short(_, let answer):
      return answer
    case .cloze(let text, let gap):
      return text.parts(around: gap).answer
    case .list(_, let items, _):
      return items.joined(separator: "; ")
    case .choice(_, let choices):
      return choices.filter(\.isRight).map(\.text).joined(separator: "; ")
    }
  }
}
