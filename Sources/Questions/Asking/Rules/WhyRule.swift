/// “S did V because Y”: why did S V?
struct WhyRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    guard let because = reading.passage.lower.firstIndex(of: "because"), because + 1 < reading.passage.lower.count,
      reading.passage.lower[because + 1] != "of"
    else { return [] }
    for statement in reading.statements where statement.contains(because..<because + 1) {
      if let candidate = candidate(of: reading, statement, because: because) { return [candidate] }
    }
    return []
  }

  private func candidate(of reading: Reading, _ statement: Statement, because: Int) -> Candidate? {
    guard let text = ClauseText(reading: reading, statement: statement),
      let place = text.positions(of: because..<because + 1)?.lowerBound,
      place > text.clause.verbPosition, let inverted = text.inverted(), text.clause.apposition == nil,
      text.clause.adjunct == nil
    else { return nil }
    let end = text.word(place - 1) == "," ? place - 1 : place
    let main = text.clause.verbPosition + 1..<end
    let reason = place + 1..<text.indices.count
    guard (3...11).contains(reason.count), !main.isEmpty, isSimple(main, text),
      !reason.contains(where: { [",", ";"].contains(text.word($0)) }),
      !FunctionWords.pronouns.contains(text.word(reason.lowerBound))
    else { return nil }
    let prompt = Wording.joined(["Why", inverted.auxiliary, inverted.subject, inverted.verb, text.text(main)]) + "?"
    let span = text.span(reason)
    let answer = reading.passage.text(of: span)
    return Candidate(
      form: .short(prompt: prompt, answer: answer), rule: .why, passage: reading.index, span: span,
      acceptedAnswers: ["because " + answer], kind: .marked)
  }

  private func isSimple(_ positions: Range<Int>, _ text: ClauseText) -> Bool {
    !positions.contains {
      [",", ";", ":", "but", "which", "who"].contains(text.word($0))
        || Pointing.firstOrSecondPerson.contains(text.word($0))
    }
  }
}
