import Cards
import Scheduling
import Testing

@Suite struct FuzzTests {
  @Test(arguments: 0..<100)
  func `any bytes are read without a crash and written back`(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let likely = Array("QAC:\n\r-[]x|`~$\\ #*1.()<>Hint:Also".utf8)
    let bytes = (0..<400).map { _ in
      chance.once(in: 8) ? UInt8(chance.below(256)) : chance.pick(likely)
    }
    var deck = Deck(parsing: bytes, path: "deck.md")
    #expect(deck.bytes == bytes)
    deck.append([Card(.short(prompt: "a", answer: "b"))])
    #expect(deck.bytes.starts(with: bytes))
  }

  @Test func `a deck cut off anywhere is read`() {
    var random = RandomDeck(seed: 7)
    let bytes = Array((random.text() + random.text()).utf8)
    for end in 0...bytes.count {
      let deck = Deck(parsing: Array(bytes[..<end]), path: "deck.md")
      #expect(deck.bytes.count == end)
    }
  }

  /// Each of these once made some reader of Markdown take a time that grows with the square of the text.
  @Test(arguments: [
    "[", "](", "](a \"", "![", "`", "` ``", "$a ", "$$\n", "$$ a\n", "<a:", "<aa:b", "[a|", "\\", "q: a\n", "C :[\n",
    "- [ ] a\n",
    "  - a\n", "```a\n", "~~~\n", "Also: a\n", "A: a\n", "\n\n", " ", "Q:", "[a](<", "](a (", "*_", "a\r", "a: b\n",
    "A :b\n", "\\Q: a\n", "\u{e9}\n", "---\n", "Hint: a\n",
  ])
  func `a mark repeated thousands of times is read in linear time`(mark: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let marks = String(repeating: mark, count: count)
      return clock.measure {
        for text in ["Q: a\nA: b\nC: [x] " + marks, "Q: " + marks, "Q: a\n" + marks, marks] { _ = Deck(text).entries }
      }
    }
    let (shortTime, longTime) = (time(400), time(4000))
    // Ten times the text takes ten times as long; with the square it would be a hundred times. The rest is for a busy machine.
    #expect(longTime < max(shortTime * 45, .milliseconds(400)), "\(shortTime) for 400, \(longTime) for 4,000")
  }
}
