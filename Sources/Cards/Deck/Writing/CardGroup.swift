/// Cards that are written as one: a single one, or gaps of one cloze text.
struct CardGroup {
  private(set) var cards: [Card]

  /// Cuts cards into groups, in their order.
  static func groups(of cards: [Card]) -> [CardGroup] {
    var groups: [CardGroup] = []
    for card in cards {
      if groups.last?.canTake(card) == true {
        groups[groups.count - 1].cards.append(card)
      } else {
        groups.append(CardGroup(cards: [card]))
      }
    }
    return groups
  }

  /// Fields hold for all gaps of a text, so source and tags have to be the same; answers and hints can name their gap.
  private func canTake(_ card: Card) -> Bool {
    guard case .cloze(let text, let gap) = cards[0].content, case .cloze(let other, let otherGap) = card.content,
      text == other, gap != otherGap, cards[0].source == card.source, cards[0].tags == card.tags
    else { return false }
    return !cards.contains { $0.id == card.id }
  }

  /// The lines of the deck file.
  ///
  /// - Parameter deckTags: tags that the front matter gives to every card.
  func lines(deckTags: [String]) -> [String] {
    let card = cards[0]
    var lines: [String]
    switch card.content {
    case .short(let prompt, let answer):
      lines = Tag.question.lines(prompt.linesOfCard()) + Tag.answer.lines(answer.linesOfCard(isAnswer: true))
    case .list(let prompt, let items, let isOrdered):
      lines = Tag.question.lines(prompt.linesOfCard()) + [Tag.answer.written]
      for (index, item) in items.enumerated() {
        lines += item.linesOfItem(marker: isOrdered ? "\(index + 1). " : "- ")
      }
    case .choice(let prompt, let choices):
      lines = Tag.question.lines(prompt.linesOfCard())
      for choice in choices {
        lines += choice.text.linesOfItem(marker: choice.isRight ? "- [x] " : "- [ ] ")
      }
    case .cloze(let text, _):
      lines = Tag.cloze.lines(clozeText(text).markdown.linesOfCard(isCloze: true))
    }
    return lines + fieldLines(deckTags: deckTags)
  }

  /// The text with the gaps of these cards alone, each with its card's hint unless they share one.
  private func clozeText(_ text: ClozeText) -> ClozeText {
    var hints: [Int: String?] = [:]
    for case (.cloze(_, let gap), let hint) in zip(cards.map(\.content), cards.map(\.hint)) {
      hints[gap] = .some(sharedHint == nil ? hint : nil)
    }
    var gap = -1
    var segments = text.segments.map { segment in
      guard case .gap(let answer, _) = segment else { return segment }
      gap += 1
      guard let hint = hints[gap] else { return .text(answer) }
      return .gap(answer: answer, hint: hint)
    }
    // White space behind the tag is not read back; it would hide a fence from whoever looks at the text alone.
    if case .text(let start)? = segments.first { segments[0] = .text(String(start.drop(while: \.isWhitespace))) }
    return ClozeText(segments: segments)
  }

  /// The hint of all these cards, where it is no gap's own.
  private var sharedHint: String? {
    guard let hint = cards[0].hint, cards.allSatisfy({ $0.hint == hint }) else { return nil }
    guard case .cloze(let text, let gap) = cards[0].content else { return hint }
    return text.hint(ofGap: gap) == hint ? nil : hint
  }

  private func fieldLines(deckTags: [String]) -> [String] {
    var lines: [String] = []
    for card in cards {
      let gap = cards.count > 1 ? "[\(card.answer.normalForm)] " : ""
      for answer in card.acceptedAnswers.map(\.normalForm) where !answer.isEmpty {
        let line = Tag.also.line(gap + answer)
        if !lines.contains(line) { lines.append(line) }
      }
    }
    if let hint = sharedHint?.normalForm, !hint.isEmpty { lines.append(Tag.hint.line(hint)) }
    if let source = cards[0].source?.text, !source.isEmpty { lines.append(Tag.source.line(source)) }
    let tags = cards[0].tags.filter { !deckTags.contains($0) }.compactMap { FrontMatterText.value($0, inList: true) }
    if !tags.isEmpty { lines.append(Tag.tags.line(tags.joined(separator: ", "))) }
    return lines
  }
}

extension Tag {
  /// A field on its one line.
  fileprivate func line(_ text: String) -> String {
    written + " " + text
  }

  /// A text behind the tag; one that begins with a code block or with displayed math begins on a line of its own.
  fileprivate func lines(_ text: [String]) -> [String] {
    guard let first = text.first, !first.isEmpty else { return [written] + text.dropFirst() }
    let bytes = Array(first.utf8)
    if LineEscape.startsBlock(bytes, at: 0..<bytes.count) { return [written] + text }
    return [written + " " + first] + text.dropFirst()
  }
}
