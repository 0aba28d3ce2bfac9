import Language

/// Whether two terms name things that one could take for each other.
struct TermLikeness: Sendable {
  let words: WordLikeness

  /// Terms less alike than this have nothing to do with each other, as reading pairs of the analyser's words shows; from the other
  /// on they say the same.
  private static let least = 0.2
  private static let same = 0.8
  private static let leastOfLong = 0.5
  private static let leastOfPeople = 0.35
  private static let sameOfPeople = 0.6

  /// Whether both are alike as wholes and by their heads. What the analyser has never met is jargon: it goes with its kind.
  func areOfOneSort(_ one: String, _ other: String) -> Bool {
    let heads = [one, other].map { $0.split(separator: " ").last.map(String.init) ?? $0 }
    let (whole, head) = (words.likeness(of: one, to: other), words.likeness(of: heads[0], to: heads[1]))
    guard let whole, let head else {
      return heads.allSatisfy { words.likeness(of: $0, to: $0) == nil }
    }
    // “Psychotropic medications” and “psychological disorders” are of one field and not of one sort.
    let leastHead = one.contains(" ") ? Self.leastOfLong : Self.least
    return whole >= Self.least && head >= leastHead && whole < Self.same
  }

  /// People are all alike; only near trades are offered together, and babies not beside newborns.
  func areOfOneTrade(_ one: String, _ other: String) -> Bool {
    let likeness = words.likeness(of: one, to: other) ?? 0
    return likeness >= Self.leastOfPeople && likeness < Self.sameOfPeople
  }

  func sayTheSame(_ one: String, _ other: String) -> Bool { (words.likeness(of: one, to: other) ?? 0) >= 0.97 }
}
