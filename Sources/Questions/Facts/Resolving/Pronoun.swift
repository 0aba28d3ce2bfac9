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
    // “May He guide us”.
    if index > 0, passage.words[index].form.first?.isUppercase == true,
      passage.words[index - 1].wordClass != .punctuation
    {
      return nil
    }
    self.index = index
    let word = passage.lower[index]
    isPossessive = ["his", "its", "their"].contains(word) || word == "her" && passage.words[index].tag == "PRP$"
    // “a life of its own” goes with the sentence's own subject.
    if passage.has(["own"], at: index + 1) { return nil }
    if word == "it", passage.isEmptyIt(index) { return nil }
  }
}

extension Passage {
  /// “It is known that”, “makes it hard to”, “it was Galois who”: the word fills a place and stands for nothing.
  func isEmptyIt(_ index: Int) -> Bool {
    if words[index].relation.base.rawValue == "expl" { return true }
    let after = Array(lower[(index + 1)...].prefix(14))
    guard let next = after.first else { return false }
    if next == "goes" || next == "turns" || next == "turned" || next == "follows" || next == "happens" { return true }
    let before = index > 0 ? lower[index - 1] : ""
    if ["make", "makes", "made", "making", "find", "finds", "found", "consider", "considered"].contains(before),
      after.prefix(7).contains(where: { ["to", "that"].contains($0) })
    {
      return true
    }
    var position = 0
    var isLinked = false
    while position < after.count,
      FunctionWords.finiteAuxiliaries.contains(after[position]) || FunctionWords.adverbs.contains(after[position])
        || Self.linking.contains(after[position]) || after[position].hasSuffix("ly")
    {
      isLinked = isLinked || Self.linking.contains(after[position])
      position += 1
    }
    if ["takes", "took", "take"].contains(next), after.prefix(8).contains("to") { return true }
    guard isLinked, position < after.count else { return false }
    if after[..<position].contains(where: { ["not", "only"].contains($0) }) { return true }
    let said = index + 1 + position
    let rest = after[(position + 1)...]
    if words[said].tag == "VBN" { return rest.first == "that" || after[position] == "hoped" }
    // “It was Galois who”, “it is in grace that we”, “it is the absence of talk that”.
    if rest.prefix(6).contains(where: { ["that", "who", "whether", "how", "why", "when"].contains($0) }),
      words[said].wordClass != .determiner || after[position] == "the"
    {
      return true
    }
    if ["that", "because", "when", "if", "as", "like"].contains(after[position]) { return true }
    return words[said].wordClass == .adjective && !Self.ownAdjectives.contains(after[position])
      && rest.prefix(5).contains("to")
  }

  private static let linking: Set<String> = [
    "is", "was", "be", "been", "'s", "seems", "seemed", "appears", "appeared", "becomes", "became", "become", "remains",
    "seem", "appear",
  ]

  /// Adjectives that say of somebody or something what it does: “it is able to”.
  private static let ownAdjectives: Set<String> = [
    "able", "unable", "likely", "unlikely", "ready", "free", "willing", "due", "similar", "close", "subject", "equal",
    "related",
    "used", "able", "prone", "open", "attached", "adjacent", "key", "central", "sensitive", "specific", "limited",
    "available",
  ]
}
