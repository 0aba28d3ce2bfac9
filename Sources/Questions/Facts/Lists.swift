/// The lists inside a passage whose first and last words are sure.
struct Lists {
  struct Found: Hashable {
    enum Lead: Hashable {
      /// A colon.
      case colon
      /// A dash or bracket, which a count must stand before: “five rivers – the Senegal …”.
      case mark
      /// “consists of”, “are divided into”: the last of its words belongs to the clause.
      case words
      /// “are” after “the three stages”.
      case copula
    }

    var lead: Lead
    /// The clause before the list: it ends before a colon or mark, and after the words that lead in the list.
    var clauseEnd: Int
    var enumeration: Enumeration
  }

  let passage: Passage

  /// The possible readings, the surest first; at most one of them is the list that is meant.
  func found() -> [Found] {
    guard let end = sentenceEnd else { return [] }
    return passage.lower.indices.dropFirst(2).compactMap { index in
      guard index + 3 < end, let lead = lead(at: index) else { return nil }
      let clauseEnd = lead == .colon || lead == .mark ? index : index + 1
      return passage.enumeration(from: index + 1, toFirstOf: ends(of: lead, at: index, sentenceEnd: end))
        .map { Found(lead: lead, clauseEnd: clauseEnd, enumeration: $0) }
    }
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

  private func lead(at index: Int) -> Found.Lead? {
    let lower = passage.lower
    switch lower[index] {
    case ":": return .colon
    case "—", "–", "--", "(": return .mark
    case "are", "were": return .copula
    default:
      let isLead = Self.leads.contains { lead in
        index - lead.count + 1 > 0 && passage.has(lead, at: index - lead.count + 1)
      }
      return isLead ? .words : nil
    }
  }

  /// Where the list may end: with its mark, with the sentence, before a clause that says something about its items.
  private func ends(of lead: Found.Lead, at index: Int, sentenceEnd: Int) -> [Int] {
    let lower = passage.lower
    if lead == .mark {
      let close = lower[index] == "(" ? ")" : lower[index]
      let end = lower[(index + 1)...].firstIndex(of: close)
      return lower[index] == "(" ? end.map { [$0] } ?? [] : [end ?? sentenceEnd]
    }
    let tails = (index + 3..<max(index + 3, sentenceEnd - 1)).filter {
      lower[$0] == "," && ["which", "who", "each", "all", "whose", "where", "both"].contains(lower[$0 + 1])
    }
    return [sentenceEnd] + tails.prefix(1)
  }

  /// What a complete list follows. “Includes” and “such as” only give examples.
  static let leads: [[String]] = [
    "consists of", "consist of", "consisted of", "consisting of", "composed of", "made up of", "comprises", "comprise",
    "comprised",
    "divided into", "divides into", "falls into", "split into", "broken into",
  ].map { $0.split(separator: " ").map(String.init) }
}

extension Passage {
  /// The list from `start` to the first of these ends at which there is one.
  fileprivate func enumeration(from start: Int, toFirstOf ends: [Int]) -> Enumeration? {
    ends.firstNonNil { enumeration(from: start, to: $0) }
  }
}
