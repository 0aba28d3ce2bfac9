/// A pronoun of the third person that stands for something named elsewhere.
struct Pronoun: Hashable {
  enum Kind: Hashable {
    case person(Traits.Sex)
    case thing
    case several
  }

  var index: Int
  var kind: Kind
  var isPossessive: Bool

  /// The pronoun at a word; nil for other words, for “himself” and its like, and for an “it” that stands for nothing.
  init?(at index: Int, in passage: Passage) {
    switch passage.lower[index] {
    case "he", "him", "his": kind = .person(.man)
    case "she", "her": kind = .person(.woman)
    case "it", "its": kind = .thing
    case "they", "them", "their": kind = .several
    default: return nil
    }
    // “US IT firms”.
    guard passage.words[index].form.dropFirst().allSatisfy({ !$0.isUppercase }) else { return nil }
    self.index = index
    let word = passage.lower[index]
    isPossessive = ["his", "its", "their"].contains(word) || word == "her" && passage.words[index].tag == "PRP$"
    if word == "it", passage.isEmptyIt(index) { return nil }
  }
}

extension Passage {
  /// “It is known that”, “makes it hard to”, “it was Galois who”: the word fills a place and stands for nothing.
  func isEmptyIt(_ index: Int) -> Bool {
    if words[index].relation.base.rawValue == "expl" { return true }
    let after = lower[(index + 1)...].prefix(12)
    guard let next = after.first else { return false }
    let leadsOn = after.prefix(9).contains { ["that", "whether", "how", "why", "who", "what", "if"].contains($0) }
    let isCopular = [
      "is", "was", "seems", "seemed", "appears", "appeared", "becomes", "became", "takes", "took", "has", "had", "may",
      "might", "can", "could", "will", "would", "'s", "should", "must", "follows", "remains", "turns", "turned",
      "happens",
      "cannot",
    ].contains(next)
    if isCopular, leadsOn { return true }
    if isCopular, after.dropFirst().prefix(5).contains(where: { $0 == "to" }),
      after.dropFirst().prefix(4).contains(where: { Self.judgingAdjectives.contains($0) })
    {
      return true
    }
    let before = index > 0 ? lower[index - 1] : ""
    return ["make", "makes", "made", "making", "find", "finds", "found", "consider", "considered"].contains(before)
      && after.prefix(6).contains { ["to", "that"].contains($0) }
  }

  private static let judgingAdjectives: Set<String> = [
    "difficult", "hard", "easy", "possible", "impossible", "important", "necessary", "useful", "essential", "likely",
    "unlikely", "common", "good", "best", "better", "crucial", "vital", "interesting", "helpful", "time", "reasonable",
    "safe", "clear", "unclear", "true", "wise", "natural", "customary", "worth", "tempting", "advisable", "critical",
    "imperative", "convenient", "harder", "easier", "surprising", "unsurprising",
  ]
}
