/// Reads HTML: the text of a page without its navigation, as headings, paragraphs, lists, tables and quotations.
struct HTMLReader {
  private var manuscript: Manuscript
  /// Of the file, from 1: where the page begins.
  private let firstLine: Int
  private var source: SourceCursor
  private let page: HTMLPage
  /// Where the page says its text is: the way from the root, without the element itself.
  private let aboveMain: Set<HTMLNode>
  private var isInMain: Bool
  /// Lists, items, quotations … around the text that is read, the outermost first.
  private var around: [Container] = []
  private var inline = HTMLInline()
  /// The term that the next definition explains.
  private var term = PlacedText()
  private var row: [PlacedText]?
  private var rowIsHeader = false
  /// The lists of `around`: searched in it, a page of a million nested lists would take forever.
  private var lists: [Int] = []
  private var isInCell = false

  private enum Container: Hashable {
    /// - next: the number of the next item in a numbered list.
    case list(next: Int?)
    /// - hasText: a block of it was read; only the first is the item, the others are paragraphs.
    case item(ordinal: Int?, hasText: Bool)
    case heading(Int)
    case term
    case quotation
    case table
    case cell
    /// A table that only arranges the page, or a part of one.
    case other
  }

  /// - Parameter text: UTF-8, lines end in "\n".
  static func manuscript(of text: [UInt8]) -> Manuscript {
    var manuscript = Manuscript()
    manuscript.lineCount = SourceCursor(text).lineCount
    HTMLPage.read(text) { page in
      var reader = HTMLReader(page, text, firstLine: 1, manuscript)
      reader.read()
      reader.leaveOutBanner()
      reader.takeTitle()
      manuscript = reader.manuscript
    }
    return manuscript
  }

  /// Reads a piece of HTML in a file of another format, after what was read before.
  ///
  /// - Parameter firstLine: where it stands in the file, from 1.
  static func read(_ text: [UInt8], firstLine: Int, into manuscript: inout Manuscript) {
    HTMLPage.read(text) { page in
      var reader = HTMLReader(page, text, firstLine: firstLine, manuscript)
      reader.read()
      manuscript = reader.manuscript
    }
  }

  private init(_ page: HTMLPage, _ text: [UInt8], firstLine: Int, _ manuscript: Manuscript) {
    self.page = page
    source = SourceCursor(text, firstLine: firstLine)
    self.firstLine = firstLine
    self.manuscript = manuscript
    var above: Set<HTMLNode> = []
    var node = page.main?.parent
    while let element = node {
      above.insert(element)
      node = element.parent
    }
    aboveMain = above
    isInMain = page.main == nil
  }
}

extension HTMLReader {
  private mutating func read() {
    page.root.walk {
      enter($0)
    } leave: {
      leave($0)
    }
    flush()
  }

  /// The page's own heading is the better title: the other often ends with the name of the site.
  private mutating func takeTitle() {
    guard !manuscript.drafts.contains(where: { $0.kind == .heading(level: 1) }), let title = page.title else { return }
    let text = PlacedText(title, line: 1).string
    manuscript.statedTitle = text.isEmpty ? nil : text
  }

  private mutating func enter(_ node: HTMLNode) -> Bool {
    guard node.isElement else {
      if node.isText { inline.append(node.text, &source) }
      return false
    }
    let name = node.name
    guard !HTMLFurniture.silent.contains(name) else { return false }
    if let line = node.line.map({ $0 + firstLine - 1 }), line > source.line || HTMLReader.blocks.contains(name) {
      source.move(toLine: line)
    }
    if node == page.main { isInMain = true }
    let isBeside = !isInMain && !aboveMain.contains(node)
    if let reason = isBeside ? .navigation : HTMLFurniture.reason(for: node, share: page.share(of: node)) {
      flush()
      leaveOut(node, reason)
      return false
    }
    if name == "pre" {
      flush()
      addCode(node)
      return false
    }
    if HTMLReader.blocks.contains(name) { flush() }
    open(name, node)
    return true
  }

  private mutating func leave(_ node: HTMLNode) {
    let name = node.name
    if HTMLReader.blocks.contains(name) { flush() }
    close(name)
    if node == page.main { isInMain = false }
  }

  /// Elements that begin and end on lines of their own.
  private static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "ol", "p", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "pre",
  ]
}

extension HTMLReader {
  private mutating func open(_ name: String, _ node: HTMLNode) {
    switch name {
    case "ul", "dl": openList(next: nil)
    case "ol": openList(next: node.attribute("start").flatMap { Int($0) } ?? 1)
    case "li", "dd": around.append(.item(ordinal: takeOrdinal(node), hasText: false))
    case "dt": around.append(.term)
    case "h1", "h2", "h3", "h4", "h5", "h6": around.append(.heading(Int(name.dropFirst()) ?? 1))
    case "blockquote": around.append(.quotation)
    case "table": openTable(node)
    case "tr": openRow()
    case "td", "th": openCell(isHeader: name == "th")
    case "br": if inline.breakLine() { flush() }
    case "img":
      if let text = node.attribute("alt") {
        manuscript.leaveOut(PlacedText(Array(text.utf8), line: source.line), .image)
      }
    default: inline.open(name, isLink: name == "a" && node.attribute("href") != nil)
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "ul", "ol", "dl":
      flushTerm()
      around.removeLast()
      lists.removeLast()
    case "li", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table": around.removeLast()
    case "tr": closeRow()
    case "td", "th": closeCell()
    case "br", "img": break
    default: inline.close(name, line: source.line)
    }
  }

