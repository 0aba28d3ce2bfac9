/// The questions that a sentence's clauses give, those that stand alone.
struct ClauseProposals {
  let reading: Reading
  let askable: AskableStatements

  private static let rules: [any ClauseRule] = [ParticipantRule(), CircumstanceRule(), QuantityRule()]

  func candidates() -> [Candidate] {
    let tree = Tree(of: reading.passage)
    return PropositionFinder(tree).propositions().flatMap { proposition -> [Candidate] in
      let clause = Clause(
        passage: reading.passage, index: reading.index, lexis: reading.lexis, tree: tree, proposition: proposition,
        facts: reading.facts)
      return Self.rules.flatMap { $0.candidates(of: clause) }.compactMap { candidate(of: clause, $0) }
    }
  }

  private func candidate(of clause: Clause, _ found: ClauseCandidate) -> Candidate? {
    guard let first = found.answer.first, let last = found.answer.last else { return nil }
    let shown = Set(found.asked.used + found.answer).sorted()
    guard case .success(let statement) = askable.judged(Statement(pieces: Passage.pieces(of: shown)), of: clause.passage)
    else { return nil }
    var prompt = found.asked.prompt
    if let speaker = clause.proposition.speaker {
      guard let said = spoken(speaker, clause) else { return nil }
      prompt = "According to \(said), " + prompt.lowercasedFirst
    } else if let frame = statement.frame {
      prompt = frame + prompt.lowercasedFirst
    }
    let answer = found.answerText ?? clause.passage.text(of: found.answer)
    let accepted = found.acceptedAnswers + Variants.withoutShownNoun(answer, prompt: prompt)
    return Candidate(
      form: .short(prompt: prompt, answer: answer), rule: found.rule,
      passage: clause.index, span: first..<last + 1, acceptedAnswers: accepted.uniqued(), kind: found.kind,
      construction: clause.proposition.construction, confidence: clause.confidence)
  }

  /// Who says it, as it stands after “According to”.
  private func spoken(_ words: [Int], _ clause: Clause) -> String? {
    guard let first = words.first, !FunctionWords.pronouns.contains(clause.passage.lower[first]),
      clause.passage.wordCount(of: words) <= 8,
      case .success = askable.judged(Statement(pieces: Passage.pieces(of: words + clause.proposition.verbs)), of: clause.passage, isPart: true)
    else { return nil }
    return Wording.lowered(clause.passage.text(of: words), passage: clause.passage, lexis: clause.lexis, first: first)
  }
}
