/// Says which year “that year” is: the only one named in the sentence before, or before it in its own.
struct YearResolver {
  let discourse: Discourse

  func replacements(in index: Int) -> [Replacement] {
    let passage = discourse.passages[index]
    return passage.lower.indices.compactMap { start in
      guard let length = Self.phrases.first(where: { passage.has($0, at: start) })?.count else { return nil }
      guard let (year, distance) = year(before: start, in: index) else { return nil }
      let before = start > 0 ? passage.lower[start - 1] : ""
      let text = ["in", "of", "during", "by", "from", "until", "since", "for"].contains(before) ? year : "in " + year
      return Replacement(
        span: start..<start + length, text: text, confidence: distance == 0 ? 0.9 : 0.85, distance: distance)
    }
  }

  private func year(before start: Int, in index: Int) -> (String, distance: Int)? {
    let own = years(in: discourse.passages[index], upTo: start)
    if !own.isEmpty { return own.count == 1 ? (own[0], 0) : nil }
    guard let previous = discourse.before(index, atMost: 1).first else { return nil }
    let found = years(in: discourse.passages[previous], upTo: discourse.passages[previous].words.count)
    return found.count == 1 ? (found[0], 1) : nil
  }

  private func years(in passage: Passage, upTo end: Int) -> [String] {
    passage.lower[..<end].filter {
      $0.utf8.count == 4 && $0.utf8.allSatisfy(Numerals.isDigit) && ("1000"..."2100").contains($0)
    }.uniqued()
  }

  private static let phrases: [[String]] = [["that", "same", "year"], ["that", "year"], ["the", "same", "year"]]
}
