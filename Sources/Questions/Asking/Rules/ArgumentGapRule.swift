/// A gap for a noun phrase that a clause is about and that nothing better asks for: the last resort, for those who want
/// every sentence asked.
struct ArgumentGapRule {
  let reading: Reading

  func candidates(in tree: Tree) -> [Candidate] {
    let phrases = Phrases(tree)
    let passage = reading.passage
    return passage.words.indices.compactMap { word -> Candidate? in
      let relation = tree.relation(of: word)
      guard passage.isNoun(word) || passage.words[word].wordClass == .properNoun,
        [.object, .oblique, .nominalModifier, .subject, .conjunct, .root, .apposition].contains(relation)
      else { return nil }
      let words = phrases.core(of: word, most: 5)
      let bare = words.drop {
        ["a", "an", "the", "its", "his", "her", "their", "this", "these"].contains(passage.lower[$0])
      }
      guard let first = bare.first, let last = bare.last, last - first + 1 == bare.count,
        (1...5).contains(passage.wordCount(of: Array(bare))),
        let statement = reading.statement(around: first..<last + 1),
        !reading.facts.contains(where: { $0.span == first..<last + 1 }), isTelling(Array(bare))
      else { return nil }
      let candidate = Candidate(
        form: .cloze(statement, gap: first..<last + 1), rule: .argumentGap, passage: reading.index,
        span: first..<last + 1,
        acceptedAnswers: [], kind: .phrase, confidence: passage.words[word].confidence,
        lead: passage.lead(of: statement))
      return isShown(Array(bare), in: statement) ? nil : candidate
    }
  }

  private func isTelling(_ words: [Int]) -> Bool {
    let content = words.filter { !FunctionWords.all.contains(reading.passage.lower[$0]) }
    return content.contains { word in
      let lower = reading.passage.lower[word]
      return !VagueWords.nouns.contains(lower) && !VagueWords.modifiers.contains(lower)
        && (CommonWords.rarity(of: lower) >= 1 || reading.passage.words[word].form.first?.isUppercase == true)
    }
  }

  /// Whether the rest of the statement holds one of the gap's words.
  private func isShown(_ words: [Int], in statement: Statement) -> Bool {
    let passage = reading.passage
    let rest = Set(statement.indices.filter { !words.contains($0) }.map { Stem.of(passage.lower[$0]) })
    let own = words.map { passage.lower[$0] }.filter { !FunctionWords.all.contains($0) }
    return own.contains { rest.contains(Stem.of($0)) }
  }
}
