/// One way of asking for a part of a clause.
protocol ClauseRule: Sendable {
  /// The questions it finds; none where it is not sure of the grammar.
  func candidates(of clause: Clause) -> [ClauseCandidate]
}

/// A question to a clause, before what stands alone is checked.
struct ClauseCandidate {
  var rule: Rule
  var asked: ClauseQuestion.Asked
  /// The answer's words, in order.
  var answer: [Int]
  /// The answer, where it is not written as it stands there.
  var answerText: String?
  var acceptedAnswers: [String] = []
  var kind: Fact.Kind?
}
