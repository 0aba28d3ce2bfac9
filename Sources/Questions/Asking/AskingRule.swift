/// One way of making questions of a passage.
protocol AskingRule: Sendable {
  /// The questions it finds, in the order of the passage; none where it is not sure of the grammar.
  func candidates(of reading: Reading) -> [Candidate]
}
