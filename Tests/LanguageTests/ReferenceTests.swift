import Testing

@testable import Language

/// The chains of a text, each drawn as its mentions' words.
private func chains(_ text: String, leastConfidence: Double = 0.5) -> [String] {
  let analysis = Analyser().analysis(of: text)
  let utf8 = Array(text.utf8)
  return analysis.chains(leastConfidence: leastConfidence).map { chain in
    chain.mentions.map { String(decoding: utf8[analysis.mentions[$0].range], as: UTF8.self) }.joined(separator: " = ")
  }
}

struct ReferenceTests {
  @Test(arguments: [
    ("Marie Curie was born in Warsaw. She moved to Paris in 1891.", ["Marie Curie = She"]),
    ("John Adams met Mary Smith. He thanked her.", ["John Adams = He", "Mary Smith = her"]),
    ("Isaac Newton studied light. Newton published his work late.", ["Isaac Newton = Newton = his"]),
  ])
  func `people are followed through a text`(text: String, expected: [String]) {
    #expect(chains(text) == expected)
  }

  @Test func `a link below the asked confidence is not followed`() {
    #expect(chains("Marie Curie was born in Warsaw. She moved to Paris.", leastConfidence: 1).isEmpty)
  }

  @Test func `rain has no antecedent`() {
    let analysis = Analyser().analysis(of: "The city was dark. It is important to sleep.")
    #expect(!analysis.mentions.contains { $0.kind == .pronoun && $0.antecedent != nil })
  }

  @Test func `links make chains in the order of their first mentions`() {
    func mention(_ antecedent: Int?, _ confidence: Double) -> Mention {
      Mention(
        kind: .name, sentence: 0, words: 0..<1, head: 0, range: 0..<1, antecedent: antecedent, confidence: confidence)
    }
    let mentions = [mention(nil, 0), mention(nil, 0), mention(0, 0.9), mention(1, 0.4), mention(2, 0.7)]
    #expect(
      Chain.chains(of: mentions) == [
        Chain(mentions: [0, 2, 4], confidence: 0.7), Chain(mentions: [1, 3], confidence: 0.4),
      ])
    #expect(Chain.chains(of: mentions, leastConfidence: 0.5) == [Chain(mentions: [0, 2, 4], confidence: 0.7)])
  }
}
