/// The questions that a sentence's clauses give, those that stand alone.
struct ClauseProposals {
  let reading: Reading
  let askable: AskableStatements

  private static let rules: [any ClauseRule] = [ParticipantRule(), CircumstanceRule(), QuantityRule()]

  func candidates(in tree: Tree) -> [Candidate] {
    PropositionFinder(tree).propositions().flatMap { proposition -> [Candidate] in
      let clause = Clause(
        passage: reading.passage, index: reading.index, lexis: reading.lexis, tree: tree, proposition: proposition,
        facts: reading.facts)
      return Self.rules.flatMap { $0.candidates(of: clause) }.compactMap { candidate(of: clause, $0) }
    }
  }

  private func candidate(of clause: Clause, _ found: ClauseCandidate) -> Candidate? {
    guard let first = found.answer.first, let last = found.answer.last, saysEnough(found, clause) else { return nil }
    let shown = Set(found.asked.used + found.answer).sorted()
    guard
      case .success(let statement) = askable.judged(
        Statement(pieces: Passage.pieces(of: shown)), of: clause.passage,
        isReworded: true, bound: clause.boundPronouns)
    else { return nil }
    var prompt = found.asked.prompt
    if let speaker = clause.proposition.speaker {
      guard let said = spoken(speaker, clause) else { return nil }
      prompt = "According to \(said), " + prompt.lowercasedFirst
    } else if let frame = statement.frame {
      prompt = frame + prompt.lowercasedFirst
    }
    let text = clause.passage.plainText(of: found.answer)
    let answer =
      found.answerText ?? Wording.lowered(text, passage: clause.passage, lexis: clause.lexis, first: first) ?? text
    let accepted = found.acceptedAnswers + Variants.withoutShownNoun(answer, prompt: prompt)
    return Candidate(
      form: .short(prompt: prompt, answer: answer), rule: found.rule,
      passage: clause.index, span: first..<last + 1, acceptedAnswers: accepted.uniqued(), kind: found.kind,
      construction: clause.proposition.construction, confidence: clause.confidence,
      lead: clause.passage.lead(of: statement))
  }

  /// Whether the question holds enough to know what is asked: “What may be appropriate?” does not.
  private func saysEnough(_ found: ClauseCandidate, _ clause: Clause) -> Bool {
    let passage = clause.passage
    let content = found.asked.used.filter { word in
      !found.answer.contains(word) && !passage.isMark(word) && !FunctionWords.all.contains(passage.lower[word])
        && !VagueWords.modifiers.contains(passage.lower[word]) && !VagueWords.nouns.contains(passage.lower[word])
        && passage.words[word].lemma != "be"
    }
    let rare = content.count {
      CommonWords.rarity(of: passage.lower[$0]) >= 2 || passage.words[$0].form.first?.isUppercase == true
        || passage.isNumber($0)
    }
    return content.count >= 3 || content.count == 2 && rare >= 1
  }

  /// Who says it, as it stands after “According to”.
  private func spoken(_ words: [Int], _ clause: Clause) -> String? {
    guard let first = words.first, !FunctionWords.pronouns.contains(clause.passage.lower[first]),
      clause.passage.wordCount(of: words) <= 8,
      case .success = askable.judged(
        Statement(pieces: Passage.pieces(of: words + clause.proposition.verbs)), of: clause.passage, isPart: true)
    else { return nil }
    return Wording.lowered(clause.passage.text(of: words), passage: clause.passage, lexis: clause.lexis, first: first)
  }
}
