/// Tells a table of data from one that only arranges a page.
enum HTMLTable {
  /// Longer cells are text, not data.
  private static let longestCellBytes = 300

  /// Two rows and two columns or more, no table, heading or list of paragraphs inside, and short cells.
  static func isData(_ table: HTMLNode, byteCount: Int) -> Bool {
    var rowCount = 0
    var cellCount = 0
    var hasStructure = false
    table.walk { node in
      switch node.name {
      case "tr": rowCount += 1
      case "td", "th": cellCount += 1
      case "table" where node != table: hasStructure = true
      case "h1", "h2", "h3", "h4", "form", "blockquote": hasStructure = true
      default: break
      }
      return node.isElement && !hasStructure
    } leave: { _ in
    }
    return !hasStructure && rowCount >= 2 && cellCount >= 2 * rowCount && byteCount <= cellCount * longestCellBytes
  }
}
