/// A name or noun with what belongs to it, as it stands in a passage.
struct NounPhrase: Sendable {
  enum Role: Hashable, Sendable { case subject, object, possessor, adjunct, part, predicate, apposition, other }
  enum Determiner: Hashable, Sendable { case none, definite, indefinite, demonstrative, possessive, quantity }

  /// The index of its main word.
  var head: Int
  /// From its determiner to its main word or the name's end.
  var near: Range<Int>
  /// The same with “of …” after it.
  var full: Range<Int>
  var isName: Bool
  /// Names of people and nouns joined by “and”.
  var isJoined = false
  var traits: Traits
  var role: Role
  /// Whether its predicate is a main one of the sentence.
  var isInMainClause: Bool
  var determiner: Determiner
  /// Whether a clause or phrase that is not in `full` says which one is meant.
  var isCut: Bool
  /// Whether such a clause or phrase is in `full`.
  var hasClause = false
}
