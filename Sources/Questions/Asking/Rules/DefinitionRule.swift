/// “X is the K that …”, “X, a K of …,”, “X: a K that …”: what is the K that … called?
struct DefinitionRule: AskingRule {
  func candidates(of reading: Reading) -> [Candidate] {
    reading.definitions.filter { [.copula, .apposition, .bracket, .item].contains($0.pattern) }.compactMap {
      TermQuestion(reading: reading, clause: $0).candidate(rule: .definition)
    }
  }
}