  private mutating func openList(next: Int?) {
    lists.append(manuscript.newList())
    around.append(.list(next: next))
  }

  /// The number of an item that begins.
  private mutating func takeOrdinal(_ node: HTMLNode) -> Int? {
    guard case .list(let next?)? = around.last else { return nil }
    let ordinal = node.attribute("value").flatMap { Int($0) } ?? next
    around[around.count - 1] = .list(next: ordinal &+ 1)
    return ordinal
  }

  /// What was read since the last block becomes a block.
  private mutating func flush() {
    if isInCell { return inline.space() }
    let text = inline.take()
    guard !text.isEmpty else { return }
    switch around.last {
    case .term: term.append(text)
    case .heading(let level): add(.heading(level: level), text, isMarked: true)
    case .item(let ordinal, hasText: false):
      around[around.count - 1] = .item(ordinal: ordinal, hasText: true)
      add(itemKind(ordinal), defining(text))
    case .quotation: add(.quotation, text)
    default: add(.paragraph, text)
    }
  }

  private func itemKind(_ ordinal: Int?) -> Block.Kind {
    lists.last.map { .listItem(ordinal: ordinal, depth: lists.count, list: $0) } ?? .paragraph
  }

  /// The pending term in front of its definition.
  private mutating func defining(_ text: PlacedText) -> PlacedText {
    guard !term.isEmpty else { return text }
    var entry = PlacedText()
    entry.append(term.bytes, line: term.lines.lowerBound, isEmphasised: true)
    if entry.bytes.last != UInt8(ascii: ":") { entry.append(":".utf8, line: term.lines.lowerBound) }
    entry.append(text)
    term = PlacedText()
    return entry
  }

  private mutating func flushTerm() {
    guard !term.isEmpty else { return }
    let text = term
    term = PlacedText()
    add(itemKind(nil), text)
  }

  private mutating func add(_ kind: Block.Kind, _ text: PlacedText, isMarked: Bool = false) {
    var draft = Draft(kind, text)
    draft.isMarked = isMarked
    manuscript.drafts.append(draft)
  }
}

extension HTMLReader {
  private mutating func openTable(_ table: HTMLNode) {
    let isData = HTMLTable.isData(table, byteCount: page.byteCounts[table] ?? 0)
    if isData { manuscript.tableCount += 1 }
    around.append(isData ? .table : .other)
  }

  private mutating func openRow() {
    guard around.last == .table else { return }
    row = []
    rowIsHeader = true
  }

  private mutating func openCell(isHeader: Bool) {
    guard around.last == .table, row != nil else { return around.append(.other) }
    rowIsHeader = rowIsHeader && isHeader
    isInCell = true
    around.append(.cell)
  }

  private mutating func closeCell() {
    guard around.removeLast() == .cell else { return }
    isInCell = false
    row?.append(inline.take())
  }

  private mutating func closeRow() {
    guard let cells = row else { return }
    row = nil
    let draft = Draft.tableRow(cells, table: manuscript.tableCount, isHeader: rowIsHeader)
    if !draft.text.isEmpty { manuscript.drafts.append(draft) }
  }

  private mutating func addCode(_ node: HTMLNode) {
    var code: [UInt8] = []
    node.walk {
      if $0.isText { code += $0.text }
      return $0.isElement
    } leave: { _ in
    }
    var text = PlacedText()
    var line = node.line.map { $0 + firstLine - 1 } ?? source.line
    for content in code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !text.isBlank || content.contains(where: { $0 > 32 }) { text.appendCode(content, line: line) }
      line += 1
    }
    if !text.isBlank { add(.code, text.withoutBlankEnd, isMarked: true) }
  }

  private mutating func leaveOut(_ node: HTMLNode, _ reason: LeftOut.Reason) {
    var text = HTMLInline()
    var source = source
    node.walk {
      if $0.isText {
        text.append($0.text, &source)
        text.space()
      }
      return $0.isElement && !HTMLFurniture.silent.contains($0.name)
    } leave: { _ in
    }
    manuscript.leaveOut(text.take(), reason)
  }

  /// Leaves out the few words over the first heading of the page: the name of the site and its motto.
  private mutating func leaveOutBanner() {
    guard let first = manuscript.drafts.firstIndex(where: { $0.kind == .heading(level: 1) }) else { return }
    let wordCount = manuscript.drafts[..<first].reduce(0) { $0 + $1.block.wordCount }
    guard first > 0, wordCount < 60 else { return }
    manuscript.leaveOut(manuscript.drafts.indices.map { $0 < first ? .navigation : nil })
  }
}
