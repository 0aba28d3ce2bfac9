import Testing

@testable import Questions

/// What is cut out of a sentence so that the rest can be printed by itself.
struct StatementTests {
  /// A sentence and the statements found in it, the whole first.
  static let sentences: [(text: String, statements: [String])] = [
    (
      "However, Norrby also sent dried cod to Portugal.",
      ["Norrby sent dried cod to Portugal."]
    ),
    (
      "And yet, the salt works (built in 1688) closed in 1901.",
      ["The salt works closed in 1901."]
    ),
    (
      "The bridge was opened in 1931, which pleased the fishermen of Norrby.",
      ["The bridge was opened in 1931, which pleased the fishermen of Norrby.", "The bridge was opened in 1931."]
    ),
    (
      "Norrby sold the ferry in 1950, and the island of Merrow was without a boat until 1953.",
      [
        "Norrby sold the ferry in 1950, and the island of Merrow was without a boat until 1953.",
        "Norrby sold the ferry in 1950.", "The island of Merrow was without a boat until 1953.",
      ]
    ),
    (
      "Norrby has built a mole, dredged the harbour, and moved the market to the west.",
      [
        "Norrby has built a mole, dredged the harbour, and moved the market to the west.", "Norrby has built a mole.",
        "Norrby has dredged the harbour.", "Norrby has moved the market to the west.",
      ]
    ),
    (
      "The lighthouse is not only a mark for ships, but also a home for gulls.",
      [
        "The lighthouse is not only a mark for ships, but also a home for gulls.",
        "The lighthouse is a mark for ships.",
        "The lighthouse is a home for gulls.",
      ]
    ),
    (
      "When talking about the harbour, the council of Norrby has named three dangers.",
      [
        "When talking about the harbour, the council of Norrby has named three dangers.",
        "The council of Norrby has named three dangers.",
      ]
    ),
    ("Clinical guidance for pilots and their children.", []),
    ("If the lamp at Merrow Point is dark.", []),
    ("The captain said (to nobody in particular.", []),
  ]

  @Test(arguments: sentences)
  func `only what stands by itself is cut out of a sentence`(text: String, statements: [String]) {
    let passage = passage(text)
    #expect(Statements(passage: passage).all().map(passage.text(of:)) == statements)
  }

  @Test func `the gaps of a statement are stretches of the sentence`() {
    let passage = passage("However, Norrby also sold 40 boats to Visby.")
    let statement = Statements(passage: passage).all()[0]
    #expect(
      passage.segments(of: statement, gaps: [5..<6, 8..<9]) == [
        .text("Norrby sold "), .gap(answer: "40", hint: nil), .text(" boats to "), .gap(answer: "Visby", hint: nil),
        .text("."),
      ])
  }
}
