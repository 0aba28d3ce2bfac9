/// What a noun phrase stands for, as far as pronouns care.
struct Traits: Hashable, Sendable {
  enum Sex: Hashable, Sendable { case man, woman }

  /// nil where either may be.
  var isPerson: Bool? = false
  var sex: Sex?
  var isPlural = false
  /// A company, a team, a people: “their” as well as “its”.
  var isGroup = false
  var isPlace = false

  /// Whether a pronoun of these traits may stand for it.
  func admits(_ pronoun: Pronoun) -> Bool {
    switch pronoun.kind {
    case .person(let wanted): isPerson != false && !isPlural && (sex == nil || sex == wanted)
    case .thing: isPerson != true && !isPlural
    case .several: isPlural || isGroup && pronoun.isPossessive
    }
  }
}
