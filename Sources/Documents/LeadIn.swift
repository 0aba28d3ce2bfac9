/// The bold or italic words with which a block begins and which a mark parts from what they are about:
/// “**Latency:** The time …”, “**Stack** – a list …”.
public struct LeadIn: Hashable, Sendable {
  /// UTF-8 offsets in the block's text, without the mark.
  public var term: Range<Int>
  /// UTF-8 offsets of what follows the mark, to the end of the block.
  public var rest: Range<Int>
  /// Whether what follows is a sentence of its own: it begins with a capital and is long enough.
  public var isSentence: Bool
}

extension Block {
  /// Nil where the block does not begin with emphasised words, or no colon or dash follows them.
  public var leadIn: LeadIn? {
    let bytes = Array(text.utf8)
    if let label = LeadIn.label(bytes) { return label }
    guard let first = emphasised.first, first.lowerBound == 0 else { return nil }
    var end = first.upperBound
    var start = end
    if bytes[end - 1] == UInt8(ascii: ":") {
      end -= 1
    } else {
      while start < bytes.count, bytes[start] == 32 { start += 1 }
      guard let length = LeadIn.markLength(bytes[start...], isSpaced: start > end) else { return nil }
      start += length
    }
    while start < bytes.count, bytes[start] == 32 { start += 1 }
    guard start < bytes.count, end > 0 else { return nil }
    let rest = bytes[start...]
    return LeadIn(
      term: 0..<end, rest: start..<bytes.count,
      isSentence: Opening(rest) != .lowercase && rest.count { $0 == 32 } >= 3)
  }
}

extension LeadIn {
  /// “Note: …”, “Warning …” in bold or not: what every remark may be headed by. A mark or a capital parts it from the rest.
  fileprivate static func label(_ bytes: [UInt8]) -> LeadIn? {
    let opening = Array(bytes.prefix(12)).lowercasedASCII
    for label in labels where bytes.count > label.utf8.count + 2 && opening.starts(with: label.utf8) {
      let end = label.utf8.count
      let hasMark = [UInt8(ascii: ":"), UInt8(ascii: ".")].contains(bytes[end])
      let start = hasMark ? end + 2 : end + 1
      guard bytes[start - 1] == 32, start < bytes.count, Opening(bytes[start...]) == .capital,
        hasMark || (65...90).contains(bytes[0])
      else { return nil }
      // “Note Queues are”: only words of a sentence follow; “Tip Top Ltd” is a name.
      let rest = bytes[start...]
      guard hasMark || rest.count(where: { $0 == 32 }) >= 4 else { return nil }
      return LeadIn(term: 0..<end, rest: start..<bytes.count, isSentence: rest.count { $0 == 32 } >= 3)
    }
    return nil
  }

  private static let labels = ["note", "warning", "tip", "caution", "important", "attention", "remember", "hint"]

  /// The bytes of a colon or a dash; a hyphen counts where a space stands before and after it.
  fileprivate static func markLength(_ bytes: ArraySlice<UInt8>, isSpaced: Bool) -> Int? {
    if bytes.first == UInt8(ascii: ":") { return 1 }
    if bytes.starts(with: "–".utf8) || bytes.starts(with: "—".utf8) { return 3 }
    return isSpaced && bytes.starts(with: "- ".utf8) ? 1 : nil
  }
}
