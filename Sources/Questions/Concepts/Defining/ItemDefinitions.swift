/// “**Weir**: a low dam across a river”: an item of a list, or a paragraph whose first words are set in bold, that explains
/// what stands before its colon or dash.
struct ItemDefinitions {
  let passage: Passage
  let index: Int
  let lexis: Lexis

  func found() -> [DefiningClause] {
    guard passage.position == 0, let mark = mark else { return [] }
    let describing = Describing(passage: passage, lexis: lexis)
    let start = mark + 1
    let end =
      passage.lower.last.map { [".", ";"].contains($0) } == true ? passage.words.count - 1 : passage.words.count
    guard let term = TermReader(passage: passage, lexis: lexis).term(from: 0), term.upperBound <= mark,
      (term.upperBound..<mark).allSatisfy({ passage.isMark($0) || passage.lower[$0] == "(" || inBracket($0, mark) }),
      (3...24).contains(end - start)
    else { return [] }
    let words = Array(start..<end)
    let kind = (start..<end).first { passage.isNoun($0) && passage.words[$0].relation.base != .compound }
    let opensNoun = ["a", "an", "the", "any"].contains(passage.lower[start])
    guard describing.standsAlone(words), !passage.persons.contains(where: { $0.overlaps(term) }),
      !hasMainVerb(words), opensNoun || isLeadIn && kind.map({ $0 - start < 4 }) == true, !passage.isBase(start),
      passage.words[start].wordClass != .verb, passage.words[start].wordClass != .auxiliary
    else { return [] }
    return [
      DefiningClause(
        pattern: .item, passage: index, term: term, description: words, kind: opensNoun ? kind : nil,
        isSpecific: opensNoun && kind.map { describing.isSpecific($0, within: end) } == true && !hasMainVerb(words),
        isPlural: false)
    ]
  }

  /// The colon or dash after the first words.
  private var mark: Int? {
    let lead = passage.emphasised.first.flatMap { $0.lowerBound == 0 ? $0.upperBound : nil }
    guard passage.isListItem || lead != nil else { return nil }
    return passage.words.indices.dropFirst().prefix(6).first { index in
      [":", "—", "–", "--"].contains(passage.lower[index])
        || passage.lower[index] == "-" && passage.isSpaced(before: index)
    }
  }

  /// Whether the first words are set in bold or italics.
  private var isLeadIn: Bool { passage.emphasised.first?.lowerBound == 0 }

  private func inBracket(_ position: Int, _ mark: Int) -> Bool {
    passage.lower[..<position].contains("(") && passage.lower[position..<mark].contains(")")
  }

  private func hasMainVerb(_ words: [Int]) -> Bool {
    words.contains { passage.isFinite($0) && passage.headsClause($0) }
  }
}
