/// A list whose ends are sure, asked for as a whole: “S consists of A, B and C”, “S has three Ns: A, B and C”.
struct ListRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    guard let found = Lists(passage: reading.passage).found().first else { return [] }
    let items = found.enumeration.items
    for statement in reading.statements where items.allSatisfy(statement.contains) {
      if let prompt = existential(statement, of: reading, colon: found.lead, itemCount: items.count) {
        return [candidate(prompt, .countedList, found, reading)]
      }
      guard let text = ClauseText(reading: reading, statement: statement),
        let lead = text.positions(of: found.lead..<found.lead + 1)?.lowerBound,
        let (prompt, rule) = prompt(text, lead: lead, itemCount: items.count)
      else { continue }
      return [candidate(prompt, rule, found, reading)]
    }
    return []
  }

  private func candidate(_ prompt: String, _ rule: Rule, _ found: Lists.Found, _ reading: Reading) -> Candidate {
    Candidate(
      form: .list(
        prompt: prompt, items: found.enumeration.items.map { reading.passage.text(of: $0) }, isOrdered: false),
      rule: rule,
      passage: reading.index, span: found.enumeration.span, kind: .item)
  }

  /// “There are three kinds of N: A, B and C”: what are the three kinds of N?
  private func existential(_ statement: Statement, of reading: Reading, colon: Int, itemCount: Int) -> String? {
    let passage = reading.passage
    let indices = statement.indices.filter { $0 < colon }
    guard statement.frame == nil, indices.count > 3, passage.lower[indices[0]] == "there",
      ["are", "were"].contains(passage.lower[indices[1]])
    else { return nil }
    let number = passage.lower[indices[2]]
    guard NumberWords.value(of: number) == itemCount || Numerals.value(of: number) == itemCount else { return nil }
    return "What \(passage.lower[indices[1]]) the \(passage.text(of: Array(indices[2...])))?"
  }

  private func prompt(_ text: ClauseText, lead: Int, itemCount: Int) -> (String, Rule)? {
    if text.word(lead) == ":" { return counted(text, colon: lead, itemCount: itemCount).map { ($0, .countedList) } }
    guard let inverted = text.inverted(), text.clause.adjunct == nil, text.clause.apposition == nil,
      text.clause.verbPosition <= lead
    else { return nil }
    let between = text.text(text.clause.verbPosition + 1..<lead + 1)
    if case .auxiliary = text.clause.verb, inverted.verb != "" { return nil }
    // “S consists of” keeps its preposition; “S comprises” has none.
    return (Wording.joined(["What", inverted.auxiliary, inverted.subject, inverted.verb, between]) + "?", .parts)
  }

  /// “… three quantities: A, B and C”, the number and the items agreeing.
  private func counted(_ text: ClauseText, colon: Int, itemCount: Int) -> String? {
    guard
      let number = (0..<colon).last(where: {
        NumberWords.value(of: text.word($0)) == itemCount || Numerals.value(of: text.word($0)) == itemCount
      }),
      colon - number <= 9, text.clause.apposition == nil
    else { return nil }
    let things = "which " + text.text(number..<colon)
    if text.clause.subject.contains(number) {
      // “Two techniques were rated as useful: …”
      guard text.clause.adjunct == nil, number <= 1, number == 0 || text.word(0) == "only" else { return nil }
      return "Which " + text.text(number..<colon) + "?"
    }
    guard let inverted = text.inverted(), number > text.clause.verbPosition, isNounPhrase(text, number + 1..<colon)
    else { return nil }
    let adjunct =
      text.clause.adjunct.flatMap {
        Wording.lowered(text.text($0), reading: text.reading, first: text.indices[$0.lowerBound])
      } ?? ""
    let before = text.clause.verbPosition + 1..<number
    if before.isEmpty {
      let bare = Wording.joined([things, inverted.auxiliary, inverted.subject, inverted.verb, adjunct])
      return inverted.verb.isEmpty ? nil : bare.capitalisedFirst + "?"
    }
    let preposition = text.word(number - 1)
    guard FunctionWords.plainPrepositions.contains(preposition), preposition != "of", text.isPlain(before) else {
      return nil
    }
    let middle = text.text(before.lowerBound..<number - 1)
    return Wording.joined([preposition, things, inverted.auxiliary, inverted.subject, inverted.verb, middle, adjunct])
      .capitalisedFirst + "?"
  }

  /// “quantities”, “things of the mind”: no verb, no comma.
  private func isNounPhrase(_ text: ClauseText, _ positions: Range<Int>) -> Bool {
    !positions.isEmpty && text.isPlain(positions) && !positions.contains { text.word($0) == "that" }
  }
}
