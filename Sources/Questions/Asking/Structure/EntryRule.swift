/// A term and its explanation as the layout sets them: which term is explained so?
///
/// Asked from the explanation to the term, as `DefinitionRule` does.
struct EntryRule {
  let lexis: Lexis

  func candidate(_ entry: Entry, in passage: Passage) -> Candidate? {
    guard isTerm(entry.term), isExplanation(entry.span, in: passage), let prompt = prompt(entry, in: passage) else {
      return nil
    }
    return Candidate(
      form: .short(prompt: prompt, answer: entry.term), rule: .definition, passage: entry.passage, span: entry.span,
      kind: .marked, evidence: entry.evidence)
  }

  /// “What is the term for a list …?”; what has no article is quoted.
  private func prompt(_ entry: Entry, in passage: Passage) -> String? {
    guard let text = passage.loweredText(of: entry.span, lexis: lexis) else { return nil }
    let opening = passage.lower[entry.span.lowerBound]
    if ["a", "an", "the"].contains(opening) { return "What is the term for \(text)?" }
    return entry.explanation.contains("“") || entry.explanation.contains("\"")
      ? nil : "Which term is explained as “\(text)”?"
  }

  /// One to four words that name something in general: no number, no person.
  private func isTerm(_ term: String) -> Bool {
    let words = term.lowercased().split(separator: " ").map(String.init)
    guard (1...4).contains(words.count), let last = words.last, !FunctionWords.all.contains(last),
      !FunctionWords.prepositions.contains(words[0]), !Self.labels.contains(words[0]),
      term.contains(where: \.isLetter), !term.contains(where: { "@#*_`|".contains($0) })
    else { return false }
    return !words.contains { FunctionWords.pronouns.contains($0) || FunctionWords.finiteAuxiliaries.contains($0) }
  }

  /// What stands before a colon without being explained by what follows.
  private static let labels: Set<String> = [
    "note", "notes", "warning", "tip", "tips", "caution", "important", "attention", "remember", "example", "examples",
    "answer", "question",
    "hint",
    "update", "source", "sources", "exception", "date", "time", "place", "author", "authors", "result", "results",
    "summary",
    "remark", "step", "part", "figure", "table", "contact", "phone", "email", "address", "action", "decision", "todo",
    "first", "second", "third", "finally", "goal", "purpose", "objective", "objectives", "prerequisites",
  ]

  /// A noun phrase of 4 to 20 words with what makes it this one, and no sentence.
  private func isExplanation(_ span: Range<Int>, in passage: Passage) -> Bool {
    guard (4...20).contains(passage.wordCount(in: span)), let tree = ClauseTree(passage, span) else { return false }
    let words = span.map { passage.lower[$0] }
    guard !words.contains(where: { Pointing.demonstratives.contains($0) && $0 != "that" || $0 == ";" || $0 == ":" }),
      !words.contains(where: { Pointing.firstOrSecondPerson.contains($0) }),
      let root = span.first(where: { tree.relation(of: $0) == .root && !passage.isMark($0) })
    else { return false }
    let isNominal =
      [.noun, .properNoun].contains(passage.words[root].wordClass)
      && !span.contains { tree.relation(of: $0) == .root && passage.isFinite($0) }
    // “the cell parts in two” may be a sentence.
    let isDoubtful =
      words[0] == "the" && passage.words[root].tag == "NNS" && !tree.dependents(of: root, in: [.compound]).isEmpty
    return isNominal && !isDoubtful
      && tree.dependents(of: root, in: [.subject, .copula, .auxiliary]).isEmpty
      && Standing(passage: passage, lexis: lexis).pointer(in: Statement(pieces: [span])) == nil
  }
}
