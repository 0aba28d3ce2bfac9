/// A table drawn in plain text.
struct TextTable {
  struct Row: Hashable {
    var cells: [PlacedText]
    var isHeader: Bool
  }

  /// The rows of a table whose cells are told apart by bars or tabs; empty for a drawing, and where columns are only
  /// aligned by spaces, so that a cell cannot be told from the words of a sentence.
  var rows: [Row]

  /// - Parameter lines: a stretch of lines without blank ones; nil when they are no table.
  init?(_ lines: ArraySlice<TextLine>) {
    guard lines.count >= 2 else { return nil }
    let bar = UInt8(ascii: "|")
    if let rows = TextTable.rows(lines, separator: bar, least: lines.contains { $0.content.first == bar } ? 2 : 1)
      ?? TextTable.rows(lines, separator: UInt8(ascii: "\t"), least: 1)
    {
      self.rows = rows
    } else if TextTable.isDrawing(lines) || TextTable.isAligned(lines) {
      rows = []
    } else {
      return nil
    }
  }

  /// Nothing but dashes, bars and the like.
  static func isRule(_ content: ArraySlice<UInt8>) -> Bool {
    content.count >= 3 && content.allSatisfy { "-=_*~#+|:. ".utf8.contains($0) }
      && content.contains { "-=_*~#+".utf8.contains($0) }
  }
}

extension TextTable {
  private static func rows(_ lines: ArraySlice<TextLine>, separator: UInt8, least: Int) -> [Row]? {
    var rows: [Row] = []
    for line in lines {
      if isRule(line.content) {
        // A rule under the first row makes it the header.
        if rows.count == 1 { rows[0].isHeader = true }
        continue
      }
      guard line.content.count(where: { $0 == separator }) >= least else { return nil }
      var cells = line.content.split(separator: separator, omittingEmptySubsequences: false)
      if cells.first?.isEmpty == true { cells.removeFirst() }
      if cells.last?.isEmpty == true { cells.removeLast() }
      rows.append(Row(cells: cells.map { PlacedText($0, line: line.number) }, isHeader: false))
    }
    guard rows.count >= 2, let columnCount = rows.map(\.cells.count).max(), columnCount >= 2 else { return nil }
    // One tab in a line of prose is no table.
    return rows.allSatisfy { $0.cells.count == columnCount } || separator != UInt8(ascii: "\t") ? rows : nil
  }

  /// Half of the lines have signs of a frame (U+2500 to U+259F).
  private static func isDrawing(_ lines: ArraySlice<TextLine>) -> Bool {
    let framed = lines.count { line in
      zip(line.content, line.content.dropFirst()).contains { $0 == 0xE2 && (0x94...0x96).contains($1) }
    }
    return framed * 2 >= lines.count
  }

  private static func hasGap(_ content: ArraySlice<UInt8>) -> Bool {
    zip(content, content.dropFirst()).contains { $0 == 32 && $1 == 32 }
  }

  /// Three lines or more with a gap at one column, or two lines with gaps at two. A gap is two spaces wide or more, and
  /// in half of the lines three: text set to one width has gaps, too, but narrow ones.
  private static func isAligned(_ lines: ArraySlice<TextLine>) -> Bool {
    let drawn = lines.filter { !isRule($0.content) }
    guard drawn.count >= 2, let width = drawn.map(\.width).max(), width <= 400,
      drawn.count(where: { hasGap($0.content) }) * 10 >= drawn.count * 9
    else { return false }
    var counts = [Int](repeating: 0, count: width)
    var wideCounts = counts
    for gap in drawn.flatMap({ gaps(of: $0) }) {
      for column in gap.clamped(to: 0..<width) {
        counts[column] += 1
        if gap.count > 2 { wideCounts[column] += 1 }
      }
    }
    let isShared = zip(counts, wideCounts).map { $0 * 10 >= drawn.count * 9 && $1 * 2 >= drawn.count }
    let sharedCount = zip([false] + isShared, isShared).count { !$0 && $1 }
    return sharedCount >= (drawn.count == 2 ? 2 : 1)
  }

  /// The columns of two spaces or more inside a line.
  private static func gaps(of line: TextLine) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var column = line.indent
    var start: Int?
    for byte in line.content where byte & 0xC0 != 0x80 {
      if byte == 32 {
        start = start ?? column
      } else if let first = start {
        if column - first >= 2 { gaps.append(first..<column) }
        start = nil
      }
      column += 1
    }
    return gaps
  }
}
