/// The inflectional features of a word, as Universal Dependencies writes them: `Number=Sing|Person=3`.
public struct Features: Hashable, Sendable {
  /// The features as CoNLL-U has them, in alphabetical order; `_` where there are none.
  public let text: String

  public init(text: String) { self.text = text }

  public static let none = Features(text: "_")

  /// The value of a feature: `features["Number"]` is `Sing`.
  public subscript(name: String) -> String? {
    for pair in text.utf8.split(separator: UInt8(ascii: "|")) {
      guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { continue }
      if pair[..<equals].elementsEqual(name.utf8) { return String(pair[pair.index(after: equals)...]) }
    }
    return nil
  }

  public var isPlural: Bool { self["Number"] == "Plur" }
  public var isPast: Bool { self["Tense"] == "Past" }
}
