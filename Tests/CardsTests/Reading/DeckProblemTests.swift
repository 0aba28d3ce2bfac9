import Cards
import Testing

/// Each listed problem: a deck with the place marked, the kind, how many cards are left, and the sentence.
struct ProblemRow: Sendable, CustomTestStringConvertible {
  var deck: String
  var kind: DeckProblem.Kind
  var cards: Int
  var sentence: String

  init(_ deck: String, _ kind: DeckProblem.Kind, cards: Int, _ sentence: String) {
    (self.deck, self.kind, self.cards, self.sentence) = (deck, kind, cards, sentence)
  }

  var testDescription: String { deck }
}

private let rows: [ProblemRow] = [
  ProblemRow(
    "Q: Which rock floats?\nA: pumice\n---\n①A: obsidian", .answerWithoutQuestion, cards: 1,
    "an answer with no question above it; begin the card with “Q:”"),
  ProblemRow(
    "Q: a\nA: b\n①A: c\n", .secondAnswer(firstLine: 2), cards: 0,
    "a second answer, the first is on line 2; write “Also:” if both are right, or begin a new card with “Q:”"),
  ProblemRow(
    "Q: a\nA: b\nHint: c\n①A: d\n", .secondAnswer(firstLine: 2), cards: 0,
    "a second answer, the first is on line 2; write “Also:” if both are right, or begin a new card with “Q:”"),
  ProblemRow(
    "①Q: a\n\nQ: b\nA: c\n", .questionWithoutAnswer, cards: 1,
    "a question with no answer; write it behind “A:”, or choices as “- [x] right” and “- [ ] wrong”"),
  ProblemRow(
    "①Q: a\nHint: b\n", .questionWithoutAnswer, cards: 0,
    "a question with no answer; write it behind “A:”, or choices as “- [x] right” and “- [ ] wrong”"),
  ProblemRow(
    "①Q:\nA: b\n", .questionWithoutText, cards: 0, "a question without text; write behind “Q:” what is asked"),
  ProblemRow(
    "Q: a\n①A:\n\nHint: c", .answerWithoutText, cards: 0, "an answer without text; write it behind “A:”"),
  ProblemRow(
    "C: [a]\n①A: b\n", .answerBelowCloze, cards: 0,
    "an answer below a cloze text, whose gaps are the answers; delete it, or begin its card with “Q:”"),
  ProblemRow(
    "C: [a]\nHint: c\n①A: b\n", .answerBelowCloze, cards: 0,
    "an answer below a cloze text, whose gaps are the answers; delete it, or begin its card with “Q:”"),
  ProblemRow(
    "①C: a `[b]`\n", .clozeWithoutGap, cards: 0,
    "a cloze text with no gap; put brackets around what is to be recalled, like “[this]”"),
  ProblemRow(
    "C: [a]\nand\n①[ ] b\n", .emptyGap, cards: 0,
    "a gap with nothing in it; write what belongs there, or “\\[” if the bracket is text"),
  ProblemRow(
    "C: [a]\n①and [b\n", .unclosedBracket, cards: 1,
    "a “[” that nothing closes; close the gap with “]”, or write “\\[” if the bracket is text"),
  ProblemRow(
    "①C: " + String(repeating: "[a] ", count: 101), .tooManyGaps(101, most: 100), cards: 0,
    "a cloze text with 101 gaps, and 100 are the most; cut it into several texts"),
  ProblemRow(
    "C: [a] and [b]\n①Also: c\n", .whichGap("c"), cards: 2,
    "“c” counts for every gap of this text; to name the gap, write “Also: [the gap] c”"),
  ProblemRow(
    "Q: a\n①- [ ] b\n- [ ] c\n", .choiceWithoutRight, cards: 0,
    "none of the choices is right; mark each right one with “- [x]”"),
  ProblemRow(
    "Q: a\n- [x] b\n- [ ] c\n①A: d\n", .choiceWithAnswer, cards: 0,
    "choices and an “A:” in one card; delete one of the two, or begin a new card with “Q:”"),
  ProblemRow(
    "Q: a\n①A: d\n- [x] b\n- [ ] c\n", .choiceWithAnswer, cards: 0,
    "choices and an “A:” in one card; delete one of the two, or begin a new card with “Q:”"),
  ProblemRow(
    "Q: a\n- [x] b\n①- c\n", .choiceWithoutBox("- c"), cards: 0,
    "“- c” among the choices has no box; write “- [ ]” before it, or “- [x]” if it is right"),
  ProblemRow(
    "Q: a\n- [x] b\n①more\n", .textBelowChoices("more"), cards: 0,
    "“more” below the choices belongs to none; indent it, or move it above them"),
  ProblemRow(
    "Q: a\nA:\n- b\n①-\n", .itemWithoutText, cards: 0, "an item without text; write it on this line, or delete the line"
  ),
  ProblemRow(
    "Q: a\nA:\n- b\n①-  b\n", .sameItemTwice("b"), cards: 1,
    "“b” stands twice in this list; change or delete one of the two"),
  ProblemRow(
    "Q: a\n①Hint: c\nA: b\n", .fieldOutOfPlace("Hint:"), cards: 0,
    "“Hint:” above the answer; move it below, or write “\\Hint:” if it is text"),
  ProblemRow(
    "Q: a\nA: b\nHint: c\nTags: x\n①Hint: d\n", .fieldTwice("Hint:", firstLine: 3), cards: 1,
    "a second “Hint:”; the one on line 3 counts, so delete one of them"),
  ProblemRow(
    "Q: a\nA: b\n①Source:  \n", .fieldWithoutText("Source:"), cards: 1,
    "“Source:” with nothing behind it; write its text on the same line, or delete it"),
  ProblemRow(
    "Q: a\nA: b\nHint: c\n\n①a forgotten sentence that goes on and on and on\nand on\n",
    .textBelowFields("a forgotten sentence that goes on and on and on"), cards: 0,
    "“a forgotten sentence that goes on and o…” below the card's fields; move it above them, "
      + "or put a line “---” before it if it is a note"),
  ProblemRow(
    "Q: a\nA: b\n\nQ: c\nA: d\n\n①Q:  a\nA: b\n", .sameCard(firstLine: 1), cards: 2,
    "the same card stands on line 1 already; delete one of the two"),
  ProblemRow(
    "notes\n①```\n", .codeNotClosed(closingLine: "```", lostCards: 0), cards: 0,
    "a code block that nothing closes; end it with a line “```”"),
  ProblemRow(
    "Q: c\nA: d\n\nQ: a\nA: b\n①```\n", .codeNotClosed(closingLine: "```", lostCards: 1), cards: 1,
    "a code block that nothing closes, so a card is left out; end it with a line “```”"),
  ProblemRow(
    "Q: a\n①A: ~~~~\nQ: c\nA: d\nC: [e]\n", .codeNotClosed(closingLine: "~~~~", lostCards: 3), cards: 0,
    "a code block that nothing closes, so 3 cards are left out; end it with a line “~~~~”"),
  ProblemRow(
    "Q: a\nA: b\n```\n①Q: c\n```\n", .questionInCode(firstLine: 3), cards: 1,
    "“Q:” is read as part of the code block from line 3; if it begins a card, end the block before it"),
]

