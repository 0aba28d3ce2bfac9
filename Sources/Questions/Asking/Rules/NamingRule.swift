/// “C is called X”, “a K known as X that …”: what is C called?
struct NamingRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    reading.definitions.filter { $0.pattern == .naming }.compactMap {
      TermQuestion(reading: reading, clause: $0).candidate(rule: .naming)
    }
  }
}
