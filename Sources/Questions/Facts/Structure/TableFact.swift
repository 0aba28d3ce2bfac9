import Documents

/// One cell of a table, read as “the <column> of <row>”.
struct TableFact {
  /// The index of the row's passage.
  var passage: Int
  /// The row's name: its first cell.
  var row: String
  /// The heading of the first column, of this one, and the cell.
  var rowKind: String
  var column: String
  var cell: String
  /// The words of the row's passage that the cell is.
  var span: Range<Int>
  /// The header and the row as they stand in the document.
  var evidence: Evidence
}

extension TableFact {
  /// The facts of a document's tables, in its order: of tables with a header, whose first column names each row once.
  static func all(in document: Document, passages: [Passage]) -> [TableFact] {
    let spans = PassageSpans(passages)
    var facts: [TableFact] = []
    var start = 0
    while start < document.blocks.count {
      guard case .tableRow(let table, let isHeader) = document.blocks[start].kind else {
        start += 1
        continue
      }
      let end = document.blocks[start...].firstIndex { !$0.belongs(toTable: table) } ?? document.blocks.count
      if isHeader { facts += self.facts(of: start..<end, document, passages, spans) }
      start = end
    }
    return facts
  }

  private static func facts(
    of rows: Range<Int>, _ document: Document, _ passages: [Passage], _ spans: PassageSpans
  ) -> [TableFact] {
    let header = document.blocks[rows.lowerBound]
    let bodies = rows.dropFirst()
    guard bodies.allSatisfy({ !document.blocks[$0].isHeaderRow }), (2...8).contains(header.cells.count) else {
      return []
    }
    let names = bodies.map { document.blocks[$0].cells.first ?? "" }
    guard Set(names).count == names.count else { return [] }
    return bodies.flatMap { index -> [TableFact] in
      let row = document.blocks[index]
      guard row.cells.count == header.cells.count, let passage = spans.first(ofBlock: index) else { return [] }
      let evidence = Evidence(text: header.text + " " + row.text, lines: row.lines)
      let cells = cellSpans(passages[passage], count: row.cells.count)
      return (1..<row.cells.count).compactMap { column in
        guard let span = cells?[column], !span.isEmpty else { return nil }
        return TableFact(
          passage: passage, row: row.cells[0], rowKind: header.cells[0], column: header.cells[column],
          cell: row.cells[column], span: span, evidence: evidence)
      }
    }
  }
}

extension TableFact {
  /// The words of each cell; nil where an empty cell or a sentence's end inside one leaves it open which are which.
  private static func cellSpans(_ passage: Passage, count: Int) -> [Range<Int>]? {
    var spans: [Range<Int>] = []
    var start = 0
    for index in 0...passage.words.count
    where index == passage.words.count || passage.words[index].form == "|" {
      spans.append(start..<index)
      start = index + 1
    }
    return spans.count == count ? spans : nil
  }
}

extension Block {
  fileprivate var isHeaderRow: Bool {
    if case .tableRow(_, isHeader: true) = kind { true } else { false }
  }

  fileprivate func belongs(toTable table: Int) -> Bool {
    if case .tableRow(let own, _) = kind { own == table } else { false }
  }
}
