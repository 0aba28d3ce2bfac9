/// The fields below a card's answer.
struct FieldReading {
  private var hint: String?
  private var source: Source?
  private var tags: [String] = []
  /// Accepted answers; with the gap's answer where the gap is named.
  private var acceptedAnswers: [(answer: String, gapAnswer: String?)] = []
  private var firstLines: [Tag: Int] = [:]
  /// The line of the last `Also:`, from 0.
  private(set) var lastAlsoLine: Int?
  /// What belongs in the gaps, in `normalForm`; empty where the card is no cloze text.
  private let gapAnswers: [String]

  /// - Parameter contents: what the card asks; several for a cloze text with several gaps.
  init(of contents: [Card.Content]) {
    gapAnswers = contents.compactMap(\.gapAnswer)
  }
}

extension FieldReading {
  /// Takes in one field.
  ///
  /// - Parameters:
  ///   - content: what stands behind the tag.
  ///   - line: from 0.
  /// - Returns: what is wrong with it.
  mutating func read(_ tag: Tag, _ content: String, line: Int) -> [DeckProblem.Kind] {
    guard !content.isEmpty else { return [.fieldWithoutText(tag.written)] }
    if tag == .also {
      lastAlsoLine = line
      return readAlso(content)
    }
    if let firstLine = firstLines[tag] { return [.fieldTwice(tag.written, firstLine: firstLine + 1)] }
    firstLines[tag] = line
    switch tag {
    case .hint: hint = content
    case .source: source = Source(parsing: content)
    case .tags: tags = FrontMatter.list(of: content)
    case .also, .question, .answer, .cloze: break
    }
    return []
  }

  private mutating func readAlso(_ content: String) -> [DeckProblem.Kind] {
    for gapAnswer in gapAnswers {
      if let answer = content.behindBrackets(around: gapAnswer) {
        acceptedAnswers.append((answer, gapAnswer))
        return []
      }
    }
    acceptedAnswers.append((content, nil))
    return gapAnswers.count > 1 ? [.whichGap(content)] : []
  }

  /// The card that asks this, with what the fields add.
  func card(_ content: Card.Content) -> Card {
    let ownAnswer = content.gapAnswer
    let accepted = acceptedAnswers.filter { $0.gapAnswer == nil || $0.gapAnswer == ownAnswer }
    var card = Card(content, acceptedAnswers: accepted.map(\.answer), source: source, tags: tags)
    card.hint = card.hint ?? hint
    return card
  }
}

extension Card.Content {
  /// What belongs in the gap, in `normalForm`; `nil` where it is no cloze.
  fileprivate var gapAnswer: String? {
    guard case .cloze(let text, let gap) = self else { return nil }
    return text.answer(ofGap: gap).normalForm
  }
}

extension String {
  /// What follows `[name]` at the start of the text, without white space; `nil` where something else stands there or nothing follows.
  func behindBrackets(around name: String) -> String? {
    let start = "[\(name)]"
    guard hasPrefix(start) else { return nil }
    let rest = String(dropFirst(start.count)).normalForm
    return rest.isEmpty ? nil : rest
  }
}
