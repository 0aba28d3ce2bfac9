import Cards
import Testing

@Suite struct DeckWritingTests {
  @Test func `cards are written as a person would write them`() {
    var deck = Deck(
      named: "Rocks: a start", document: "Documents/rocks.md", tags: ["geology", "a, b"], path: "deck.md")
    let cloze = ClozeText(parsing: "[Pumice] floats on [water|wet], not on \\[oil\\].")
    deck.append([
      Card(
        .short(prompt: "Which rock floats?", answer: "pumice"), acceptedAnswers: ["pumice stone"],
        hint: "full of holes",
        source: Source(place: "line 12", quotation: "pumice floats"), tags: ["geology", "water"]),
      Card(.cloze(cloze, gap: 0), acceptedAnswers: ["Pumice stone"], source: Source(place: "line 3", quotation: nil)),
      Card(.cloze(cloze, gap: 1), acceptedAnswers: ["fresh water"], source: Source(place: "line 3", quotation: nil)),
      Card(.list(prompt: "Which are light?", items: ["pumice", "scoria\nwith holes"], isOrdered: false)),
      Card(.list(prompt: "In order of weight?", items: ["pumice", "basalt"], isOrdered: true)),
      Card(
        .choice(
          prompt: "Which is glass?",
          choices: [Choice(text: "obsidian", isRight: true), Choice(text: "granite", isRight: false)])),
    ])
    #expect(
      deck.text == """
        ---
        name: "Rocks: a start"
        document: Documents/rocks.md
        tags: [geology, "a, b"]
        ---

        Q: Which rock floats?
        A: pumice
        Also: pumice stone
        Hint: full of holes
        Source: line 12, "pumice floats"
        Tags: water

        C: [Pumice] floats on [water|wet], not on \\[oil].
        Also: [Pumice] Pumice stone
        Also: [water] fresh water
        Source: line 3

        Q: Which are light?
        A:
        - pumice
        - scoria
          with holes

        Q: In order of weight?
        A:
        1. pumice
        2. basalt

        Q: Which is glass?
        - [x] obsidian
        - [ ] granite

        """)
    #expect(deck.problems == [])
    #expect(deck.title == "Rocks: a start")
    #expect(deck.tags == ["geology", "a, b"])
  }

  @Test func `a single gap of a text is written without the others`() {
    var deck = Deck("")
    deck.append([Card(.cloze(ClozeText(parsing: "[a] and [b]"), gap: 1), acceptedAnswers: ["c"], hint: "h")])
    #expect(deck.text == "C: a and [b]\nAlso: c\nHint: h\n")
  }

  @Test(arguments: [
    ("Q: a\nA: b\n", "Q: a\nA: b\n\nQ: c\nA: d\n"), ("Q: a\nA: b", "Q: a\nA: b\n\nQ: c\nA: d\n"),
    ("Q: a\nA: b\n\n", "Q: a\nA: b\n\nQ: c\nA: d\n"), ("", "Q: c\nA: d\n"), ("\u{feff}", "\u{feff}Q: c\nA: d\n"),
    ("Q: a\r\nA: b", "Q: a\r\nA: b\r\n\r\nQ: c\r\nA: d\r\n"), ("Q: a\rA: b\r", "Q: a\rA: b\r\rQ: c\rA: d\r"),
    ("Q: a\nA: b\n---\nnotes", "Q: a\nA: b\n---\nnotes\n\nQ: c\nA: d\n"),
    ("Q: a\nA: b\n```\nx", "Q: a\nA: b\n```\nx\n```\n\nQ: c\nA: d\n"),
    ("Q: a\nA: b\n~~~~\n", "Q: a\nA: b\n~~~~\n~~~~\n\nQ: c\nA: d\n"),
  ])
  func `adding a card is one insertion at the end`(before: String, after: String) {
    var deck = Deck(before)
    deck.append([Card(.short(prompt: "c", answer: "d"))])
    #expect(deck.bytes == Array(after.utf8))
    #expect(deck.entries.last?.card.answer == "d")
    deck.append([])
    #expect(deck.bytes == Array(after.utf8))
  }

  @Test(arguments: [
    ("Q: a\nA: b\n\nQ: c\nA: d\n", "Q: a\nA: b\nAlso: x\n\nQ: c\nA: d\n"),
    ("Q: a\nA: b\nHint: h\nAlso: y\nTags: z\n", "Q: a\nA: b\nHint: h\nAlso: y\nAlso: x\nTags: z\n"),
    ("Q: a\nA: b\n\nmore\n\n\nHint: h\n", "Q: a\nA: b\n\nmore\nAlso: x\n\n\nHint: h\n"),
    ("Q: a\r\nA: b", "Q: a\r\nA: b\r\nAlso: x"), ("Q: a\nA: b\nAlso: x", "Q: a\nA: b\nAlso: x"),
    ("Q: a\nA:\n- b\n- c\n\nQ: c\nA: d\n", "Q: a\nA:\n- b\n- c\nAlso: x\n\nQ: c\nA: d\n"),
    ("C: [a]\nSource: l\n", "C: [a]\nAlso: x\nSource: l\n"), ("C: [a] [b]\n", "C: [a] [b]\nAlso: [a] x\n"),
    ("Q: a\nA: b\n---\nnotes\n", "Q: a\nA: b\nAlso: x\n---\nnotes\n"),
  ])
  func `an accepted answer is one line below its card`(before: String, after: String) {
    var deck = Deck(before)
    let id = deck.entries[0].card.id
    let isAdded = deck.addAcceptedAnswer(" x ", to: id)
    #expect(isAdded)
    #expect(deck.bytes == Array(after.utf8))
    #expect(deck.entries[0].card.id == id)
    #expect(deck.entries[0].card.acceptedAnswers.last == "x")
    let isStillAccepted = deck.addAcceptedAnswer("x", to: id)
    #expect(isStillAccepted)
    #expect(deck.bytes == Array(after.utf8))
  }

  @Test func `nothing is written for a card that is not there, or an empty answer`() {
    var deck = Deck("Q: a\nA: b\n")
    let isAddedToUnknown = deck.addAcceptedAnswer("x", to: CardID(digest: 1))
    #expect(!isAddedToUnknown)
    let isEmptyAdded = deck.addAcceptedAnswer(" ", to: deck.entries[0].card.id)
    #expect(!isEmptyAdded)
    #expect(deck.text == "Q: a\nA: b\n")
  }

  @Test(arguments: 0..<200)
  func `whatever a card says, it is read as it was written`(seed: UInt64) {
    var random = RandomDeck(seed: seed)
    let cards = random.cards()
    var deck = Deck("")
    deck.append(cards)
    var seen: Set<CardID> = []
    let distinct = cards.filter { seen.insert($0.id).inserted }
    #expect(deck.entries.map(\.card.id) == distinct.map(\.id), "\(deck.text)")
    #expect(deck.entries.map(\.card.source) == distinct.map(\.source))
    #expect(deck.entries.map(\.card.tags) == distinct.map(\.tags))
    #expect(deck.entries.map(\.card.hint) == distinct.map(\.hint))
    #expect(
      deck.entries.map { $0.card.acceptedAnswers.map(\.words) } == distinct.map { $0.acceptedAnswers.map(\.words) })
    #expect(deck.leftOutCount == 0)
    #expect(deck.problems.filter { !$0.isWarning } == [])
  }

  @Test func `cards stand under the heading of their section, which is written once`() {
    let pumice = Card(.short(prompt: "Which rock floats?", answer: "pumice"))
    let obsidian = Card(.short(prompt: "Which rock is glass?", answer: "obsidian"))
    let oak = Card(.short(prompt: "Which tree bears acorns?", answer: "oak"))
    var deck = Deck(named: "Nature", document: nil, tags: [], path: "nature.md")
    deck.append([pumice], under: "Rocks  and\nsoils")
    deck.append([obsidian], under: "Rocks and soils")
    deck.append([oak], under: "Trees")
    #expect(
      deck.text == """
        ---
        name: Nature
        ---

        ## Rocks and soils

        Q: Which rock floats?
        A: pumice

        Q: Which rock is glass?
        A: obsidian

        ---

        ## Trees

        Q: Which tree bears acorns?
        A: oak

        """)
    #expect(deck.entries.map(\.section) == ["Rocks and soils", "Rocks and soils", "Trees"])
    #expect(deck.problems == [])
  }
}

extension String {
  /// The text with its white space folded.
  fileprivate var words: String {
    split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func `gaps of one sentence are siblings, and keep their identities`() {
    let texts = ["The [bridge] opened in 1902 in Bern.", "The bridge opened in [1902] in Bern."]
    let cards = texts.map { Card(.cloze(ClozeText(parsing: $0), gap: 0), source: Source(parsing: "line 1")) }
    let other = Card(.short(prompt: "Who opened it?", answer: "the mayor"))
    let joined = Card.joiningSiblings([cards[1], cards[0], other, cards[0]])
    #expect(joined.map(\.id) == [cards[0].id, cards[1].id, other.id, cards[0].id])
    var deck = Deck(named: nil, document: nil, tags: [], path: "deck.md")
    deck.append(Array(joined.prefix(3)))
    #expect(deck.text.contains("C: The [bridge] opened in [1902] in Bern.\nSource: line 1\n"))
    #expect(deck.entries.map(\.group) == [0, 0, 1])
    #expect(deck.entries.map(\.card.id) == [cards[0].id, cards[1].id, other.id])
  }
}
