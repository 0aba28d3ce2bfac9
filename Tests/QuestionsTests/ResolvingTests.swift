import Language
import Testing

@testable import Questions

/// What pointers stand for, and how sentences read with it.
struct ResolvingTests {
  /// A text of one block and its last sentence with all pointers replaced.
  static let rewritten: [(text: String, last: String)] = [
    (
      "Ingrid Halvorsen surveyed the bay of Norrby in 1904. She drew nine maps.",
      "Ingrid Halvorsen drew nine maps."
    ),
    (
      "Ingrid Halvorsen surveyed the bay of Norrby in 1904. Her maps hang in Visby.",
      "Ingrid Halvorsen's maps hang in Visby."
    ),
    (
      "Ingrid Halvorsen surveyed the bay of Norrby in 1904. She said that she had drawn nine maps.",
      "Ingrid Halvorsen said that she had drawn nine maps."
    ),
    (
      "The Treaty of Merrow ended the war in 1788. The treaty gave Visby two islands.",
      "the Treaty of Merrow gave Visby two islands."
    ),
    (
      "The salt of Norrby is dried by a low-pressure pump. This pump is driven by the tide.",
      "the low-pressure pump is driven by the tide."
    ),
    (
      "Harbour pilots guide ships through the bay. They carry brass lamps.",
      "harbour pilots carry brass lamps."
    ),
    (
      "Electricity runs through copper. It needs no pipe.",
      "electricity needs no pipe."
    ),
    (
      "Norrby lost its fleet in 1788. Visby burned in the same year.",
      "Visby burned in 1788."
    ),
  ]

  @Test(arguments: rewritten)
  func `a pointer is written as what it stands for`(text: String, last: String) throws {
    let passage = try #require(try passages(of: text).last)
    #expect(passage.text(of: Array(passage.words.indices)) == last)
  }

  /// Texts whose last sentence stays as it is.
  static let kept = [
    // Two women: either may be meant.
    "Ingrid Halvorsen wrote to Maria Lindqvist about Anna Berg. She answered in May.",
    // Nothing but a whole clause could be meant.
    "The bay of Norrby freezes every winter. This keeps the ships away.",
    "It is known that the bay of Norrby freezes every winter.",
    // The pump is as new as the sentence.
    "Norrby bought a steam pump in 1890. A second pump exploded in 1891. The pump was sold.",
    // Two years.
    "Norrby burned in 1788 and in 1790. Visby lost its fleet in the same year.",
    "The neuron carries signals with an axon.",
  ]

  @Test(arguments: kept)
  func `a pointer that may stand for several things, or for none, is kept`(text: String) throws {
    let passage = try #require(try passages(of: text).last)
    #expect(passage.text(of: Array(passage.words.indices)) == passage.text)
  }

  @Test func `a replaced sentence stands alone and begins with a capital`() throws {
    let all = try passages(of: "The Treaty of Merrow ended the war of 1788. In 1790 the treaty was broken by Visby.")
    let passage = try #require(all.last)
    let statement = Statement(pieces: [passage.words.indices])
    let lexis = Lexis(of: all, title: nil, headings: [])
    #expect(Standing(passage: passage, lexis: lexis).pointer(in: statement) == nil)
    #expect(passage.text(of: statement) == "In 1790 the Treaty of Merrow was broken by Visby.")
  }

  @Test func `the answer of a gap is not printed beside it`() throws {
    let passage = try #require(
      try passages(of: "Ingrid Halvorsen surveyed the bay of Norrby. She drew nine maps for Halvorsen and Sons.").last)
    let gap = try #require(passage.lower.firstIndex(of: "halvorsen"))
    let pieces = passage.writtenPieces(of: Array(passage.words.indices), keeping: [gap..<gap + 1])
    #expect(pieces.filter(\.isReplaced).isEmpty)
  }

  /// Phrases and their possessives; nil where the phrase is too long to carry the ending.
  static let possessives: [(phrase: String, isPlural: Bool, possessive: String?)] = [
    ("Luther", false, "Luther's"),
    ("the neurons", true, "the neurons'"),
    ("the women", true, "the women's"),
    ("the Treaty of Merrow", false, "the Treaty of Merrow's"),
    ("the loss of salt", false, nil),
    ("Norrby, Visby, and Riga", true, nil),
  ]

  @Test(arguments: possessives)
  func `a possessive pointer becomes a possessive phrase`(phrase: String, isPlural: Bool, possessive: String?) {
    #expect(Possessive.of(phrase, isPlural: isPlural) == possessive)
  }

  @Test func `replacements are the same each time, in order, and apart`() throws {
    let one = try passages(of: SampleText.island)
    let other = try passages(of: SampleText.island)
    #expect(one.map(\.replacements) == other.map(\.replacements))
    for passage in one {
      for (first, second) in zip(passage.replacements, passage.replacements.dropFirst()) {
        #expect(first.span.upperBound <= second.span.lowerBound)
      }
    }
  }

  private func passages(of text: String) throws -> [Passage] {
    Passages(of: try document(text), analyser: Analyser()) { _, _ in }.all
  }
}
