@preconcurrency import CCommonMark
import Glibc

/// A node of cmark's tree, while the tree lives.
struct MarkdownNode {
  enum Kind: Hashable {
    case heading, paragraph, list, item, quotation, footnote, table, tableRow, tableCell, codeBlock, htmlBlock, other
    case inline(Inline)
  }

  enum Inline: Hashable {
    case text, softBreak, lineBreak, code, html, emphasis, link, image, deleted, footnoteReference
  }

  private let node: OpaquePointer

  init(_ node: OpaquePointer) {
    self.node = node
  }
}

extension MarkdownNode {
  var type: Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_TEXT: .inline(.text)
    case CMARK_NODE_SOFTBREAK: .inline(.softBreak)
    case CMARK_NODE_LINEBREAK: .inline(.lineBreak)
    case CMARK_NODE_CODE: .inline(.code)
    case CMARK_NODE_HTML_INLINE: .inline(.html)
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG: .inline(.emphasis)
    case CMARK_NODE_LINK: .inline(.link)
    case CMARK_NODE_IMAGE: .inline(.image)
    case CMARK_NODE_FOOTNOTE_REFERENCE: .inline(.footnoteReference)
    default: extensionType
    }
  }

  /// The extensions' node types are variables that cmark fills in; their names are constants.
  private var extensionType: Kind {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "table": .table
    case "table_row", "table_header": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .inline(.deleted)
    default: .other
    }
  }

  /// From 1; right for blocks.
  var line: Int { Int(cmark_node_get_start_line(node)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }
  var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(node) != 0 }
  /// Whether a block of code stands between fences.
  var isFenced: Bool {
    var length: Int32 = 0
    var offset: Int32 = 0
    var mark: CChar = 0
    return cmark_node_get_fenced(node, &length, &offset, &mark) != 0
  }

  /// The number of a numbered list's first item; nil for other lists.
  var listStart: Int? {
    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil
  }

  /// The text of a leaf.
  var literal: [UInt8] {
    guard let text = cmark_node_get_literal(node) else { return [] }
    return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}
