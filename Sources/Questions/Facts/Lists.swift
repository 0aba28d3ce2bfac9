/// The lists of a passage whose first and last words are sure.
struct Lists {
  struct Found: Hashable {
    /// The index of the word the list follows: a colon, “of” in “consists of”, “into” in “divided into” …
    var lead: Int
    var enumeration: Enumeration
  }

  let passage: Passage

  func found() -> [Found] {
    guard let end = sentenceEnd else { return [] }
    for index in passage.lower.indices.dropFirst(2) where index + 3 < end {
      guard isLead(index) else { continue }
      if let enumeration = passage.enumeration(from: index + 1, to: end) {
        return [Found(lead: index, enumeration: enumeration)]
      }
    }
    return []
  }

  /// Lists of examples: good for gaps, whose neighbours show the kind, never for a list that is asked whole.
  func examples() -> [Enumeration] {
    guard let end = sentenceEnd else { return [] }
    for index in passage.lower.indices.dropFirst(2) where index + 3 < end {
      let isLead = passage.lower[index] == "including" || passage.has(["such", "as"], at: index - 1)
      if isLead, let enumeration = passage.enumeration(from: index + 1, to: end), enumeration.items.count > 2 {
        return [enumeration]
      }
    }
    return []
  }

  /// “through cooperation and dialogue.”: two nouns at the end that make one idea.
  func pairs() -> [Range<Int>] {
    guard let end = sentenceEnd, end > 5, passage.lower[end - 2] == "and" else { return [] }
    let (first, last) = (passage.lower[end - 3], passage.lower[end - 1])
    let isPair = ["through", "of", "by", "between", "with", "sharing"].contains(passage.lower[end - 4])
    guard isPair, ![first, last].contains(where: { FunctionWords.all.contains($0) || VagueWords.nouns.contains($0) }),
      CommonWords.rarity(of: first) >= 2, CommonWords.rarity(of: last) >= 2, !first.hasSuffix("ing")
    else { return [] }
    return [end - 3..<end]
  }

  /// The index of the final full stop; nil where the sentence ends otherwise.
  private var sentenceEnd: Int? {
    guard let last = passage.lower.last, last == "." else { return nil }
    return passage.lower.count - 1
  }

  private func isLead(_ index: Int) -> Bool {
    let lower = passage.lower
    if lower[index] == ":" { return true }
    return Self.leads.contains { lead in
      index - lead.count + 1 > 0 && passage.has(lead, at: index - lead.count + 1)
    }
  }

  /// What a complete list follows. “Includes” and “such as” only give examples.
  static let leads: [[String]] = [
    "consists of", "consist of", "consisted of", "consisting of", "composed of", "made up of", "comprises", "comprise",
    "comprised",
    "divided into", "divides into", "falls into", "split into", "broken into",
  ].map { $0.split(separator: " ").map(String.init) }
}
