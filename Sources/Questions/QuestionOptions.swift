public import Cards

/// How many questions are wanted, of which kinds, and how good they have to be.
public struct QuestionOptions: Hashable, Sendable {
  /// The most cards a document may give; nil for no limit but the rate below.
  public var limit: Int?
  /// The most cards for each 1,000 words of prose: a cap, never a target; the floor decides how many there are.
  /// nil is 25, but up to 45 for a short document, whose every fact can be learned; and as many as `limit`, where one is given.
  public var perThousandWords: Double?
  /// The kinds of card that are wanted.
  public var kinds: Set<Card.Kind>
  /// The least score, in 0...1, with which a question is proposed.
  public var minimumScore: Double
  /// A term: only sentences that hold it, or stand under a heading that does, are asked about; nil for the whole document.
  public var focus: String?
  /// Words of a heading: only what stands under it, its own sections included, is asked about; nil for the whole document.
  public var section: String?
  /// Whether terms that the document explains are asked for as such, from description to term and back.
  public var asksConcepts: Bool
  /// Chance for what is shuffled, the order of choices; no other card depends on it. Equal seeds give equal decks.
  public var seed: UInt64

  public init(
    limit: Int? = nil, perThousandWords: Double? = nil, kinds: Set<Card.Kind> = Set(Card.Kind.allCases),
    minimumScore: Double = 0.5, focus: String? = nil, section: String? = nil, asksConcepts: Bool = true,
    seed: UInt64 = 0
  ) {
    self.limit = limit
    self.perThousandWords = perThousandWords
    self.kinds = kinds
    self.minimumScore = minimumScore
    self.focus = focus
    self.section = section
    self.asksConcepts = asksConcepts
    self.seed = seed
  }
}
