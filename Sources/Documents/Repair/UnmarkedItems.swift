extension Manuscript {
  /// Sees what the blocks after "… include:" are where no mark says it: the items of a list, or words that are quoted; and
  /// lines of code anywhere.
  mutating func findUnmarkedItems() {
    for index in drafts.indices where isParagraph(index) && isCode(drafts[index].text) { drafts[index].kind = .code }
    var index = 0
    while index < drafts.count {
      index += 1
      guard !drafts[index - 1].isHeading, Ending(drafts[index - 1].text.bytes) == .colon else { continue }
      let end = drafts.indices[index...].first { !isItem($0) } ?? drafts.count
      if end - index >= 2 {
        makeItems(index..<end)
        index = end
      } else if index < drafts.count, isParagraph(index), isQuotation(drafts[index].text) {
        drafts[index].kind = .quotation
      }
    }
  }

  /// An item that itself ends in a colon opens a list of its own.
  private mutating func makeItems(_ range: Range<Int>) {
    var list = newList()
    for index in range {
      drafts[index].kind = .listItem(ordinal: nil, depth: 1, list: list)
      if Ending(drafts[index].text.bytes) == .colon { list = newList() }
    }
  }

  private func isParagraph(_ index: Int) -> Bool {
    drafts[index].kind == .paragraph && !drafts[index].isMarked
  }

  private func isCode(_ text: PlacedText) -> Bool {
    text.lines.count == 1 && text.bytes.count <= 160 && CodeSigns.isCode(text.bytes) && Ending(text.bytes) != .stop
  }

  private func isQuotation(_ text: PlacedText) -> Bool {
    (text.bytes.first == UInt8(ascii: "\"") && text.bytes.last == UInt8(ascii: "\""))
      || text.bytes.starts(with: "“".utf8) && text.bytes.hasSuffix("”")
  }

  /// A short block without a full stop, a fragment with one, or one of several questions.
  private func isItem(_ index: Int) -> Bool {
    let text = drafts[index].text
    guard isParagraph(index), text.bytes.count <= 200 else { return false }
    switch Ending(text.bytes) {
    case .bare, .abbreviation, .semicolon:
      // The first half of a broken sentence is no item.
      return Opening(text.bytes) == .lowercase || index + 1 == drafts.count
        || Opening(drafts[index + 1].text.bytes) != .lowercase
    case .stop: return isFragment(text) || isQuestion(index) && (isQuestion(index - 1) || isQuestion(index + 1))
    case .colon: return drafts[index - 1].text.bytes.last != UInt8(ascii: ":") && isFragment(text)
    default: return false
    }
  }

  private func isFragment(_ text: PlacedText) -> Bool {
    text.bytes.count { $0 == 32 } < 25 && !Phrase(text).hasMainVerb
  }

  private func isQuestion(_ index: Int) -> Bool {
    drafts.indices.contains(index) && drafts[index].text.bytes.last == UInt8(ascii: "?")
  }
}
