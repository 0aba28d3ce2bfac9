/// What single words are.
extension Passage {
  /// A number in digits or words.
  func isNumber(_ index: Int) -> Bool {
    words[index].form.utf8.first.map(Numerals.isDigit) == true || NumberWords.isNumberWord(lower[index])
  }

  /// A full verb in the past tense: “published”, not the “founded” of “was founded”.
  func isPast(_ index: Int) -> Bool { words[index].tag == "VBD" && words[index].wordClass == .verb }

  /// A full verb in the present tense: “describes”, “describe”.
  func isPresent(_ index: Int) -> Bool {
    ["VBZ", "VBP"].contains(words[index].tag) && words[index].wordClass == .verb
  }

  /// A verb with a tense of its own, full or auxiliary.
  func isFinite(_ index: Int) -> Bool { ["VBD", "VBZ", "VBP", "MD"].contains(words[index].tag) }

  /// A participle that makes a perfect or a passive, or could.
  func isParticiple(_ index: Int) -> Bool { words.indices.contains(index) && words[index].tag == "VBN" }

  /// A verb in its base form: “to build”, “should build”.
  func isBase(_ index: Int) -> Bool { words.indices.contains(index) && words[index].tag == "VB" }

  /// A noun that is no name.
  func isNoun(_ index: Int) -> Bool { words[index].wordClass == .noun }

  /// An adjective, or a participle that stands for one before its noun: “massed practice”, “learning time”.
  func isModifier(_ index: Int) -> Bool {
    words[index].wordClass == .adjective
      || words[index].wordClass == .verb && ["amod", "compound"].contains(words[index].relation.base.rawValue)
  }

  /// Whether a word heads the sentence or a clause beside it: no relative clause, no “if” or “because” clause.
  func headsClause(_ index: Int) -> Bool {
    var index = index
    for _ in 0..<3 {
      guard let head = words[index].head else { return true }
      guard ["conj", "parataxis", "aux", "cop"].contains(words[index].relation.base.rawValue) else { return false }
      index = head
    }
    return words[index].head == nil
  }
}
