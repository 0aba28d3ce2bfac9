extension ClozeText {
  /// Reads `[…]` as gaps and `[answer|hint]` as a gap that shows a hint; `\[` is a bracket.
  ///
  /// Brackets in code, math, links and images are text, and so is one that nothing closes.
  public init(parsing markdown: String) {
    self = ClozeReading(markdown).text
  }

  /// The text as it stands in a deck; read again, it is the same text, at most with other white space.
  public var markdown: String {
    let plain = markdown(protecting: .brackets)
    let reading = ClozeReading(plain)
    return reading.text == self && !reading.endsInCode ? plain : markdown(protecting: .everyMark)
  }
}

extension ClozeText {
  private enum Protection {
    /// A backslash before brackets that are text, outside of code, math and links.
    case brackets
    /// A backslash before everything that could begin a stretch which is left alone: for texts in which a mark before a gap
    /// would find its partner behind it. Lines lose their indentation, which could make code of them.
    case everyMark
  }

  private func markdown(protecting protection: Protection) -> String {
    var result: [UInt8] = []
    for (index, segment) in segments.enumerated() {
      switch segment {
      case .text(let text):
        let isBeforeGap = index + 1 < segments.count && segments[index + 1].isGap
        result += protected(text, protection, isBehindGap: index > 0, isBeforeMark: isBeforeGap)
      case .gap(let answer, let hint):
        let answer = protection == .everyMark ? answer.normalForm : answer
        result.append(.openBracket)
        result += protected(answer, protection, isGap: true, isBeforeMark: true)
        if let hint {
          result.append(.bar)
          result += protected(hint.normalForm, protection, isGap: true, isBeforeMark: true)
        }
        result.append(.closeBracket)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// - Parameter isBeforeMark: whether a bracket or bar of ours follows, before which backslashes count double.
  private func protected(
    _ text: String, _ protection: Protection, isGap: Bool = false, isBehindGap: Bool = false, isBeforeMark: Bool
  ) -> [UInt8] {
    let bytes = protection == .everyMark ? text.withoutIndentation : Array(text.utf8)
    let opaque = protection == .brackets ? InlineSpans(of: bytes, in: 0..<bytes.count).opaque : []
    var result: [UInt8] = []
    var index = 0
    var backslashes = 0
    var nextSpan = opaque.makeIterator()
    var span = nextSpan.next()
    while index < bytes.count {
      if let current = span, current.lowerBound == index {
        result += bytes[current]
        index = current.upperBound
        span = nextSpan.next()
        backslashes = 0
        continue
      }
      let byte = bytes[index]
      let isBracket = byte == .openBracket || byte == .closeBracket && isGap || byte == .bar && isGap
      if byte.isClozeMark(inGap: isGap, behindGap: isBehindGap && index == backslashes),
        isBracket || backslashes > 0 || protection == .everyMark
      {
        result += repeatElement(.backslash, count: backslashes + 1)
      }
      result.append(byte)
      backslashes = byte == .backslash ? backslashes + 1 : 0
      index += 1
    }
    if isBeforeMark { result += repeatElement(.backslash, count: backslashes) }
    return result
  }
}

extension String {
  /// The bytes of the text without the spaces and tabs behind each line end.
  fileprivate var withoutIndentation: [UInt8] {
    var bytes: [UInt8] = []
    var isAtLineStart = false
    for byte in utf8 where !(isAtLineStart && (byte == .space || byte == .tab)) {
      bytes.append(byte)
      isAtLineStart = byte == .lineFeed
    }
    return bytes
  }
}
