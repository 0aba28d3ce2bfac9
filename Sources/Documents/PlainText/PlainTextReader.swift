/// Reads plain text: stretches between blank lines become paragraphs, list items, tables, quotations and code.
struct PlainTextReader {
  private var manuscript: Manuscript
  private var lists = ListStack()
  /// The paragraph or item to which the next line may belong.
  private var open: Draft?
  private var page = 1
  private var beginsPage = false
  private let hasPages: Bool
  private let wrapping: Wrapping

  /// - Parameter text: UTF-8.
  static func manuscript(of text: [UInt8]) -> Manuscript {
    var lines = TextLine.lines(of: text)
    var manuscript = Manuscript()
    manuscript.lineCount = lines.last?.number ?? 0
    RunningHeads.leaveOut(of: &lines, into: &manuscript)
    manuscript.hyphenation = Hyphenation(lines: lines)
    var reader = PlainTextReader(manuscript, lines: lines)
    reader.read(lines)
    return reader.manuscript
  }

  private init(_ manuscript: Manuscript, lines: [TextLine]) {
    self.manuscript = manuscript
    hasPages = lines.last.map { $0.page > 1 } ?? false
    wrapping = Wrapping(lines: lines)
  }
}

extension PlainTextReader {
  private mutating func read(_ lines: [TextLine]) {
    var start = 0
    while let first = lines[start...].firstIndex(where: { !$0.isBlank }) {
      beginsPage = lines[first].page != page
      page = lines[first].page
      start = lines[first...].firstIndex { $0.isBlank || $0.page != page } ?? lines.count
      read(stretch: lines[first..<start])
      finish()
    }
    reconsiderQuotations()
  }

  /// Three or more stretches in a row that are set off are how the file is laid out, not what somebody said.
  private mutating func reconsiderQuotations() {
    let isGuess = manuscript.drafts.map { $0.kind == .quotation && !$0.isMarked }
    var start = 0
    while let first = isGuess[start...].firstIndex(of: true) {
      start = isGuess[first...].firstIndex(of: false) ?? isGuess.count
      guard start - first >= 3 else { continue }
      for index in first..<start { manuscript.drafts[index].kind = .paragraph }
    }
  }

  /// - Parameter lines: of one page, none of them blank.
  private mutating func read(stretch lines: ArraySlice<TextLine>) {
    if let table = TextTable(lines) { return add(table, lines) }
    if lines.allSatisfy({ $0.content.first == UInt8(ascii: ">") }) { return addQuotation(lines) }
    let isSetOff = lines.allSatisfy { $0.indent >= (lists.innermostIndent ?? 0) + 4 }
    // Lines of a title that stand in the middle of the page are set off, too, but each at its own indent.
    let indent = lines.last?.indent ?? 0
    let isEven =
      lines.dropFirst().allSatisfy { $0.indent == indent } && indent...indent + 8 ~= lines[lines.startIndex].indent
    if isSetOff, CodeSigns.areCode(lines) { return addCode(lines) }
    let prose: Block.Kind = isSetOff && isEven && lists.isEmpty && lines.count > 1 ? .quotation : .paragraph
    readProse(lines, as: prose)
  }

  private mutating func readProse(_ lines: ArraySlice<TextLine>, as kind: Block.Kind) {
    let shape = wrapping.shape(of: lines)
    var entries: Int?
    var above: TextLine?
    for (index, line) in zip(lines.indices, lines) {
      if TextTable.isRule(line.content) {
        if !underline(line) {
          finish()
          manuscript.leaveOut(PlacedText(line.content, line: line.number), .rule)
        }
        above = nil
        continue
      }
      if let marker = ListMarker(line.content), begins(marker, line, below: above, over: lines[(index + 1)...]) {
        finish()
        openItem(marker, line)
      } else if let above, open != nil, continues(above, line, shape) {
        let joint = manuscript.hyphenation.joint(above.content, line.content)
        open?.text.append(PlacedText(line.content, line: line.number), joint: joint)
      } else {
        finish()
        if let indent = lists.innermostIndent, line.indent <= indent { lists.closeAll() }
        let isEntry = shape.isEntries && kind == .paragraph && Wrapping.isEntry(line.content)
        if isEntry, entries == nil { entries = manuscript.newList() }
        let own: Block.Kind = isEntry ? .listItem(ordinal: nil, depth: 1, list: entries ?? 0) : kind
        open = Draft(own, PlacedText(line.content, line: line.number))
      }
      above = line
    }
  }

