import Cards
import Testing

@Suite struct DeckBytesTests {
  @Test(arguments: [
    "Q: a\nA: b\n\nC: [c]\n", "Q: a\r\nA: b\r\n\r\nC: [c]\r\n", "\u{feff}Q: a\nA: b\n\nC: [c]",
    "Q: a\rA: b\r\rC: [c]\r",
    "\r\n\r\nQ: a \t\r\nA:\tb\r\n---\r\nC:[c]",
  ])
  func `a deck is the same byte for byte and its lines are counted as editors do`(text: String) {
    let deck = Deck(text)
    #expect(deck.bytes == Array(text.utf8))
    #expect(deck.entries.map(\.card.answer) == ["b", "c"])
    #expect(deck.problems == [])
    let first = text.utf8.starts(with: "\r\n".utf8) ? 3 : 1
    #expect(deck.entries[0].lines == first...first + 1)
  }

  @Test func `a carriage return within a line is white space`() {
    let deck = Deck("Q: a\rA: x\nA: b\n")
    #expect(deck.entries.map(\.card.prompt) == ["a\rA: x"])
    #expect(deck.entries[0].lines == 1...2)
    #expect(deck.entries[0].card.id == Card(.short(prompt: "a A: x", answer: "b")).id)
  }

  @Test func `a text over several lines is the same with either line end`() {
    let unix = Deck("Q: a\nb\nA: c\n\nd\n")
    let windows = Deck("Q: a\r\nb\r\nA: c\r\n\r\nd\r\n")
    #expect(unix.entries == windows.entries)
    #expect(windows.entries.map(\.card.answer) == ["c\n\nd"])
  }

  @Test func `bytes that are no UTF-8 are named and cost their card alone`() {
    let bytes =
      Array("Q: a\nA: b\n\nQ: caf".utf8) + [0xe9] + Array("\nA: c\n\nC: [é]\n---\n".utf8) + [0xff, 0xfe, 0x0a]
    let deck = Deck(parsing: bytes, path: "deck.md")
    #expect(deck.bytes == bytes)
    #expect(deck.entries.map(\.card.answer) == ["b", "é"])
    #expect(deck.leftOutCount == 1)
    #expect(
      deck.problems.map(\.sentence) == [
        "deck.md:4: byte 17 of the file is not UTF-8 text; save the file as UTF-8",
        "deck.md:9: byte 37 of the file is not UTF-8 text; save the file as UTF-8",
      ])
  }

  @Test(
    arguments: [
      [0x80], [0xc0, 0x80], [0xe0, 0x9f, 0xbf], [0xed, 0xa0, 0x80], [0xf0, 0x8f, 0xbf, 0xbf], [0xf4, 0x90, 0x80, 0x80],
      [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82], [0xe2, 0x28, 0xa1], [0xff],
    ] as [[UInt8]])
  func `malformed sequences are no UTF-8`(sequence: [UInt8]) {
    let deck = Deck(parsing: Array("é".utf8) + sequence, path: "deck.md")
    #expect(deck.problems == [DeckProblem(kind: .notUTF8(byteOffset: 2), path: "deck.md", line: 1)])
  }

  @Test(arguments: ["é", "€", "\u{d7ff}\u{e000}", "\u{10ffff}", "𝄞", "\u{800}", "\u{10000}"])
  func `well-formed sequences are UTF-8`(text: String) {
    #expect(Deck("Q: \(text)\nA: b\n").problems == [])
  }
}
