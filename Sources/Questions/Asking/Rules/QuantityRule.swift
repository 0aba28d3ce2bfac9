/// How many, what share, how much: the numbers of a clause's nouns.
struct QuantityRule: ClauseRule {
  func candidates(of clause: Clause) -> [ClauseCandidate] {
    guard !clause.proposition.isNegated else { return [] }
    return [subject(of: clause)].compactMap { $0 } + clause.proposition.roles.compactMap { role(of: clause, $0) }
  }

  private func subject(of clause: Clause) -> ClauseCandidate? {
    guard let counted = counted(clause.proposition.subject, head: clause.proposition.subjectHead, clause),
      let asked = ClauseQuestion(clause: clause).subject(
        ClauseQuestion.Lead(text: counted.lead, used: counted.shown, keepsNumber: true))
    else { return nil }
    return candidate(counted, asked, clause)
  }

  private func role(of clause: Clause, _ role: Role) -> ClauseCandidate? {
    switch role.kind {
    case .object, .oblique, .predicate: break
    default: return nil
    }
    guard var counted = counted(role.bare, head: role.head, clause), !role.isFronted || role.words.count <= 8 else {
      return nil
    }
    // “ten minutes later” says when, not how many.
    if role.kind == .oblique(marker: ""), case .count(let unit) = counted.fact.kind, Units.spans.contains(unit) {
      return nil
    }
    let marker = clause.tree.lower(role.marker)
    if ["up to", "over", "about", "around", "under", "below", "above"].contains(marker) {
      counted.number = role.marker + counted.number
    }
    let isHedge = counted.number.first == role.marker.first
    let lead = role.markerCount == 0 || isHedge ? counted.lead : marker + " " + counted.lead
    guard
      let asked = ClauseQuestion(clause: clause).role(
        role, ClauseQuestion.Lead(text: lead, used: counted.shown + role.marker, keepsNumber: true))
    else { return nil }
    return candidate(counted, asked, clause)
  }

  private struct Counted {
    var lead: String
    /// The words that the question shows.
    var shown: [Int]
    var number: [Int]
    var fact: Fact
  }

  /// The phrase as a number and what it counts; nil where it has none of its own.
  private func counted(_ words: [Int], head: Int, _ clause: Clause) -> Counted? {
    let passage = clause.passage
    let facts = clause.facts(in: words) { kind in
      switch kind {
      case .count, .share, .money: true
      default: false
      }
    }
    guard facts.count == 1, let fact = facts.first, let start = words.firstIndex(of: fact.span.lowerBound), start <= 4
    else { return nil }
    let before = words[..<start]
    guard before.allSatisfy({ Self.hedges.contains(passage.lower[$0]) }), !passage.isCountedOff(fact) else {
      return nil
    }
    var number = Array(before) + Array(fact.span)
    var rest = words[(start + fact.span.count)...].map { $0 }
    guard !rest.contains(where: { [",", ";", "–"].contains(passage.lower[$0]) }) else { return nil }
    let lead: String
    switch fact.kind {
    case .count(let unit):
      // “three steps” only orders the text; “eleven colour words” counts something.
      guard let first = rest.first, !passage.isMark(first),
        !Units.orderings.contains(unit) || passage.lower[first] != unit
      else { return nil }
      lead = "how many " + passage.text(of: rest)
    case .share:
      if let sign = rest.first, ["percent", "%"].contains(passage.lower[sign]) {
        number.append(sign)
        rest.removeFirst()
      } else if rest.count > 1, passage.lower[rest[0]] == "per", passage.lower[rest[1]] == "cent" {
        number += rest.prefix(2)
        rest.removeFirst(2)
      }
      guard rest.isEmpty || passage.lower[rest[0]] == "of" else { return nil }
      lead = rest.isEmpty ? "what percentage" : "what percentage " + passage.text(of: rest)
    case .money:
      while let word = rest.first, Units.currencies.contains(passage.lower[word]) {
        number.append(word)
        rest.removeFirst()
      }
      guard rest.isEmpty else { return nil }
      lead = "how much money"
    default: return nil
    }
    return Counted(lead: lead, shown: rest, number: number, fact: fact)
  }

  private static let hedges: Set<String> = [
    "more", "less", "fewer", "than", "about", "around", "approximately", "over", "under", "nearly", "almost", "roughly",
    "some", "at", "least", "most", "up", "to", "only", "just", "an", "estimated", "as", "many", "$", "€", "£",
  ]

  private func candidate(_ counted: Counted, _ asked: ClauseQuestion.Asked, _ clause: Clause) -> ClauseCandidate {
    let answer = clause.passage.plainText(of: counted.number)
    let bare = clause.passage.text(of: counted.fact.span)
    var accepted = Variants.of(bare, kind: counted.fact.kind)
    if answer != bare { accepted = [bare] + accepted }
    return ClauseCandidate(
      rule: .quantity, asked: asked, answer: counted.number, acceptedAnswers: accepted.filter { $0 != answer },
      kind: counted.fact.kind)
  }
}