  private func continues(_ above: TextLine, _ line: TextLine, _ shape: Wrapping.Shape) -> Bool {
    if wrapping.joins(above, line, shape: shape) { return true }
    guard open?.isListItem == true, let indent = lists.innermostIndent else { return false }
    return line.indent > indent
  }

  /// Whether a marker begins an item: in the middle of a stretch, "1984. " may only be the end of a sentence.
  private func begins(
    _ marker: ListMarker, _ line: TextLine, below above: TextLine?, over rest: ArraySlice<TextLine>
  ) -> Bool {
    guard let above, open != nil else { return true }
    if lists.expects(marker) { return true }
    guard marker.ordinal ?? 1 == 1 else { return false }
    // "There are two: / (1) this and (2) that" is a sentence.
    let next = rest.prefix(40).first { ListMarker($0.content)?.follows(marker) == true }
    if marker.style == .bracketed, next == nil { return false }
    switch Ending(above.content) {
    case .colon, .stop: return true
    default: return line.indent > lists.innermostIndent ?? above.indent
    }
  }

  private mutating func openItem(_ marker: ListMarker, _ line: TextLine) {
    let content = line.content.dropFirst(marker.byteCount)
    open = Draft(lists.item(marker, indent: line.indent, &manuscript), PlacedText(content, line: line.number))
    open?.marker = PlacedText(line.content.prefix(marker.markByteCount), line: line.number)
  }

  /// A line of `=` or `-` makes the one line above it a heading.
  private mutating func underline(_ line: TextLine) -> Bool {
    guard let draft = open, draft.kind == .paragraph || draft.isListItem, draft.text.lines.count == 1,
      draft.text.bytes.count <= 120,
      let mark = line.content.first, line.content.allSatisfy({ $0 == mark }), "=-~_*^".utf8.contains(mark)
    else { return false }
    open?.kind = .heading(level: 2)
    open?.style = .underlined(rank: mark == UInt8(ascii: "=") ? 1 : 2)
    open?.isMarked = true
    open?.showMarker()
    finish()
    return true
  }
}

extension PlainTextReader {
  private mutating func add(_ table: TextTable, _ lines: ArraySlice<TextLine>) {
    guard !table.rows.isEmpty else {
      return manuscript.leaveOut(lines.reduce(into: PlacedText()) { $0.append($1) }, .table)
    }
    manuscript.tableCount += 1
    for row in table.rows { add(.tableRow(row.cells, table: manuscript.tableCount, isHeader: row.isHeader)) }
  }

  private mutating func addCode(_ lines: ArraySlice<TextLine>) {
    let indent = lines.map(\.indent).min() ?? 0
    var text = PlacedText()
    for line in lines {
      text.appendCode(repeatElement(32, count: line.indent - indent) + Array(line.content), line: line.number)
    }
    add(Draft(.code, text))
  }

  /// Lines that all begin with ">", as in a letter that is answered.
  private mutating func addQuotation(_ lines: ArraySlice<TextLine>) {
    let inner = lines.map { line in
      line.dropping(first: line.content.prefix { $0 == UInt8(ascii: ">") || $0 == 32 }.count)
    }
    for stretch in inner.split(whereSeparator: \.isBlank) {
      let first = manuscript.drafts.count
      readProse(stretch, as: .quotation)
      finish()
      for index in first..<manuscript.drafts.count { manuscript.drafts[index].isMarked = true }
    }
  }

  private mutating func finish() {
    if let draft = open, !draft.text.isEmpty { add(draft) }
    open = nil
  }

  private mutating func add(_ draft: Draft) {
    var draft = draft
    draft.page = hasPages ? page : nil
    draft.beginsPage = beginsPage
    beginsPage = false
    if !draft.isListItem, draft.kind != .paragraph { lists.closeAll() }
    manuscript.drafts.append(draft)
  }
}

extension PlacedText {
  fileprivate mutating func append(_ line: TextLine) {
    space()
    append(line.content, line: line.number)
  }
}
