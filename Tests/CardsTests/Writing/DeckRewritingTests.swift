import Testing

@testable import Cards

/// Changing and taking out cards of a file that a person writes in, too.
@Suite struct DeckRewritingTests {
  private static let new = Card(.short(prompt: "c", answer: "d"))

  @Test(arguments: [
    ("Q: a\nA: b\n\nQ: e\nA: f\n", "Q: c\nA: d\n\nQ: e\nA: f\n"),
    ("# x\n\nQ: a\nA: b\nSource: line 1\n---\nnotes\n", "# x\n\nQ: c\nA: d\n---\nnotes\n"),
    ("Q: a\r\nA: b\r\n\r\nQ: e\r\nA: f", "Q: c\r\nA: d\r\n\r\nQ: e\r\nA: f"), ("Q: a\nA: b", "Q: c\nA: d"),
  ])
  func `a card is replaced in its own lines`(before: String, after: String) {
    var deck = Deck(before)
    let isReplaced = deck.replace(deck.entries[0].card.id, with: Self.new)
    #expect(isReplaced)
    #expect(deck.text == after)
  }

  @Test(arguments: [
    ("Q: a\nA: b\n\nQ: e\nA: f\n", "Q: e\nA: f\n"), ("Q: a\nA: b\n", ""), ("n\n\nQ: a\nA: b\nHint: h", "n\n\n"),
    ("Q: a\nA: b\n\n\n---\nnotes\n", "\n---\nnotes\n"),
    ("C: [a] and [b].\nSource: line 1\n", "C: a and [b].\nSource: line 1\n"),
  ])
  func `a card is taken out and nothing else changes`(before: String, after: String) {
    var deck = Deck(before)
    let isRemoved = deck.remove(deck.entries[0].card.id)
    #expect(isRemoved)
    #expect(deck.text == after)
  }

  @Test func `a gap of several that becomes a question leaves the others`() {
    var deck = Deck("C: [Pumice] floats on [water].\nSource: line 3\n\nQ: e\nA: f\n")
    let isReplaced = deck.replace(deck.entries[0].card.id, with: Self.new)
    #expect(isReplaced)
    #expect(deck.text == "C: Pumice floats on [water].\nSource: line 3\n\nQ: c\nA: d\n\nQ: e\nA: f\n")
  }

  @Test(arguments: [
    ("Q: a\nA: b\nSource: line 1, “some words”  \n", "Q: a\nA: b\nSource: line 7, “some words”  \n"),
    ("C: [a] [b]\nSource:line 1, \"some words\"\nTags: t", "C: [a] [b]\nSource:line 7, \"some words\"\nTags: t"),
  ])
  func `a place is changed in its line, and the quotation stays as it was written`(before: String, after: String) {
    var deck = Deck(before)
    let isSet = deck.setSource(Source(place: "line 7", quotation: "some words"), of: deck.entries[0].card.id)
    #expect(isSet)
    #expect(deck.text == after)
  }

  @Test func `many places change at once, each in its own line`() {
    var deck = Deck(
      "Q: a\nA: b\nSource: line 1\n\nC: [e] [f]\nSource: line 2, \"x y\"\n\nQ: g\nA: h\n\nQ: i\nA: j\nSource: line 9\n")
    let ids = deck.entries.map(\.card.id)
    let count = deck.setSources([
      ids[0]: Source(place: "line 10", quotation: nil), ids[2]: Source(place: "line 20", quotation: "x y"),
      ids[3]: Source(place: "line 30", quotation: nil),
    ])
    #expect(count == 2)
    #expect(
      deck.text
        == "Q: a\nA: b\nSource: line 10\n\nC: [e] [f]\nSource: line 20, \"x y\"\n\nQ: g\nA: h\n\nQ: i\nA: j\nSource: line 9\n"
    )
  }

  @Test func `a new quotation makes its line anew`() {
    var deck = Deck("Q: a\nA: b\nSource: line 1, “some words”\nTags: t\n")
    let isSet = deck.setSource(Source(place: "line 2", quotation: "other words"), of: deck.entries[0].card.id)
    #expect(isSet)
    #expect(deck.text == "Q: a\nA: b\nSource: line 2, \"other words\"\nTags: t\n")
    let bare = Deck("Q: a\nA: b\n")
    var changed = bare
    let isSetWithout = changed.setSource(Source(place: "line 2", quotation: nil), of: bare.entries[0].card.id)
    #expect(!isSetWithout)
    #expect(changed.text == bare.text)
  }

  @Test func `what is not there is neither replaced nor removed`() {
    var deck = Deck("Q: a\nA: b\n")
    let isReplaced = deck.replace(CardID(digest: 1), with: Self.new)
    let isRemoved = deck.remove(CardID(digest: 1))
    #expect(!isReplaced && !isRemoved)
    #expect(deck.text == "Q: a\nA: b\n")
  }

  @Test func `cards are inserted behind the last one of their section`() {
    var deck = Deck("## One\n\nQ: a\nA: b\n\n---\n\n## Two\n\nQ: e\nA: f\n")
    deck.insert([Self.new], under: "One")
    #expect(deck.text == "## One\n\nQ: a\nA: b\n\nQ: c\nA: d\n\n---\n\n## Two\n\nQ: e\nA: f\n")
    var plain = Deck("Q: a\nA: b\n\n---\n\n## Two\n\nQ: e\nA: f\n")
    plain.insert([Self.new], under: nil)
    #expect(plain.text == "Q: a\nA: b\n\nQ: c\nA: d\n\n---\n\n## Two\n\nQ: e\nA: f\n")
    deck.insert([Card(.short(prompt: "g", answer: "h"))], under: "Three")
    #expect(deck.text.hasSuffix("Q: e\nA: f\n\n---\n\n## Three\n\nQ: g\nA: h\n"))
  }

  @Test func `a gap joins its text where nobody has changed it`() {
    let text = ClozeText(parsing: "[Pumice] floats on [water].")
    let source = Source(place: "line 3", quotation: nil)
    var deck = Deck("")
    deck.insert([Card(.cloze(text, gap: 0), source: source)], under: nil)
    deck.insert([Card(.cloze(text, gap: 1), acceptedAnswers: ["rain"], source: source)], under: nil)
    #expect(deck.text == "C: [Pumice] floats on [water].\nAlso: [water] rain\nSource: line 3\n")
    var changed = Deck("C: [Pumice]  floats on water.\nSource: line 3\n")
    changed.insert([Card(.cloze(text, gap: 1), source: source)], under: nil)
    #expect(
      changed.text == "C: [Pumice]  floats on water.\nSource: line 3\n\nC: Pumice floats on [water].\nSource: line 3\n")
  }

  @Test(arguments: 0..<200)
  func `whatever stands in a file, taking a card out or replacing it touches no other`(seed: UInt64) {
    var random = RandomDeck(seed: seed)
    let before = Deck(random.text())
    for entry in before.entries {
      var (removed, replaced) = (before, before)
      let others = before.entries.filter { $0.group != entry.group }.map(\.card)
      if removed.remove(entry.card.id) {
        #expect(others.allSatisfy { other in removed.entries.contains { $0.card == other } })
        #expect(!removed.entries.contains { $0.card.id == entry.card.id })
      } else {
        #expect(removed.text == before.text)
      }
      if replaced.replace(entry.card.id, with: Self.new) {
        #expect(others.allSatisfy { other in replaced.entries.contains { $0.card == other } })
      } else {
        #expect(replaced.text == before.text)
      }
    }
  }
}
