extension Deck {
  /// A new deck that holds its front matter and no card.
  public init(named name: String?, document: String?, tags: [String], path: String) {
    let frontMatter = FrontMatterText(name: name, document: document, tags: tags)
    self.init(parsing: Array(frontMatter.text.utf8), path: path)
  }

  /// Writes cards at the end of the file, as one insertion: no earlier byte changes.
  ///
  /// Cards of one cloze text that follow each other share one `C:`. Tags that hold for the whole deck are not written again.
  ///
  /// - Parameter section: the heading under which the cards are to stand; written as prose, `## …`, where the file's last
  ///   heading is another one. nil: whatever the last heading is.
  public mutating func append(_ cards: [Card], under section: String? = nil) {
    guard !cards.isEmpty else { return }
    var lines: [String] = []
    if let closingFence = insertionPoints.closingFence { lines.append(closingFence) }
    if let section = section?.normalForm, !section.isEmpty, section != lastSection {
      if !lines.isEmpty || !insertionPoints.endsInBlankLine { lines.append("") }
      // Prose stands before the first card and after a rule, nowhere else.
      if !entries.isEmpty || leftOutCount > 0 { lines += ["---", ""] }
      lines.append("## " + section)
    }
    for group in CardGroup.groups(of: cards) {
      if !lines.isEmpty || !insertionPoints.endsInBlankLine { lines.append("") }
      lines += group.lines(deckTags: tags)
    }
    let lineEnd = insertionPoints.lineEnd
    let start = insertionPoints.isLastLineEnded ? "" : lineEnd
    insert(start + lines.map { $0 + lineEnd }.joined(), atByte: bytes.count)
  }

  /// Writes `Also: answer` below a card, as one inserted line.
  ///
  /// Below a cloze text with several gaps the line names the gap: `Also: [the gap] answer`.
  ///
  /// - Returns: whether the card stands here and the answer is accepted now; if not, nothing changed.
  @discardableResult
  public mutating func addAcceptedAnswer(_ answer: String, to id: CardID) -> Bool {
    let answer = answer.normalForm
    guard !answer.isEmpty, let index = entries.firstIndex(where: { $0.card.id == id }) else { return false }
    let entry = entries[index]
    if entry.card.acceptedAnswers.contains(where: { $0.normalForm == answer }) { return true }
    let gap = entry.card.content.hasSiblings ? "[\(entry.card.answer.normalForm)] " : ""
    let line = Tag.also.written + " " + gap + answer
    let offset = insertionPoints.also[index]
    let isAtUnendedLine = offset == bytes.count && !insertionPoints.isLastLineEnded
    insert(isAtUnendedLine ? insertionPoints.lineEnd + line : line + insertionPoints.lineEnd, atByte: offset)
    return true
  }
}

extension Card.Content {
  /// Whether the card is one gap of several.
  fileprivate var hasSiblings: Bool {
    if case .cloze(let text, _) = self { text.gapCount > 1 } else { false }
  }
}
