/// What is known of who or what a mention stands for.
struct Traits: Hashable {
  enum Sex { case man, woman }
  enum Number { case one, many }

  var isPerson: Bool?
  var sex: Sex?
  var number: Number?
  /// A company, a team, a country: `it` as well as `they`.
  var isGroup = false
  var isPlace = false

  /// Whether a pronoun with the traits `pronoun` may stand for this.
  func admits(_ pronoun: Traits) -> Bool {
    if let sex, let other = pronoun.sex, sex != other { return false }
    switch (pronoun.isPerson, pronoun.number) {
    case (true, .one): return isPerson == true && number != .many
    case (false, .one): return isPerson != true && number != .many
    case (_, .many): return number == .many || isGroup
    default: return true
    }
  }

  /// The traits of a personal pronoun, by its lemma and form; nil for others.
  static func pronoun(_ form: String) -> Traits? {
    switch form {
    case "he", "him", "his", "himself": Traits(isPerson: true, sex: .man, number: .one)
    case "she", "her", "hers", "herself": Traits(isPerson: true, sex: .woman, number: .one)
    case "it", "its", "itself": Traits(isPerson: false, number: .one)
    case "they", "them", "their", "theirs", "themselves": Traits(number: .many)
    default: nil
    }
  }
}
