/// A gap for each fact of a passage, in the shortest statement that stands alone.
struct GapRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    reading.facts.compactMap { fact in
      guard let statement = reading.statement(around: fact.span) else { return nil }
      let fact = distinctive(fact, in: statement, of: reading)
      guard isWorthy(fact, in: statement, of: reading), !isOneOfMany(fact, of: reading.passage),
        !isGivenByNeighbour(fact, of: reading.passage), !hasOddTense(fact, in: statement, of: reading.passage)
      else { return nil }
      return Candidate(
        form: .cloze(statement, gap: fact.span), rule: Self.rule(for: fact.kind), passage: reading.index,
        span: fact.span,
        acceptedAnswers: variants(of: fact, in: reading.passage), kind: fact.kind,
        lead: reading.passage.lead(of: statement))
    }
  }

  /// “such as A, B and [C]”: others would fit as well.
  private func isOneOfMany(_ fact: Fact, of passage: Passage) -> Bool {
    switch fact.kind {
    case .name, .item, .term, .phrase, .marked: break
    default: return false
    }
    let before = passage.lower[..<fact.span.lowerBound]
    guard
      let lead = before.indices.last(where: {
        ["including", "e.g."].contains(before[$0]) || before[$0] == "as" && $0 > 0 && before[$0 - 1] == "such"
      })
    else { return false }
    return !(lead..<fact.span.lowerBound).contains { passage.isFinite($0) || passage.lower[$0] == ";" }
  }

  /// “the 1970s and [1980s]”, “late [1961] and early 1962”: the year beside it says it.
  private func isGivenByNeighbour(_ fact: Fact, of passage: Passage) -> Bool {
    guard [.year, .century].contains(fact.kind) else { return false }
    let near = max(0, fact.span.lowerBound - 5)..<min(passage.words.count, fact.span.upperBound + 5)
    return near.contains { word in
      let text = passage.lower[word]
      let digits = text.prefix { $0.isNumber }
      return !fact.span.contains(word) && digits.count == 4 && ["", "s"].contains(text.dropFirst(4))
        && ("1000"..."2100").contains(digits)
    }
  }

  /// “In [2021], the firm has become the largest”: a slip of the source's tense, which would be asked with it.
  private func hasOddTense(_ fact: Fact, in statement: Statement, of passage: Passage) -> Bool {
    guard fact.kind == .year, fact.span.lowerBound > 0, passage.lower[fact.span.lowerBound - 1] == "in" else {
      return false
    }
    return statement.indices.prefix(12).contains {
      ["has", "have"].contains(passage.lower[$0]) && passage.words[$0].wordClass == .auxiliary
    }
  }

  private func variants(of fact: Fact, in passage: Passage) -> [String] {
    let answer = passage.text(of: fact.span)
    return passage.persons.contains(fact.span) ? Variants.lastName(of: answer) : Variants.of(answer, kind: fact.kind)
  }

  static func rule(for kind: Fact.Kind) -> Rule {
    switch kind {
    case .year: .yearGap
    case .date: .dateGap
    case .century: .centuryGap
    case .count: .countGap
    case .share: .shareGap
    case .money: .moneyGap
    case .name: .nameGap
    case .marked: .markedGap
    case .term: .conceptGap
    case .phrase: .phraseGap
    case .item: .itemGap
    case .superlative: .superlativeGap
    }
  }

  /// Of a phrase only the words that the rest does not hold: “global [development] initiatives and global security initiatives”.
  private func distinctive(_ fact: Fact, in statement: Statement, of reading: Reading) -> Fact {
    guard fact.kind == .phrase || fact.kind == .term, fact.span.count > 1 else { return fact }
    let passage = reading.passage
    let rest = Set(statement.indices.filter { !fact.span.contains($0) }.map { Stem.of(passage.lower[$0]) })
    var span = fact.span
    while span.count > 1, rest.contains(Stem.of(passage.lower[span.lowerBound])) {
      span = span.lowerBound + 1..<span.upperBound
    }
    while span.count > 1, rest.contains(Stem.of(passage.lower[span.upperBound - 1])) {
      span = span.lowerBound..<span.upperBound - 1
    }
    // The head alone is too little: “lamp [makers]”.
    if span.lowerBound > fact.span.lowerBound, span.upperBound == fact.span.upperBound { return fact }
    guard passage.isNoun(span.upperBound - 1) else { return fact }
    var shorter = fact
    shorter.span = span
    return shorter
  }

  private func isWorthy(_ fact: Fact, in statement: Statement, of reading: Reading) -> Bool {
    let passage = reading.passage
    // “million” may stand twice in a sentence; the numbers before it differ.
    let answer = Set(Stem.contentStems(of: passage.text(of: fact.span)).filter { !NumberWords.isScale($0) })
    let others = statement.indices.filter { !fact.span.contains($0) }
    let rest = Set(others.filter { !passage.isMark($0) }.map { Stem.of(passage.lower[$0]) })
    let shared = answer.count { rest.contains($0) }
    guard shared == 0 || answer.count >= 3 && shared * 3 <= answer.count else { return false }
    let content = rest.filter { !FunctionWords.all.contains($0) }
    guard content.count >= 3 else { return false }
    // A gap that opens the statement must have a capital of its own, or the printed sentence would not be the document's.
    if statement.indices.first == fact.span.lowerBound {
      guard statement.frame == nil, passage.words[fact.span.lowerBound].form.first?.isLowercase != true else {
        return false
      }
    }
    if case .count(let unit) = fact.kind {
      if passage.isCountedOff(fact) || Units.companions.contains(unit) { return false }
      if Units.orderings.contains(unit) { return passage.has([unit, "of"], at: fact.span.upperBound) }
    }
    return true
  }
}
