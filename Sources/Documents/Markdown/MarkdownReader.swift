@preconcurrency import CCommonMark

/// Reads Markdown as GitHub writes it: CommonMark with tables, footnotes, task lists, deleted text and bare links.
struct MarkdownReader {
  private var manuscript: Manuscript
  private var source: SourceCursor
  /// Lists, items, quotations and notes around the block that is read, the outermost first.
  private var around: [Container] = []
  /// The lists of `around`: searched in it, a file of a million nested quotations would take forever.
  private var lists: [Int] = []
  private var isInFootnote = false
  /// The heading, paragraph or cell that is read.
  private var inline: MarkdownInline?
  private var cells: [PlacedText] = []
  /// The list to which a definition belongs that stands under another.
  private var definitions: Int?

  private enum Container {
    /// - next: the number of the next item in a numbered list.
    case list(next: Int?)
    /// - hasText: a block of it was read; only the first is the item, the others are paragraphs.
    case item(ordinal: Int?, hasText: Bool)
    case quotation
  }

  /// - Parameter text: UTF-8, lines end in "\n".
  static func manuscript(of text: [UInt8]) -> Manuscript {
    var manuscript = Manuscript()
    var lines = MarkdownLines(text)
    manuscript.lineCount = lines.lineCount
    lines.takeFrontMatter(into: &manuscript)
    lines.blankExtensions()
    let plain = lines.text
    var reader = MarkdownReader(manuscript: manuscript, source: SourceCursor(plain))
    reader.read(plain)
    return reader.manuscript
  }

  private init(manuscript: Manuscript, source: SourceCursor) {
    self.manuscript = manuscript
    self.source = source
  }
}

extension MarkdownReader {
  /// Walks the tree with cmark's iterator: a file of ten thousand nested quotations is no deeper than any other.
  private mutating func read(_ text: [UInt8]) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    text.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
    }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      let marked = MarkdownNode(node)
      if event == CMARK_EVENT_ENTER { enter(marked) } else { leave(marked) }
    }
  }

  private mutating func enter(_ node: MarkdownNode) {
    switch node.type {
    case .list:
      lists.append(manuscript.newList())
      around.append(.list(next: node.listStart))
    case .item: around.append(.item(ordinal: takeOrdinal(), hasText: false))
    case .quotation: around.append(.quotation)
    case .footnote: isInFootnote = true
    case .heading, .paragraph, .tableCell:
      source.move(toLine: node.line)
      inline = MarkdownInline()
    case .table: manuscript.tableCount += 1
    case .tableRow: cells = []
    case .codeBlock: addCode(node)
    case .htmlBlock: addHTML(node)
    case .inline(let kind): inline?.enter(kind, node, &source)
    case .other: break
    }
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.type {
    case .list:
      around.removeLast()
      lists.removeLast()
    case .item, .quotation: around.removeLast()
    case .footnote: isInFootnote = false
    case .heading: addHeading(level: node.headingLevel)
    case .paragraph: addParagraph()
    case .tableCell: cells.append(inline.take()?.text ?? PlacedText())
    case .tableRow:
      let row = Draft.tableRow(cells, table: manuscript.tableCount, isHeader: node.isHeaderRow)
      if !row.text.isEmpty { manuscript.drafts.append(row) }
    case .inline(let kind): inline?.leave(kind)
    case .table, .codeBlock, .htmlBlock, .other: break
    }
  }
}

extension MarkdownReader {
  /// The number of an item that begins.
  private mutating func takeOrdinal() -> Int? {
    guard case .list(let next?)? = around.last else { return nil }
    around[around.count - 1] = .list(next: next + 1)
    return next
  }

  private mutating func addHeading(level: Int) {
    guard let text = inline.take()?.text, !text.isEmpty else { return }
    if isInFootnote { return manuscript.leaveOut(text, .footnote) }
    var draft = Draft(.heading(level: level), text)
    draft.isMarked = true
    manuscript.drafts.append(draft)
  }

  private mutating func addParagraph() {
    guard let collected = inline.take() else { return }
    if let image = collected.imageText, !image.isEmpty { manuscript.leaveOut(image, .image) }
    let text = collected.text
    guard !text.isEmpty else { return }
    if isInFootnote { return manuscript.leaveOut(text, .footnote) }
    if around.isEmpty, let entry = collected.definition {
      let list = definitions ?? manuscript.newList()
      definitions = list
      return manuscript.drafts.append(Draft(.listItem(ordinal: nil, depth: 1, list: list), entry))
    }
    definitions = nil
    manuscript.drafts.append(Draft(kindOfParagraph(), text))
  }

  /// The first paragraph of an item is the item.
  private mutating func kindOfParagraph() -> Block.Kind {
    if case .item(let ordinal, hasText: false)? = around.last {
      around[around.count - 1] = .item(ordinal: ordinal, hasText: true)
      if let list = lists.last { return .listItem(ordinal: ordinal, depth: lists.count, list: list) }
    }
    if case .quotation? = around.last { return .quotation }
    return .paragraph
  }

  private mutating func addCode(_ node: MarkdownNode) {
    var text = PlacedText()
    for (index, line) in node.literal.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      text.appendCode(line, line: node.line + index + (node.isFenced ? 1 : 0))
    }
    guard !text.isBlank else { return }
    var draft = Draft(.code, text.withoutBlankEnd)
    draft.isMarked = true
    manuscript.drafts.append(draft)
  }

  /// What a reader would see of a block of HTML.
  private mutating func addHTML(_ node: MarkdownNode) {
    HTMLReader.read(node.literal, firstLine: node.line, into: &manuscript)
  }
}

extension Optional {
  /// The value, which is gone afterwards.
  fileprivate mutating func take() -> Wrapped? {
    defer { self = nil }
    return self
  }
}
