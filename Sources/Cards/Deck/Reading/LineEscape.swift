/// The backslash that keeps the start of a line text where it would be a tag, a rule, a choice or a fence: `\Source:`.
///
/// A line that begins with backslashes and then such a start loses one of them when it is read, and gets one when it is written.
enum LineEscape {
  /// The line as it is meant: without the backslash that protects its start.
  ///
  /// - Parameter isCloze: in a cloze text a backslash before a bracket or a fence is not ours to take.
  static func unescaped(_ line: Range<Int>, of bytes: [UInt8], isCloze: Bool) -> Range<Int> {
    guard line.lowerBound < line.upperBound, bytes[line.lowerBound] == .backslash,
      isEscape(bytes, at: line, isCloze: isCloze)
    else { return line }
    return line.lowerBound + 1..<line.upperBound
  }

  /// Whether the line is one backslash or more before something that is special at the start of a line.
  static func isEscape(_ bytes: [UInt8], at line: Range<Int>, isCloze: Bool) -> Bool {
    let start = bytes.endOfRun(of: .backslash, from: line.lowerBound, to: line.upperBound)
    let rest = start..<line.upperBound
    guard start > line.lowerBound, !rest.isEmpty else { return false }
    return isStructure(bytes, at: rest) || ListMarker(bytes, at: rest) != nil
      || !isCloze && (startsBlock(bytes, at: rest) || startsBox(bytes, at: rest))
  }

  /// Whether a line of a card that begins so is not read as its text.
  static func isStructure(_ bytes: [UInt8], at line: Range<Int>) -> Bool {
    Tag(bytes, at: line) != nil || NearTag(bytes, at: line) != nil || isRule(bytes, at: line)
      || ChoiceBox(bytes, at: line) != nil
  }

  /// A line of three hyphens and nothing else but white space behind them.
  static func isRule(_ bytes: [UInt8], at line: Range<Int>) -> Bool {
    guard line.count >= 3, bytes[line.lowerBound] == .hyphen else { return false }
    let end = bytes.endOfRun(of: .hyphen, from: line.lowerBound, to: line.upperBound)
    return end - line.lowerBound == 3 && bytes.isBlank(end..<line.upperBound)
  }

  /// Whether the line could open a code block or displayed math.
  static func startsBlock(_ bytes: [UInt8], at line: Range<Int>) -> Bool {
    CodeFence(opening: bytes, in: line) != nil || bytes.isMathFence(line)
  }

  /// `[x]` or `[ ]`, which behind a list marker is a choice.
  static func startsBox(_ bytes: [UInt8], at line: Range<Int>) -> Bool {
    let box = bytes[line].prefix(3)
    return box.starts(with: [.openBracket, .closeBracket]) || box.elementsEqual([.openBracket, .space, .closeBracket])
      || box.elementsEqual([.openBracket, UInt8(ascii: "x"), .closeBracket])
      || box.elementsEqual([.openBracket, UInt8(ascii: "X"), .closeBracket])
  }
}
