/// The forms of English verbs that questions need.
enum VerbForms {
  /// The finite form that goes with “what” or “who”: “are” is “is”, “have” is “has”, “contain” is “contains”.
  ///
  /// - Parameter form: a finite form in lower case; past forms and modals stay as they are, but for “were”.
  static func singular(_ form: String, tag: String, lemma: String) -> String {
    switch form {
    case "are", "am": return "is"
    case "were": return "was"
    case "have": return "has"
    case "do": return "does"
    default: return tag == "VBP" ? third(lemma) : form
    }
  }

  /// The third person of a base form: “carries”, “passes”, “goes”.
  static func third(_ base: String) -> String {
    switch base {
    case "be": return "is"
    case "have": return "has"
    case "do", "go": return base + "es"
    default: break
    }
    if ["s", "x", "z", "ch", "sh"].contains(where: { base.hasSuffix($0) }) { return base + "es" }
    if base.hasSuffix("y"), let before = base.dropLast().last, !"aeiou".contains(before) {
      return base.dropLast() + "ies"
    }
    return base + "s"
  }
}
