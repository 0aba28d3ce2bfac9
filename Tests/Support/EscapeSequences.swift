/// The escape sequences that a program sends to a terminal (ECMA-48).
enum EscapeSequences {
  /// The bytes without them.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes[...]
    while let first = rest.first {
      if first == 0x1B {
        rest = rest.dropFirst(length(of: rest) ?? rest.count)
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept
  }

  /// How many bytes the sequence takes that the bytes begin with; nil when it is not whole.
  static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    let body = bytes.dropFirst()
    guard let kind = body.first else { return nil }
    let end: Int? =
      switch kind {
      case UInt8(ascii: "["): body.dropFirst().firstIndex { (0x40...0x7E).contains($0) }
      case UInt8(ascii: "]"): body.firstIndex { $0 == 0x07 || $0 == UInt8(ascii: "\\") }
      case UInt8(ascii: "("), UInt8(ascii: ")"): body.count > 1 ? body.startIndex + 1 : nil
      default: body.startIndex
      }
    return end.map { $0 - bytes.startIndex + 1 }
  }
}
