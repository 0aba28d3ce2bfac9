/// The grammatical relation of a word to its head, as Universal Dependencies names it, subtypes included.
///
/// Source: universaldependencies.org/en/dep, as used by UD_English-EWT and UD_English-GUM 2.16.
public struct Relation: RawRepresentable, Hashable, Sendable {
  /// For example `nsubj:pass`.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The relation without its subtype: `nsubj` of `nsubj:pass`.
  public var base: Relation {
    guard let colon = rawValue.utf8.firstIndex(of: UInt8(ascii: ":")) else { return self }
    return Relation(rawValue: String(rawValue[..<colon]))
  }

  public static let root = Relation(rawValue: "root")
  public static let unknown = Relation(rawValue: "dep")
}
