import Testing

@testable import Questions

/// Sentences in which an author speaks as “we” or “I”, or to “you”.
struct FirstPersonTests {
  /// A sentence and how its whole statement is printed; nil where it is none.
  static let sentences: [(text: String, printed: String?)] = [
    (
      "We shall build nine ships for the pilots of Norrby.",
      "According to the text: “We shall build nine ships for the pilots of Norrby.”"
    ),
    (
      "However, my first task is to dredge the harbour of Norrby.",
      "According to the text: “My first task is to dredge the harbour of Norrby.”"
    ),
    (
      "If you sail to Norrby in winter, you need a pilot from Visby.",
      "If you sail to Norrby in winter, you need a pilot from Visby."
    ),
    ("The US Navy opened a base at Norrby in 1943.", "The US Navy opened a base at Norrby in 1943."),
    // What would stand in a quotation inside the quotation.
    ("We call the pilots of Norrby \"the nine\" to this day.", nil),
    ("Let's build nine ships for the pilots of Norrby.", nil),
    ("You may remember the nine pilots of Norrby from Visby.", nil),
    ("Ask a pilot from Visby if you sail to Norrby.", nil),
  ]

  @Test(arguments: sentences)
  func `what an author says of us is quoted, what is said to you stands`(text: String, printed: String?) throws {
    let passage = passage(text)
    let lexis = Lexis(of: [passage], title: nil, headings: [])
    let statements = try? AskableStatements(lexis: lexis, isEssay: false).statements(of: passage).get()
    #expect(statements?.first.map { passage.text(of: $0) } == printed)
  }
}
