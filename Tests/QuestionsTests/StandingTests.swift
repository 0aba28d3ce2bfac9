import Language
import Testing

@testable import Questions

/// Which sentences can be read without their neighbours.
struct StandingTests {
  /// A text of one block and what its last sentence leans on; nil where it stands alone.
  static let sentences: [(text: String, pointer: String?)] = [
    ("It was founded by monks from Visby.", "It"),
    ("This harbour freezes every winter.", "This"),
    ("These rules hold for every pilot of the bay.", "These"),
    ("Their boats carried salt to Riga.", "Their"),
    ("Today the ferry carries 900 cars.", "Today"),
    ("In 1904 the company bought four tugs from Turku.", "the company"),
    ("After the war Norrby had no port of its own.", "the war"),
    ("The second reason was the price of salt.", "The second"),
    ("The resulting treaty gave Visby two islands.", "resulting"),
    ("Norrby sold such boats to Finland.", "such"),
    ("The pilots of Norrby chose the latter.", "the latter"),
    ("Norrby lost its fleet in the same year.", "in the same year"),
    ("The mayor called it the finest port of the Baltic.", "it"),
    ("Norrby calls it the finest port of the Baltic.", "it"),
    ("A chapel stands on the hill of Norrby. The chapel was burnt down in 1563.", "The chapel"),
    ("The war of 1788 ruined Norrby.", nil),
    ("Norrby lost its fleet in 1788.", nil),
    ("However, Norrby kept its salt works until 1901.", nil),
    ("Norrby is also the seat of the Baltic Pilots.", nil),
    ("There are nine islands in the Gulf of Norrby.", nil),
    ("The report says that Norrby needs a deeper harbour.", "The report"),
    ("Both Norrby and Visby have sold salt to Riga.", nil),
    ("Those who sailed past Merrow paid a toll.", nil),
    ("The neuron carries signals with an axon.", nil),
  ]

  @Test(arguments: sentences)
  func `a sentence names what it leans on`(text: String, pointer: String?) throws {
    let passages = Passages(of: try document(text), analyser: Analyser()) { _, _ in }.all
    let last = try #require(passages.last)
    let lexis = Lexis(of: passages, title: nil, headings: [])
    let whole = try #require(Statements(passage: last).all().first)
    #expect(Standing(passage: last, lexis: lexis).pointer(in: whole) == pointer)
  }
}
