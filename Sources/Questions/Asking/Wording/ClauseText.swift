/// A plain main clause with the pieces a question is built of.
struct ClauseText {
  let reading: Reading
  let statement: Statement
  /// Word indices of the statement without its final marks.
  let indices: [Int]
  let clause: MainClause

  init?(reading: Reading, statement: Statement) {
    guard statement.frame == nil else { return nil }
    var indices = statement.indices
    while let last = indices.last, reading.passage.isMark(last), reading.passage.lower[last] != ")" {
      indices.removeLast()
    }
    guard let clause = MainClause(in: reading.passage, indices: indices) else { return nil }
    self.reading = reading
    self.statement = statement
    self.indices = indices
    self.clause = clause
  }

  var passage: Passage { reading.passage }

  func word(_ position: Int) -> String { indices.indices.contains(position) ? passage.lower[indices[position]] : "" }

  /// The text of some positions.
  func text(_ positions: Range<Int>) -> String {
    passage.text(of: positions.map { indices[$0] })
  }

  /// Positions as a range of the passage's word indices.
  func span(_ positions: Range<Int>) -> Range<Int> {
    positions.isEmpty ? 0..<0 : indices[positions.lowerBound]..<indices[positions.upperBound - 1] + 1
  }

  /// The positions of a range of word indices.
  func positions(of span: Range<Int>) -> Range<Int>? {
    guard let start = indices.firstIndex(of: span.lowerBound), start + span.count <= indices.count else { return nil }
    return start..<start + span.count
  }

  /// The subject as it stands after a question word; nil where its first letter cannot be judged.
  var subject: String? {
    Wording.lowered(text(clause.subject), reading: reading, first: indices[clause.subject.lowerBound])
  }

  /// What follows the verb.
  var rest: Range<Int> { clause.verbPosition + 1..<indices.count }

  /// “was the Charter signed”, “did Ebbinghaus publish”, “does FSRS describe”: auxiliary, subject, and the verb where it was full.
  func inverted() -> (auxiliary: String, subject: String, verb: String)? {
    guard let subject else { return nil }
    switch clause.verb {
    case .auxiliary:
      let verb = word(clause.verbPosition)
      if ["has", "have", "had"].contains(verb) {
        // “has been founded” moves “has”; “has six members” needs “does”.
        if (rest.prefix(3).contains { passage.isParticiple(indices[$0]) }) {
          return (verb, subject, "")
        }
        return (verb == "has" ? "does" : verb == "have" ? "do" : "did", subject, "have")
      }
      if ["do", "does", "did"].contains(verb) { return nil }
      return (verb, subject, "")
    case .past(let base): return ("did", subject, base)
    case .present(let base, let isSingular): return (isSingular ? "does" : "do", subject, base)
    }
  }

  /// Whether positions hold one plain stretch: no clause, no second verb, no comma.
  func isPlain(_ positions: Range<Int>) -> Bool {
    !positions.contains { position in
      let word = word(position)
      return passage.isMark(indices[position]) && !["\"", "“", "”", "%"].contains(word)
        || FunctionWords.finiteAuxiliaries.contains(word) && word != "'s"
        || passage.isFinite(indices[position])
        || ["which", "who", "whose", "because", "while", "when", "if", "but", "where", "although", "since", "so"]
          .contains(word)
        || word == "and" && position + 1 < indices.count && passage.isFinite(indices[position + 1])
    }
  }

  /// “… and there are”, “…, and the king fled”: the question word cannot stand for both subjects.
  var hasSecondClause: Bool {
    (clause.verbPosition..<indices.count).contains { position in
      let next = word(position + 1)
      return ["and", "but", "so", "while", "because", ";", ":"].contains(word(position))
        && (word(position - 1) == "," || FunctionWords.pronouns.contains(next)
          || [";", ":"].contains(word(position))
          || (position + 1..<indices.count).prefix(7).contains {
            FunctionWords.finiteAuxiliaries.contains(word($0))
          })
    }
  }
}
