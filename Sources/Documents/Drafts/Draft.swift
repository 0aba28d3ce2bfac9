/// A block as the reader of a format found it, before the document is repaired.
struct Draft: Hashable {
  var kind: Block.Kind
  var text: PlacedText
  var cells: [String] = []
  var speaker: String?
  var page: Int?
  /// The bullet or number of a list item as it stands in the file.
  var marker: PlacedText?
  /// The file's markup says what this is; only a guess about plain text may be changed.
  var isMarked = false
  /// How a heading without markup shows that it is one.
  var style: HeadingStyle?
  /// The document's own title.
  var isTitle = false
  /// A page ends between the draft above and this one.
  var beginsPage = false

  init(_ kind: Block.Kind, _ text: PlacedText) {
    self.kind = kind
    self.text = text
  }
}

extension Draft {
  static func tableRow(_ cells: [PlacedText], table: Int, isHeader: Bool) -> Draft {
    var text = PlacedText()
    for cell in cells where !cell.isEmpty {
      if !text.isEmpty { text.append(" | ".utf8, line: cell.lines.lowerBound) }
      text.append(cell)
    }
    var draft = Draft(.tableRow(table: table, isHeader: isHeader), text)
    draft.cells = cells.map(\.string)
    draft.isMarked = true
    return draft
  }

  /// Puts the number of an item that is a heading before its text.
  mutating func showMarker() {
    guard var whole = marker else { return }
    whole.append(text)
    text = whole
    marker = nil
  }

  var block: Block {
    Block(
      kind: kind, text: text.string, emphasised: text.emphasised, cells: cells, speaker: speaker, page: page,
      lineStarts: text.lineStarts)
  }

  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  var isListItem: Bool {
    if case .listItem = kind { true } else { false }
  }

  var isTableRow: Bool {
    if case .tableRow = kind { true } else { false }
  }
}
