extension Standing {
  /// “The treaty”, “the company”: a noun that only “the” describes, and no earlier word of the statement names it.
  func definitePointer(_ indices: [Int], _ words: [String]) -> String? {
    let isPast = indices.contains {
      ["was", "were", "had", "did"].contains(passage.lower[$0]) || passage.isPast($0)
    }
    for position in words.indices where words[position] == "the" && position + 1 < words.count {
      let noun = words[position + 1]
      guard form(indices, position + 1).first?.isLowercase == true, isBare(indices, words, noun: position + 1),
        pointsBack(noun, isPast: isPast)
      else { continue }
      let stem = Stem.of(noun)
      let isKnown =
        lexis.isTheme(stem) || lexis.titleStems.contains(stem)
        || words[..<position].contains { Stem.of($0) == stem } || lead?.names(noun) == true
      if !isKnown { return form(indices, position) + " " + form(indices, position + 1) }
    }
    return nil
  }

  /// Whether a noun with “the” alone asks which one is meant.
  ///
  /// Everyday nouns do; rarer ones where the document brought them in with “a” and now tells what happened to them. In the
  /// present tense “the neuron” may be any neuron.
  private func pointsBack(_ noun: String, isPast: Bool) -> Bool {
    if Pointing.known.contains(noun) || Pointing.ownText.contains(noun) { return Pointing.nouns.contains(noun) }
    return Pointing.nouns.contains(noun) || CommonWords.rarity(of: noun) <= 1
      || isPast && lexis.introduced.contains(noun)
  }

  /// Whether nothing but “the” describes a noun: no adjective, no “of …”, no clause after it.
  private func isBare(_ indices: [Int], _ words: [String], noun position: Int) -> Bool {
    let noun = words[position]
    let next = position + 1 < words.count ? words[position + 1] : "."
    if VagueWords.modifiers.contains(noun) || noun.hasSuffix("est") || Self.describing.contains(next) { return false }
    // “The purpose and path of”: what follows the second noun describes both.
    if ["and", "or"].contains(next), words[(position + 2)..<min(position + 5, words.count)].contains("of") {
      return false
    }
    guard indices.indices.contains(position + 1) else { return true }
    let after = indices[position + 1]
    return passage.isMark(after) || FunctionWords.all.contains(passage.lower[after]) || passage.isFinite(after)
      || passage.isParticiple(after) || position < 4 && passage.words[after].form.first?.isUppercase == true
  }

  private static let describing: Set<String> = [
    "of", "that", "which", "who", "whose", "where", "in", "for", "between", "when", "to", "on", "with", "from",
    "against", "concerned",
    "involved", "by", "at",
  ]
}
