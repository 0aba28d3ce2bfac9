/// A 128-bit FNV-1a digest over fields, each with its length before it, so that no two lists of fields give the same bytes:
/// “ab”, “c” and “a”, “bc” differ.
///
///     digest = 0x6c62272e07bb014262b821756295c58d
///     for each byte:  digest = (digest XOR byte) · 0x0000000001000000000000000000013b   modulo 2^128
///
/// Source: Fowler, Noll, Vo and Eastlake, RFC 9923 (constants for 128 bits).
public struct FieldDigest: Sendable {
  public private(set) var value: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  public init() {}

  private mutating func add(byte: UInt8) {
    value ^= UInt128(byte)
    value = value &* 0x0000_0000_0100_0000_0000_0000_0000_013b
  }

  /// Adds a number as eight bytes, the lowest first.
  mutating func add(_ number: Int) {
    var rest = UInt64(number)
    for _ in 0..<8 {
      add(byte: UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Adds the number of UTF-8 bytes of `text`, then the bytes.
  public mutating func add(_ text: String) {
    add(text.utf8.count)
    for byte in text.utf8 {
      add(byte: byte)
    }
  }

  /// Adds how many texts there are, then each.
  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts {
      add(text)
    }
  }
}
