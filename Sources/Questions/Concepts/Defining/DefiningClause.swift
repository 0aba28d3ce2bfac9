/// A place where a document says what a term means.
struct DefiningClause: Hashable, Sendable {
  enum Pattern: Int, Hashable, Sendable, Comparable {
    /// “Cold air that flows down a glacier is called a katabatic wind.”
    case naming
    /// “A tontine is a scheme in which …”
    case copula
    /// “The word bathymetry refers to the measurement of depth in water.”
    case meaning
    /// “**Weir**: a low dam across a river”
    case item
    /// “a weir, a low dam across a river,”
    case apposition
    /// “a weir (a low dam across a river)”
    case bracket

    static func < (one: Pattern, other: Pattern) -> Bool { one.rawValue < other.rawValue }
  }

  var pattern: Pattern
  /// The index of its passage.
  var passage: Int
  /// The term's words, without article and quotation marks.
  var term: Range<Int>
  /// The words that say what it is, in order; those of a relative clause may stand apart from their noun.
  var description: [Int]
  /// The noun that names the kind of thing it is; nil where a clause describes it.
  var kind: Int?
  /// Whether more than the kind is said: a clause, or what it is of.
  var isSpecific: Bool
  /// Whether the description is put with “are”.
  var isPlural: Bool
  /// The verb that joins the two, where it is asked with: “known as”, “refer to”.
  var verb: String?
  /// Other names that the same place gives: “known as X or Y”.
  var otherNames: [Range<Int>] = []
}
