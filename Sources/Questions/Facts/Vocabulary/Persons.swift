/// Nouns for people, by trade, office or kin.
enum Persons {
  static let nouns = Set(PersonNounData.all.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Plurals that their singular does not show.
  static let plurals: Set<String> = ["people", "men", "women", "children", "police", "clergy", "folk"]

  /// How nouns for people end, whatever stands before it: “anarchist”, “slaveholder”.
  static let endings: Set<String> = ["ist", "holder", "worker", "woman", "women", "ologist"]

  /// Titles that stand before a name and are no part of it.
  static let titles: Set<String> = [
    "president", "king", "queen", "emperor", "empress", "prince", "princess", "pope", "bishop", "archbishop",
    "cardinal", "sir", "lord",
    "lady", "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "professor", "prof.", "general", "gen.", "colonel",
    "captain", "senator",
    "governor", "minister", "chancellor", "sultan", "tsar", "secretary", "judge", "justice", "father", "reverend",
    "rev.", "admiral",
    "ambassador", "chairman", "duke", "count", "major", "sergeant", "lieutenant",
  ]
}
