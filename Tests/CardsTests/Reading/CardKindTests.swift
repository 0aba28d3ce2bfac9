import Cards
import Testing

@Suite struct CardKindTests {
  @Test func `a deck with every kind of card is read whole`() {
    let deck = Deck(
      """
      ---
      name: The shared future
      document: Documents/shared-future.md
      tags: [international relations]
      ---

      Notes before the first card are prose and are left alone.

      Q: How many countries traded with China in 2021?
      A: 124
      Also: one hundred and twenty-four
      Source: line 12, "the largest trading partner of 124 countries"
      Hint: more than a hundred

      C: The initiatives join the [Silk Road Economic Belt] and the [Maritime Silk Road|by sea].
      Also: [Maritime Silk Road] Sea Road
      Tags: trade, "land, sea"

      Q: Which foundation does the text name first?
      - [x] the UN Charter
      - [ ] the Bretton Woods system
      - [ ] the Treaty of Westphalia

      Q: Which three communities make up a community of interests?
      A:
      - economic community
      - security community
      - social and cultural community

      ---

      More prose may stand after a rule, until the next card.

      Q: In which order?
      A:
      1. one
      2. two
      """)
    #expect(deck.title == "The shared future")
    #expect(deck.documentPath == "Documents/shared-future.md")
    #expect(deck.tags == ["international relations"])
    #expect(deck.leftOutCount == 0)
    #expect(
      deck.drawing == """
        9–13 short group 0
          asks How many countries traded with China in 2021?
          wants 124
          also one hundred and twenty-four
          hint more than a hundred
          source line 12 | the largest trading partner of 124 countries
          tags international relations
        15–17 cloze group 1
          asks The initiatives join the […] and the Maritime Silk Road.
          wants Silk Road Economic Belt
          tags international relations, trade, land, sea
        15–17 cloze group 1
          asks The initiatives join the Silk Road Economic Belt and the […].
          wants Maritime Silk Road
          also Sea Road
          hint by sea
          tags international relations, trade, land, sea
        19–22 choice group 2
          asks Which foundation does the text name first?
          [x] the UN Charter
          [ ] the Bretton Woods system
          [ ] the Treaty of Westphalia
          tags international relations
        24–28 list group 3
          asks Which three communities make up a community of interests?
          - economic community
          - security community
          - social and cultural community
          tags international relations
        34–37 list group 4
          asks In which order?
          1. one
          2. two
          tags international relations
        """)
  }

  @Test func `questions and answers run over several lines and hold Markdown`() {
    let deck = Deck(
      """
      Q: What does this print?

      ```swift
      print("A: \\(1)")
      ```
      A:
      It prints

      > A: 1

      and a line end.

      Q: Next?
      A: yes
      """)
    #expect(
      deck.drawing == """
        1–11 short group 0
          asks What does this print?⏎⏎```swift⏎print("A: \\(1)")⏎```
          wants It prints⏎⏎> A: 1⏎⏎and a line end.
        13–14 short group 1
          asks Next?
          wants yes
        """)
  }

  @Test(arguments: [
    ("- one\n- two", ["one", "two"], false), ("\n- one", ["one"], false), ("\n1. one\n2. two", ["one", "two"], true),
    ("\n1) one\n2) two", ["one", "two"], true), ("\n* one\n+ two", ["one", "two"], false),
    ("\n- one\n  more\n- two", ["one\nmore", "two"], false), ("\n- one\n\n- two\n", ["one", "two"], false),
    ("\n- one\n  - deeper\n- two", ["one\n- deeper", "two"], false),
    ("\n-\n  ```\n  - [x] code\n  ```\n- two", ["```\n- [x] code\n```", "two"], false),
    ("\n- [one](a.b)\n- two", ["[one](a.b)", "two"], false),
  ])
  func `an answer that is only a list wants every item`(answer: String, items: [String], isOrdered: Bool) {
    let deck = Deck("Q: Which?\nA: \(answer)\n")
    #expect(deck.entries.map(\.card.content) == [.list(prompt: "Which?", items: items, isOrdered: isOrdered)])
    #expect(deck.problems == [])
  }

  @Test(arguments: [
    "1. FC Köln", "- 5", "-5", "Two:\n- one\n- two", "- one\n- two\nand more", "- one\n1. two", "1.5", "*one*",
  ])
  func `an answer with anything beside a list is a text`(answer: String) {
    let deck = Deck("Q: Which?\nA: \(answer)\n")
    #expect(deck.entries.map(\.card.content) == [.short(prompt: "Which?", answer: answer)])
    #expect(deck.problems == [])
  }

  @Test func `choices run over several lines too`() {
    let deck = Deck("Q: Which?\n\n- [X] one\n  and more\n\n- [ ] two\n* [] three\n")
    let choices = [
      Choice(text: "one\nand more", isRight: true), Choice(text: "two", isRight: false),
      Choice(text: "three", isRight: false),
    ]
    #expect(deck.entries.map(\.card.content) == [.choice(prompt: "Which?", choices: choices)])
    #expect(deck.problems == [])
  }

  @Test(arguments: [
    (#"\Source: the river"#, "Source: the river"), (#"\---"#, "---"), (#"\q: x"#, "q: x"), (#"\\Q: x"#, #"\Q: x"#),
    (#"\- [ ] open"#, "- [ ] open"), (#"\`code`"#, #"\`code`"#), (#"\frac"#, #"\frac"#), (#"\ Q: x"#, " Q: x"),
  ])
  func `a backslash keeps the start of a line text`(line: String, text: String) {
    let deck = Deck("Q: Which?\nA: first\n\(line)\nlast\n")
    #expect(deck.entries.map(\.card.answer) == ["first\n\(text)\nlast"])
    #expect(deck.problems == [])
  }

  @Test func `a field holds for all gaps unless it names one`() {
    let deck = Deck("C: [Rome] on the [Tiber|river]\nHint: Italy\nAlso: [Rome] Roma\nAlso: [Tiber] Tevere\n")
    #expect(deck.entries.map(\.card.hint) == ["Italy", "river"])
    #expect(deck.entries.map(\.card.acceptedAnswers) == [["Roma"], ["Tevere"]])
    #expect(deck.problems == [])
  }
}
