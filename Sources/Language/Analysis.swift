/// What an analyser found in a text.
public struct Analysis: Hashable, Sendable {
  /// In the order of the text.
  public var sentences: [Sentence]
  /// In the order of the text; they do not overlap.
  public var entities: [Entity]
  /// Dates, numbers, sums and measures, in the order of the text; they do not overlap.
  public var quantities: [Quantity]
  /// Names, nouns and pronouns, in the order of the text, with what they refer back to.
  public var mentions: [Mention]

  /// Which mentions mean the same, taking only links that are at least so sure.
  public func chains(leastConfidence: Double = 0) -> [Chain] {
    Chain.chains(of: mentions, leastConfidence: leastConfidence)
  }
}
