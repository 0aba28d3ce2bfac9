/// Beginnings and endings that change what a word means: “typical” and “atypical”, “hyper-” and “hypo-”, “nitrate” and “nitrite”.
enum OpposingAffixes {
  /// Whether two words are the same but for such a beginning or ending. Then one is no misspelling of the other.
  ///
  /// - Parameters: folded, different.
  static func part(_ one: String, _ other: String) -> Bool {
    differInPrefix(one, other) || differInSuffix(one, other)
  }

  /// Whether a word that stands before a hyphen turns the one behind it around: “anti-”, “post-”.
  ///
  /// - Parameter word: folded.
  static func isPrefix(_ word: String) -> Bool {
    word.count >= 3 && prefixes.contains(word) || word == "un" || word == "ex"
  }

  private static func differInPrefix(_ one: String, _ other: String) -> Bool {
    for prefix in prefixes {
      for (longer, shorter) in [(one, other), (other, one)] where longer.hasPrefix(prefix) {
        let stem = longer.dropFirst(prefix.count)
        guard stem.count >= 3 else { continue }
        if isSameStem(stem, shorter[...]) { return true }
        for otherPrefix in prefixes where otherPrefix != prefix && shorter.hasPrefix(otherPrefix) {
          if stem == shorter.dropFirst(otherPrefix.count) { return true }
        }
      }
    }
    return false
  }

  /// The same, or with one slip behind a start that is the same: “asymetrical” is a misspelt opposite of “symmetrical”.
  private static func isSameStem(_ one: Substring, _ other: Substring) -> Bool {
    if one == other { return true }
    guard other.count >= 6, one.prefix(2) == other.prefix(2) else { return false }
    return EditDistance.distance(Array(one), Array(other), limit: 1) != nil
  }

  private static func differInSuffix(_ one: String, _ other: String) -> Bool {
    for family in suffixes {
      for suffix in family where one.hasSuffix(suffix) {
        let stem = one.dropLast(suffix.count)
        guard stem.count >= 3 else { continue }
        for otherSuffix in family where otherSuffix != suffix && other.hasSuffix(otherSuffix) {
          if stem == other.dropLast(otherSuffix.count) { return true }
        }
      }
    }
    return false
  }

  private static let prefixes = [
    "counter", "hetero", "hyper", "infra", "inter", "intra", "intro", "macro", "micro", "multi", "super", "trans",
    "ultra", "under",
    "anti", "cata", "ecto", "endo", "extra", "extro", "exo", "fore", "homo", "hypo", "mega", "meso", "meta", "mono",
    "over", "para",
    "peri", "poly", "post", "semi", "tele", "ana", "bio", "dia", "dis", "down", "epi", "iso", "mid", "mis", "neo",
    "non", "out", "pan",
    "per", "pre", "pro", "sub", "syn", "tri", "uni", "up", "ab", "ad", "an", "bi", "co", "de", "di", "em", "en", "eu",
    "ex", "il", "im",
    "in", "ir", "un", "a",
  ]

  private static let suffixes = [
    ["ate", "ite", "ide", "ic", "ous"], ["ane", "ene", "yne", "anol", "anal"], ["er", "ee", "or"], ["ful", "less"],
    ["ism", "ist"],
    ["ine", "ide", "ane"], ["ase", "ose"], ["itis", "osis", "oma"], ["phile", "phobe"], ["philia", "phobia", "penia"],
    ["gram", "graph"],
    ["ward", "wards"], ["able", "ed"], ["ic", "ism"], ["meter", "metry"], ["logy", "logist"],
  ]
}
