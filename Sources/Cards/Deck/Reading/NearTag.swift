/// Something at the start of a line that is nearly a tag: `q:`, `Q :`, ` Q:`, `Answer:`, `**Q:**`.
struct NearTag: Hashable {
  /// As it stands there, with the white space before it.
  var written: String
  var meant: Tag

  /// - Parameter line: a line without its end. A tag written as it should be is no near miss, nor is one that is indented like code.
  init?(_ bytes: [UInt8], at line: Range<Int>) {
    // At most three spaces: beyond, it is indented code.
    let end = min(line.upperBound, line.lowerBound + 24)
    var index = line.lowerBound
    while index < end, bytes[index] == .space { index += 1 }
    guard index - line.lowerBound <= 3 else { return nil }
    index = NearTag.endOfEmphasis(bytes, from: index, to: end)
    let nameStart = index
    while index < end, bytes[index].isASCIILetter { index += 1 }
    guard index > nameStart, index - nameStart <= NearTag.longestName else { return nil }
    let name = nameStart..<index
    index = NearTag.endOfEmphasis(bytes, from: index, to: end)
    while index < end, bytes[index] == .space { index += 1 }
    guard let colonEnd = NearTag.endOfColon(bytes, from: index, to: line.upperBound),
      let meant = NearTag.names[bytes.text(in: name).lowercased()],
      Tag(bytes, at: line) == nil
    else { return nil }
    self.written = bytes.text(in: line.lowerBound..<NearTag.endOfEmphasis(bytes, from: colonEnd, to: line.upperBound))
    self.meant = meant
  }

  private static let longestName = 8

  private static let names: [String: Tag] = [
    "q": .question, "question": .question, "a": .answer, "answer": .answer, "ans": .answer, "c": .cloze,
    "cloze": .cloze,
    "also": .also, "hint": .hint, "hints": .hint, "source": .source, "sources": .source, "tag": .tags, "tags": .tags,
  ]

  private static func endOfEmphasis(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_") { index += 1 }
    return index
  }

  /// Behind a colon, or the full-width one of an East Asian keyboard.
  private static func endOfColon(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    if start < end, bytes[start] == .colon { return start + 1 }
    return bytes[start..<end].starts(with: [0xef, 0xbc, 0x9a]) ? start + 3 : nil
  }
}
