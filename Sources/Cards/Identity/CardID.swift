/// What a card is known by: a digest of what it asks and what it wants to hear.
///
/// The file, the deck, the hint, the source and the tags are not in it, so a card that is moved keeps its progress.
/// How the digest is made stands in `CardID+Content.swift`.
public struct CardID: Hashable, Sendable {
  public let digest: UInt128

  public init(digest: UInt128) {
    self.digest = digest
  }

  /// The first eight hexadecimal digits: how a person names a card.
  public var short: String {
    String(description.prefix(8))
  }
}

extension CardID: Comparable {
  public static func < (one: CardID, other: CardID) -> Bool {
    one.digest < other.digest
  }
}

extension CardID: LosslessStringConvertible {
  /// - Parameter description: 32 hexadecimal digits, capital or small.
  public init?(_ description: String) {
    let digits = description.utf8
    guard digits.count == 32, digits.allSatisfy(\.isHexadecimalDigit), let digest = UInt128(description, radix: 16)
    else { return nil }
    self.init(digest: digest)
  }

  /// 32 small hexadecimal digits.
  public var description: String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits
  }
}

/// In a file a card's identity is its 32 hexadecimal digits.
extension CardID: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = CardID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is no card identity; 32 hexadecimal digits are wanted")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default:
      false
    }
  }
}
