/// A part of a proposition beside its verb: who, what, whom, when, where, why, how.
struct Role: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case object, indirectObject
    /// What a form of “be” says of the subject.
    case predicate
    /// A phrase with its preposition: “in 1945”; without one the marker is empty: “last year”.
    case oblique(marker: String)
    /// Who does it, in the passive.
    case agent
    /// The verb of “to build a canal” in “began to build a canal”; what hangs on it are roles of their own.
    case openComplement
    case clausalComplement
    /// “because it rained”; without a word that opens it the marker is empty.
    case adverbialClause(marker: String)
    case adverb
  }

  var kind: Kind
  var head: Int
  /// Its words in order, preposition or conjunction included, brackets and afterthoughts left out.
  var words: [Int]
  /// How many of them are the preposition or conjunction at its start.
  var markerCount = 0
  /// Whether it stands before the subject.
  var isFronted = false

  /// The words without the preposition or conjunction.
  var bare: [Int] { Array(words.dropFirst(markerCount)) }
  var marker: [Int] { Array(words.prefix(markerCount)) }

  /// Whether the sentence stays true and whole without it.
  var isOptional: Bool {
    switch kind {
    case .oblique, .adverb, .adverbialClause: true
    default: false
    }
  }
}
