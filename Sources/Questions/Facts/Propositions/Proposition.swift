/// One thing that a sentence states: a verb, its subject, and the parts that go with it.
struct Proposition: Hashable, Sendable {
  /// In what the verb stands; the further from a main clause, the more had to be understood.
  enum Construction: String, CaseIterable, Hashable, Sendable {
    case main, conjunct, relative, participial, reported, subordinate
  }

  var construction: Construction
  /// The verb, or with a form of “be” the noun or adjective said of the subject.
  var predicate: Int
  var subjectHead: Int
  /// The subject's words, afterthoughts left out.
  var subject: [Int]
  /// Auxiliaries, adverbs between them and the verb, in order; the first is finite but in a participial clause.
  var verbs: [Int]
  /// Whether a participle is told in the past.
  var isPast = false
  var isCopular = false
  var isPassive = false
  var isNegated = false
  /// The parts that follow the verb or stand before the subject, in the order of the text.
  var roles: [Role]
  /// Who says so: the words of the speaker.
  var speaker: [Int]?

  /// Every word of it, in order.
  var words: [Int] { Set(subject + verbs + roles.flatMap(\.words)).sorted() }

  /// Adverbs that only tie a sentence to others.
  static let linkingAdverbs: Set<String> = [
    "also", "however", "therefore", "thus", "then", "moreover", "furthermore", "instead", "too", "indeed", "hence",
    "consequently", "nevertheless", "nonetheless", "meanwhile", "similarly", "likewise", "finally", "again", "still",
    "additionally", "accordingly", "though", "clearly", "obviously", "certainly", "naturally",
  ]
}
