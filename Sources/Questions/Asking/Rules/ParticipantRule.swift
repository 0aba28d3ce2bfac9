/// Who or what does it, what is done, what somebody is, with what, from where: the nouns of a clause.
struct ParticipantRule: ClauseRule {
  func candidates(of clause: Clause) -> [ClauseCandidate] {
    guard !clause.proposition.isNegated else { return [] }
    return [subject(of: clause)].compactMap { $0 }
      + clause.proposition.roles.compactMap { role(of: clause, $0) }
  }

  private func subject(of clause: Clause) -> ClauseCandidate? {
    let proposition = clause.proposition
    let answer = clause.withoutPossessor(
      clause.phrases.core(of: proposition.subjectHead).filter(proposition.subject.contains))
    guard !answer.isEmpty, clause.passage.wordCount(of: answer) <= 9, !clause.isCounted(answer),
      !clause.isStub(answer, of: proposition.subjectHead),
      let choice = QuestionWords(clause: clause).choice(for: proposition.subjectHead, words: answer),
      let asked = ClauseQuestion(clause: clause).subject(
        ClauseQuestion.Lead(text: choice.text, used: choice.used, keepsNumber: choice.keepsNumber))
    else { return nil }
    return candidate(.subject, asked, choice.answer ?? answer, clause)
  }

  private func role(of clause: Clause, _ role: Role) -> ClauseCandidate? {
    let rule: Rule
    switch role.kind {
    case .object: rule = .object
    case .predicate: rule = .predicate
    case .agent: rule = .agent
    case .oblique(let marker):
      guard isAskable(marker, role) else { return nil }
      rule = .oblique
    default: return nil
    }
    let core = clause.phrases.core(of: role.head).filter(role.bare.contains)
    let answer = clause.withoutPossessor(role.kind == .predicate ? role.bare : core)
    guard !answer.isEmpty, clause.passage.wordCount(of: answer) <= (rule == .predicate ? 12 : 9),
      !clause.isCounted(answer), !clause.isDated(answer), !clause.isStub(answer, of: role.head),
      let choice = QuestionWords(clause: clause).choice(for: role.head, words: answer)
    else { return nil }
    if rule == .predicate, clause.tree.dependents(of: role.head, in: [.determiner]).isEmpty { return nil }
    let question = ClauseQuestion(clause: clause)
    let asked =
      rule == .agent
      ? question.agent(role, ClauseQuestion.Lead(text: choice.text, used: choice.used, keepsNumber: choice.keepsNumber))
      : question.role(role, lead(role, choice, clause))
    return asked.map { candidate(rule, $0, choice.answer ?? answer, clause) }
  }

  private func lead(_ role: Role, _ choice: QuestionWords.Choice, _ clause: Clause) -> ClauseQuestion.Lead {
    var text = choice.text
    if role.markerCount > 0, role.kind != .predicate {
      if choice.isPerson { text = "whom" }
      text = clause.passage.text(of: role.marker) + " " + text
    }
    return ClauseQuestion.Lead(text: text.lowercasedFirst, used: choice.used + role.marker, keepsNumber: true)
  }

  /// Whether the preposition may stand before a question word.
  private func isAskable(_ marker: String, _ role: Role) -> Bool {
    Self.prepositions.contains(marker) && !role.isFronted
  }

  private static let prepositions: Set<String> = [
    "of", "on", "for", "from", "with", "into", "through", "against", "about", "without", "upon", "toward", "towards",
    "to",
  ]

  private func candidate(
    _ rule: Rule, _ asked: ClauseQuestion.Asked, _ answer: [Int], _ clause: Clause
  ) -> ClauseCandidate {
    let text = clause.passage.plainText(of: answer)
    let isPerson = answer.contains { word in clause.passage.persons.contains { $0.contains(word) } }
    return ClauseCandidate(
      rule: rule, asked: asked, answer: answer,
      acceptedAnswers: Variants.phrases(of: text) + (isPerson ? Variants.lastName(of: text) : []), kind: nil)
  }
}

extension Clause {
  /// The words without a pronoun that says whose it is: “their local rivals” answers as “local rivals”.
  func withoutPossessor(_ words: [Int]) -> [Int] {
    guard let first = words.first, passage.words[first].tag == "PRP$", words.count > 1 else { return words }
    return Array(words.dropFirst())
  }

  /// Whether so much was cut off a phrase that a bare noun is left: “evidence” of “evidence pertaining to …”.
  func isStub(_ words: [Int], of head: Int) -> Bool {
    let content = words.count { !FunctionWords.all.contains(passage.lower[$0]) && !passage.isMark($0) }
    return content <= 1 && passage.isNoun(head) && phrases.words(of: head).count > words.count + 1
  }

  /// Whether the words are a number of things, which “how many” asks for.
  func isCounted(_ words: [Int]) -> Bool {
    facts.contains { fact in
      switch fact.kind {
      case .count, .share, .money: words.prefix(4).contains(fact.span.lowerBound)
      default: false
      }
    }
  }

  /// Whether the words are a date, which “when” asks for.
  func isDated(_ words: [Int]) -> Bool {
    facts.contains { fact in
      switch fact.kind {
      case .year, .date, .century: words.contains(fact.span.lowerBound) && words.count <= fact.span.count + 3
      default: false
      }
    }
  }
}

extension String {
  /// The text with its first letter small.
  var lowercasedFirst: String {
    guard let first, first.isUppercase else { return self }
    return first.lowercased() + dropFirst()
  }
}
