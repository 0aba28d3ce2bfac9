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

  /// The past tense of the verb whose past participle this is: “wrote” of “written”, “founded” of “founded”.
  static func past(ofParticiple form: String) -> String { pastForms[form] ?? form }

  private static let pastForms: [String: String] = [
    "arisen": "arose", "beaten": "beat", "begun": "began", "bitten": "bit", "blown": "blew", "borne": "bore",
    "broken": "broke", "chosen": "chose", "done": "did", "drawn": "drew", "driven": "drove", "drunk": "drank",
    "eaten": "ate", "fallen": "fell", "flown": "flew", "forbidden": "forbade", "foreseen": "foresaw",
    "forgiven": "forgave", "forgotten": "forgot", "frozen": "froze", "given": "gave", "gone": "went", "grown": "grew",
    "hidden": "hid", "known": "knew", "mistaken": "mistook", "overridden": "overrode", "overseen": "oversaw",
    "overtaken": "overtook", "overthrown": "overthrew", "proven": "proved", "retaken": "retook",
    "rewritten": "rewrote", "ridden": "rode", "risen": "rose", "rung": "rang", "seen": "saw", "sewn": "sewed",
    "shaken": "shook", "shown": "showed", "shrunk": "shrank", "slain": "slew", "sown": "sowed", "spoken": "spoke",
    "sprung": "sprang", "stolen": "stole", "stridden": "strode", "sung": "sang", "sunk": "sank", "sworn": "swore",
    "swum": "swam", "taken": "took", "thrown": "threw", "torn": "tore", "trodden": "trod", "undergone": "underwent",
    "undertaken": "undertook", "undone": "undid", "withdrawn": "withdrew", "worn": "wore", "woven": "wove",
    "written": "wrote",
  ]
}
