/// “X refers to the K of …”: which term refers to the K of …? “X means that …”: what does X mean?
struct MeaningRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    reading.definitions.filter { $0.pattern == .meaning }.compactMap {
      TermQuestion(reading: reading, clause: $0).candidate(rule: .meaning)
    }
  }
}
