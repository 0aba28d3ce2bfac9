/// Finds the lines of a text that belong to a code block or to displayed math, fed with one line after the other.
///
/// A code block stands between fences. One that nothing closes goes on to the end of the text, as in CommonMark. Displayed math
/// stands between a line `$$` and one that ends with `$$`, without a blank line between them.
struct OpaqueBlocks {
  enum Place: Hashable { case outside, first, inside }

  /// The code block that is open, and the line on which it begins, from 0.
  private(set) var openFence: (fence: CodeFence, line: Int)?
  /// Whether what is indented now belongs to an item of a list.
  private(set) var isInList = false
  private let lines: TextLines
  private var mathEnd = -1
  /// No line before this one ends displayed math: looking again for every `$$` would not be linear.
  private var mathlessUntil = 0

  init(_ lines: TextLines) {
    self.lines = lines
  }

  /// Where the line stands: outside of all blocks, the first of one, or further inside; the last line counts as inside.
  ///
  /// - Parameters:
  ///   - line: from 0; every line is asked about once, in order.
  ///   - content: the line, or what follows a tag on it.
  mutating func place(of line: Int, content: Range<Int>) -> Place {
    if let open = openFence {
      if open.fence.isClosed(by: lines.ranges[line], of: lines.bytes) { openFence = nil }
      return .inside
    }
    if line <= mathEnd { return .inside }
    if content.lowerBound > lines.ranges[line].lowerBound { isInList = false }
    let start = lines.bytes.trimming(content).lowerBound
    guard start < content.upperBound else { return .outside }
    let first = lines.bytes[start]
    // Most lines begin with a letter and are done with here.
    if first.isWordByte && !first.isASCIIDigit {
      if start == content.lowerBound { isInList = false }
      return .outside
    }
    return opens(line: line, content: content, start: start) ? .first : .outside
  }

  private mutating func opens(line: Int, content: Range<Int>, start: Int) -> Bool {
    let bytes = lines.bytes
    let isIndented = start > content.lowerBound
    if ListMarker(bytes, at: start..<content.upperBound) != nil {
      isInList = true
    } else if !isIndented {
      isInList = false
    }
    // Deeper than a list's own text it is indented code, which may show a fence.
    if !isInList, content.lowerBound == lines.ranges[line].lowerBound, bytes.isIndentedAsCode(content) { return false }
    if let fence = CodeFence(opening: bytes, in: content) {
      openFence = (fence, line)
      return true
    }
    if bytes[start] == .dollar, bytes.isMathFence(content), let end = endOfMath(from: line) {
      mathEnd = end
      return true
    }
    return false
  }

  private mutating func endOfMath(from start: Int) -> Int? {
    guard start >= mathlessUntil else { return nil }
    var line = start + 1
    while line < lines.count, !lines.isBlank(line) {
      let content = lines.bytes.trimming(lines.ranges[line])
      // “A: $$” opens the answer's own math.
      if lines.bytes[content].suffix(2).elementsEqual([.dollar, .dollar]), Tag(lines.bytes, at: content) == nil {
        return line
      }
      line += 1
    }
    mathlessUntil = line
    return nil
  }
}

extension [UInt8] {
  /// Whether the line begins with a tab or four spaces.
  func isIndentedAsCode(_ line: Range<Int>) -> Bool {
    let start = self[line].prefix(4)
    return start.first == .tab || start.elementsEqual([.space, .space, .space, .space])
  }

  /// Whether the line is `$$` and white space.
  func isMathFence(_ line: Range<Int>) -> Bool {
    self[trimming(line)].elementsEqual([.dollar, .dollar])
  }
}
