/// A sentence of the analysed text, or a unit that stands like one: a heading, an item of a list.
public struct Sentence: Hashable, Sendable {
  /// UTF-8 offsets in the analysed text, from the first word's start to the last word's end.
  public var range: Range<Int>
  /// In the order of the text; never empty.
  public var words: [Word]

  public init(range: Range<Int>, words: [Word]) {
    self.range = range
    self.words = words
  }
}