@Suite struct DeckProblemTests {
  @Test(arguments: rows)
  func `each problem is named with its line and its mend`(row: ProblemRow) {
    expectProblems(row.deck, [("①", row.kind)])
    let sample = MarkedText(row.deck)
    let deck = Deck(sample.text)
    #expect(deck.problems.map(\.sentence) == ["deck.md:\(sample.lines["①"] ?? 0): \(row.sentence)"])
    #expect(deck.entries.count == row.cards)
    #expect((deck.leftOutCount == 0) == !deck.problems.contains { !$0.isWarning })
  }

  @Test func `all problems of a file are named and the good cards remain`() {
    let sample = """
      ---
      ①colour: red
      ---
      ②A: lost

      Q: good?
      A: yes

      Q: first
      ③Hint: early
      A: 1
      ④A: 2
      Source: line 1
      ⑤stray

      C: [also good]
      ⑥Hint:

      ⑦Q: good?
      A: yes
      """
    expectProblems(
      sample,
      [
        ("①", .unknownKey("colour")), ("②", .answerWithoutQuestion), ("③", .fieldOutOfPlace("Hint:")),
        ("④", .secondAnswer(firstLine: 11)), ("⑤", .textBelowFields("stray")), ("⑥", .fieldWithoutText("Hint:")),
        ("⑦", .sameCard(firstLine: 6)),
      ])
    let deck = Deck(MarkedText(sample).text)
    #expect(deck.entries.map(\.card.answer) == ["yes", "also good"])
    #expect(deck.leftOutCount == 2)
  }

  @Test func `a text twice is named once, and only its new gaps are taken`() {
    let deck = Deck("C: [a] and b\n\nC: [a] and [b]\n")
    #expect(deck.entries.map(\.card.answer) == ["a", "b"])
    #expect(deck.entries.map(\.lines) == [1...1, 3...3])
    #expect(deck.problems.map(\.kind) == [.sameCard(firstLine: 1)])
  }
}
