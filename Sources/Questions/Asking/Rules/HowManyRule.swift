/// “Six members joined”, “S has six members”: how many members …? “80% of trade is …”: what percentage of trade …?
struct HowManyRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    reading.facts.compactMap { fact in
      switch fact.kind {
      case .count(let unit) where !Units.orderings.contains(unit) && !reading.passage.isCountedOff(fact): break
      case .share: break
      default: return nil
      }
      for statement in reading.statements.reversed() where statement.contains(fact.span) {
        guard let text = ClauseText(reading: reading, statement: statement), let place = text.positions(of: fact.span)
        else { continue }
        if let candidate = subjectQuestion(text, fact, place) ?? objectQuestion(text, fact, place) { return candidate }
      }
      return nil
    }
  }

  /// The number opens the subject: everything after it stays as it is.
  private func subjectQuestion(_ text: ClauseText, _ fact: Fact, _ place: Range<Int>) -> Candidate? {
    let hedges: Set<String> = [
      "about", "over", "nearly", "only", "approximately", "around", "some", "almost", "roughly",
    ]
    var lead = place.lowerBound
    if lead > 0, hedges.contains(text.word(lead - 1)) { lead -= 1 }
    if lead > 1, text.word(lead - 1) == "than", text.word(lead - 2) == "more" { lead -= 2 }
    guard lead == 0, text.clause.adjunct == nil, text.clause.subject.lowerBound == 0, text.clause.apposition == nil,
      place.upperBound < text.clause.verbPosition, text.indices.count <= 24, !text.hasSecondClause,
      !text.word(place.upperBound).isEmpty
    else { return nil }
    let rest = text.text(place.upperBound..<text.indices.count)
    if fact.kind == .share {
      let unit = ["percent": 1, "per": 2][text.word(place.upperBound), default: 0]
      let after = place.upperBound + unit
      guard text.word(after) == "of" else { return nil }
      return candidate(text, fact, prompt: "What percentage " + text.text(after..<text.indices.count) + "?")
    }
    return candidate(text, fact, prompt: "How many \(rest)?")
  }

  /// The number opens the object: “does S have”, “did S review”.
  private func objectQuestion(_ text: ClauseText, _ fact: Fact, _ place: Range<Int>) -> Candidate? {
    guard case .count(let unit) = fact.kind, text.clause.apposition == nil, let inverted = text.inverted(),
      inverted.verb != ""
    else { return nil }
    var lead = place.lowerBound
    if ["about", "over", "nearly", "only", "approximately", "around", "almost", "roughly"].contains(text.word(lead - 1))
    {
      lead -= 1
    }
    if text.word(lead - 1) == "than", text.word(lead - 2) == "more" { lead -= 2 }
    guard lead == text.clause.verbPosition + 1,
      let noun = (place.upperBound..<min(place.upperBound + 4, text.indices.count)).first(where: {
        text.word($0) == unit
      })
    else { return nil }
    let things = text.text(place.upperBound..<noun + 1)
    let after = noun + 1..<text.indices.count
    guard text.isPlain(after), after.count <= 8,
      after.isEmpty || FunctionWords.plainPrepositions.contains(text.word(after.lowerBound))
    else { return nil }
    let belongs =
      !after.isEmpty && ["of", "on", "about"].contains(text.word(after.lowerBound)) && inverted.verb != "spend"
    let adjunct =
      text.clause.adjunct.flatMap {
        Wording.lowered(text.text($0), reading: text.reading, first: text.indices[$0.lowerBound])
      } ?? ""
    let prompt = Wording.joined([
      "How many", things, belongs ? text.text(after) : "", inverted.auxiliary, inverted.subject, inverted.verb,
      belongs ? "" : text.text(after), adjunct,
    ])
    return candidate(text, fact, prompt: prompt + "?")
  }

  private func candidate(_ text: ClauseText, _ fact: Fact, prompt: String) -> Candidate {
    let answer = text.passage.text(of: fact.span)
    return Candidate(
      form: .short(prompt: prompt, answer: answer), rule: .howMany, passage: text.reading.index, span: fact.span,
      acceptedAnswers: Variants.of(answer, kind: fact.kind), kind: fact.kind)
  }
}
