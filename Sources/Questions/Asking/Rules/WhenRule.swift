/// “In 1885 S published O”, “S was founded in 1917”: in which year …? “… on 26 June 1945”: when …?
struct WhenRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    let dates = reading.facts.filter { $0.kind == .year || $0.kind == .date }
    guard dates.count == 1, let date = dates.first else { return [] }
    for statement in reading.statements.reversed() where statement.contains(date.span) {
      if let candidate = candidate(of: reading, statement, date: date) { return [candidate] }
    }
    return []
  }

  private func candidate(of reading: Reading, _ statement: Statement, date: Fact) -> Candidate? {
    guard let text = ClauseText(reading: reading, statement: statement), let place = text.positions(of: date.span),
      place.lowerBound > 0, ["in", "on"].contains(text.word(place.lowerBound - 1)), let inverted = text.inverted(),
      !["has", "have"].contains(text.word(text.clause.verbPosition)),
      text.reading.passage.text(of: date.span).hasSuffix("s") == false
    else { return nil }
    let phrase = place.lowerBound - 1..<place.upperBound
    let body: String
    if let adjunct = text.clause.adjunct {
      guard adjunct == phrase, text.isPlain(text.rest) else { return nil }
      body = text.text(text.rest)
    } else {
      guard phrase.lowerBound > text.clause.verbPosition else { return nil }
      let before = text.clause.verbPosition + 1..<phrase.lowerBound
      let after = phrase.upperBound..<text.indices.count
      guard text.isPlain(before), after.count <= 7, text.isPlain(after),
        after.isEmpty || FunctionWords.plainPrepositions.contains(text.word(after.lowerBound)),
        !after.contains(where: { text.word($0) == "and" })
      else { return nil }
      // A copula with nothing but the date after it states no event.
      guard !before.isEmpty || !after.isEmpty || inverted.verb != "" else { return nil }
      body = Wording.joined([text.text(before), text.text(after)])
    }
    let asked = date.kind == .year ? "In which year" : "When"
    let prompt = Wording.joined([asked, inverted.auxiliary, inverted.subject, inverted.verb, body]) + "?"
    let answer = reading.passage.text(of: date.span)
    return Candidate(
      form: .short(prompt: prompt, answer: answer), rule: .when, passage: reading.index, span: date.span,
      acceptedAnswers: Variants.of(answer, kind: date.kind), kind: date.kind)
  }
}
