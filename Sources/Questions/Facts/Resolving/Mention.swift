/// A phrase or pronoun that stands for somebody or something, and for which one.
struct Mention: Sendable {
  /// The index of its passage.
  var passage: Int
  /// Its words there; its main word.
  var span: Range<Int>
  var head: Int
  /// The same for all mentions of one person or thing; those of nouns are only told apart by their words.
  var key: String
  var traits: Traits
  var role: NounPhrase.Role
  var isInMainClause: Bool
  var isName = false
  var isPronoun = false
  var isJoined = false
  var determiner = NounPhrase.Determiner.none
  /// The main word's dictionary form.
  var lemma: String
  /// How it is written where it is read by itself; nil where it leans on something.
  var text: String?
  /// The passage in which that text stands.
  var textPassage: Int
  /// How sure it is that it means what its key says, in 0...1.
  var certainty = 1.0

  /// Whether its only additions to the main word are adjectives.
  var isOnlyDescribed = false

  /// A singular without an article that is not what the document speaks of all the time.
  var isBareMass = false

  /// Whether it says more than a noun and an article.
  func isFull(beyond lemma: String) -> Bool {
    guard let text else { return false }
    if isName { return PointerArticle.bare(text).lowercased() != lemma }
    return isJoined || PointerArticle.bare(text).contains(" ")
  }
}
