/// A line of at least three backticks or tildes, which opens a code block.
///
/// Source: CommonMark 0.31, fenced code blocks.
struct CodeFence: Hashable {
  var mark: UInt8
  /// How many marks, at least 3; the closing fence has as many or more.
  var length: Int

  /// - Parameters:
  ///   - bytes: the file or text.
  ///   - line: a line without its end, or what follows a tag on it.
  init?(opening bytes: [UInt8], in line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start].isASCIISpace { start += 1 }
    guard start + 3 <= line.upperBound, bytes[start] == .backtick || bytes[start] == .tilde else { return nil }
    let end = bytes.endOfRun(of: bytes[start], from: start, to: line.upperBound)
    guard end - start >= 3 else { return nil }
    // “```like this```” is code within a line.
    guard bytes[start] == .tilde || !bytes[end..<line.upperBound].contains(.backtick) else { return nil }
    mark = bytes[start]
    length = end - start
  }

  func isClosed(by line: Range<Int>, of bytes: [UInt8]) -> Bool {
    let marks = bytes.trimming(line)
    return marks.count >= length && bytes[marks].allSatisfy { $0 == mark }
  }

  /// The line that closes it, without indentation.
  var closingLine: String {
    String(repeating: Character(Unicode.Scalar(mark)), count: length)
  }
}
