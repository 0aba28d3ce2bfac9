/// What a noun's ending tells of what it names.
enum TermSort: String, Hashable, Sendable {
  case deed, quality, doer, thing

  /// - Parameter noun: the head of a term, in lower case.
  init(of noun: String) {
    let word = noun.hasSuffix("s") && !noun.hasSuffix("ss") ? String(noun.dropLast()) : noun
    if Self.ends(word, in: ["ion", "ment", "ing", "ance", "ence", "sis"]) {
      self = .deed
    } else if Self.ends(word, in: ["ness", "ity", "itie", "ism", "ship", "hood", "cy", "th"]) {
      self = .quality
    } else if Self.ends(word, in: ["er", "or", "ist", "ian", "ant"]) || Persons.nouns.contains(word)
      || ["people", "men", "women", "children"].contains(noun)
    {
      self = .doer
    } else {
      self = .thing
    }
  }

  private static func ends(_ word: String, in endings: [String]) -> Bool {
    endings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
  }
}
