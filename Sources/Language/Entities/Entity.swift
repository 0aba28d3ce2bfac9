/// A named thing in a text.
public struct Entity: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case person = "PER"
    case place = "LOC"
    case organisation = "ORG"
    case event = "EVENT"
    case work = "WORK"
    case other = "MISC"
  }

  public var kind: Kind
  /// The index of its sentence, and its words in it.
  public var sentence: Int
  public var words: Range<Int>
  /// The name as it stands in the text.
  public var text: String
  /// UTF-8 offsets in the analysed text.
  public var range: Range<Int>
  /// How sure the analyser is, in 0...1: the least lead of its words' labels over the next best.
  public var confidence: Double
}
