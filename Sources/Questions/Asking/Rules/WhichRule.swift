/// “The pineal gland releases …”: which gland releases …? The rest of the sentence stays as it is.
struct WhichRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    for statement in reading.statements.reversed() {
      if let candidate = candidate(of: reading, statement) { return [candidate] }
    }
    return []
  }

  private func candidate(of reading: Reading, _ statement: Statement) -> Candidate? {
    guard let text = ClauseText(reading: reading, statement: statement), text.clause.adjunct == nil,
      text.clause.apposition == nil,
      text.clause.subject.lowerBound == 0, text.word(0) == "the", (7...20).contains(text.indices.count)
    else { return nil }
    let subject = text.clause.subject
    guard let (head, answer) = person(text, subject) ?? thing(text, subject) else { return nil }
    guard !text.hasSecondClause else { return nil }
    let rest = text.text(text.clause.verbPosition..<text.indices.count)
    let said = text.passage.text(of: answer)
    return Candidate(
      form: .short(prompt: "Which \(head) \(rest)?", answer: said), rule: .which, passage: reading.index, span: answer,
      acceptedAnswers: answer.lowerBound > 0 && text.passage.lower[answer.lowerBound - 1] == "the"
        ? ["the " + said] : [], kind: .name)
  }

  /// “the German psychologist Hermann Ebbinghaus”: which German psychologist?
  private func person(_ text: ClauseText, _ subject: Range<Int>) -> (head: String, answer: Range<Int>)? {
    guard let noun = subject.dropFirst().first(where: { Persons.nouns.contains(text.word($0)) }), noun <= 3,
      noun + 1 < subject.upperBound
    else { return nil }
    let name = noun + 1..<subject.upperBound
    guard name.allSatisfy({ text.passage.words[text.indices[$0]].form.first?.isUppercase == true }) else { return nil }
    return (text.text(1..<noun + 1), text.span(name))
  }

  /// “the pineal gland”: which gland?
  private func thing(_ text: ClauseText, _ subject: Range<Int>) -> (head: String, answer: Range<Int>)? {
    guard (3...6).contains(subject.count), let last = subject.last else { return nil }
    let passage = text.passage
    let modifiers = (1..<last).map { text.indices[$0] }
    let head = text.word(last)
    guard
      !modifiers.contains(where: { index in
        let word = passage.lower[index]
        return FunctionWords.all.contains(word) || VagueWords.modifiers.contains(word)
          || Pointing.ordinals.contains(word)
          || Judging.values.contains(word) || passage.isNumber(index) || word.hasSuffix("est") || passage.isMark(index)
      })
    else { return nil }
    let isNamed = modifiers.contains { passage.words[$0].form.first?.isUppercase == true }
    let rarest = modifiers.map { CommonWords.rarity(of: passage.lower[$0]) }.max() ?? 0
    guard isNamed || rarest >= 2, CommonWords.rarity(of: head) < CommonWords.rarest || !isNamed,
      !VagueWords.nouns.contains(head),
      !FunctionWords.all.contains(head), head.utf8.count > 2
    else { return nil }
    return (head, text.span(subject.lowerBound + 1..<subject.upperBound))
  }
}
