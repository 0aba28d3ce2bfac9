public import Cards

/// What the generator proposes: a card, with the sentence it rests on.
public struct Question: Hashable, Sendable {
  /// The card as it would stand in a deck, `Source:` included.
  public var card: Card
  /// The sentence the card rests on, as it stands in the document but for white space.
  public var evidence: String
  /// The lines of the document's file that the evidence stands on, from 1.
  public var lines: ClosedRange<Int>
  /// The name of the rule that made the card, as `Rule` lists them: “year”, “acronym” …
  public var rule: String
  /// An estimate, in 0...1, of how likely a strict editor keeps the card without changing a letter.
  public var score: Double
  /// The heading the evidence stands under, if there is one.
  public var section: String?

  public init(
    card: Card, evidence: String, lines: ClosedRange<Int>, rule: String, score: Double, section: String? = nil
  ) {
    self.card = card
    self.evidence = evidence
    self.lines = lines
    self.rule = rule
    self.score = score
    self.section = section
  }
}
