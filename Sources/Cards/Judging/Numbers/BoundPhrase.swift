/// Words before a number that say on which side of it the truth lies: “more than”, “at least”. Some say only that the number is round.
enum BoundPhrase {
  /// The phrases that begin with a word, the longer ones first; no bound where the number is but round.
  static func beginning(with word: String) -> [(words: [String], bound: Quantity.Bound?)] {
    byFirstWord[word] ?? []
  }

  private static let byFirstWord = Dictionary(grouping: phrases) { $0.words[0] }

  private static let phrases = table.flatMap { bound, phrases in
    phrases.map { (words: $0.split(separator: " ").map(String.init), bound: bound) }
  }.sorted { $0.words.count > $1.words.count }

  private static let table: [(Quantity.Bound?, [String])] = [
    (
      .above,
      ["more than", "greater than", "upwards of", "in excess of", "just over", "well over", "over", "above", ">"]
    ),
    (.atLeast, ["at least", "no less than", "no fewer than", "not less than", "a minimum of", "≥"]),
    (.below, ["less than", "fewer than", "just under", "under", "below", "<"]),
    (.atMost, ["at most", "up to", "no more than", "not more than", "a maximum of", "≤"]),
    (
      nil,
      [
        "about", "around", "approximately", "approx", "roughly", "circa", "ca", "c", "some", "nearly", "almost",
        "close to", "~", "≈",
        "exactly", "precisely", "just", "only", "a total of",
      ]
    ),
  ]
}
