/// A place in the source of a markup file that only moves on: finds the lines of words whose places a parser has lost.
struct SourceCursor {
  private let source: [UInt8]
  /// The offset of each line's first byte.
  private let lineOffsets: [Int]
  private var offset = 0
  /// The line of the file on which the source begins, from 1.
  private let firstLine: Int
  /// From 0: the line of `offset` in the source.
  private var index = 0

  /// - Parameters:
  ///   - source: UTF-8, lines end in "\n".
  ///   - firstLine: more than 1 for markup in the middle of a file.
  init(_ source: [UInt8], firstLine: Int = 1) {
    self.source = source
    self.firstLine = firstLine
    var offsets = [0]
    for (offset, byte) in source.enumerated() where byte == UInt8(ascii: "\n") { offsets.append(offset + 1) }
    lineOffsets = offsets
  }

  /// Lines of the source; a last one without a newline counts.
  var lineCount: Int { lineOffsets.last == source.count ? lineOffsets.count - 1 : lineOffsets.count }

  /// The line of the file, from 1.
  var line: Int { firstLine + index }

  /// How far ahead a word is looked for: an address between two words is seldom longer.
  private static let window = 2000

  /// Goes to the start of a line, also back.
  mutating func move(toLine target: Int) {
    index = max(0, min(target - firstLine, lineCount - 1))
    offset = lineOffsets[index]
  }

  /// Goes to the start of the next line.
  mutating func moveToNextLine() {
    move(toLine: line + 1)
  }

  /// Goes past the next place where a text begins, if there is one near, and says on which line that is.
  ///
  /// - Parameter text: as the parser gives it; its first word is looked for.
  mutating func line(of text: some Sequence<UInt8>) -> Int {
    let word = text.drop { !SourceCursor.isWordByte($0) }.prefix(while: SourceCursor.isWordByte)
    let end = min(source.count, offset + SourceCursor.window)
    guard let first = word.first(where: { _ in true }) else { return line }
    let pattern = Array(word)
    var start = offset
    while start + pattern.count <= end {
      let startsWord = start == 0 || !SourceCursor.isWordByte(source[start - 1])
      if source[start] == first, startsWord, source[start..<start + pattern.count].elementsEqual(pattern) {
        advance(to: start + pattern.count)
        return line
      }
      start += 1
    }
    return line
  }

  private mutating func advance(to target: Int) {
    offset = target
    while index + 1 < lineOffsets.count, lineOffsets[index + 1] <= offset { index += 1 }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte >= 0x80
  }
}
