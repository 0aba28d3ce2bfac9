/// “In 1972 Sebastian Leitner described a box”: who described a box in 1972? The rest of the sentence stays as it is.
struct WhoRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    for statement in reading.statements.reversed() {
      if let candidate = candidate(of: reading, statement) { return [candidate] }
    }
    return []
  }

  private func candidate(of reading: Reading, _ statement: Statement) -> Candidate? {
    guard let text = ClauseText(reading: reading, statement: statement), (5...22).contains(text.indices.count),
      !text.hasSecondClause
    else { return nil }
    let subject = text.span(text.clause.subject)
    let verb = text.indices[text.clause.verbPosition]
    guard reading.passage.persons.contains(subject),
      !["were", "are", "have", "do"].contains(reading.passage.lower[verb]),
      reading.passage.words[verb].tag != "VBP",
      !text.rest.contains(where: {
        Pointing.singularPerson.contains(text.word($0)) || Pointing.plural.contains(text.word($0))
      })
    else { return nil }
    let adjunct = text.clause.adjunct.flatMap {
      Wording.lowered(text.text($0), reading: reading, first: text.indices[$0.lowerBound])
    }
    let rest = text.text(text.clause.verbPosition..<text.indices.count)
    let name = reading.passage.text(of: subject)
    return Candidate(
      form: .short(prompt: Wording.joined(["Who", rest, adjunct ?? ""]) + "?", answer: name), rule: .who,
      passage: reading.index, span: subject, acceptedAnswers: Variants.lastName(of: name), kind: .name)
  }
}
