import Cards
import Testing

@Suite struct NearTagTests {
  @Test(arguments: ["a:", "A :", " A:", "Answer:", "answer:", "**A:**", "**A**:", "A：", "Ans:", "ANSWER:"])
  func `a misspelt answer is named instead of the lack of one`(tag: String) {
    expectProblems("Q: a\n①\(tag) b\n\nQ: c\nA: d\n", [("①", .misspeltTag(tag, meant: "A:", losesCard: true))])
  }

  @Test(arguments: ["q:", "Q :", " Q:", "   Q:", "Question:", "**Q:**", "Q："])
  func `a misspelt question loses its own card and no other`(tag: String) {
    let kind = DeckProblem.Kind.misspeltTag(tag, meant: "Q:", losesCard: true)
    let sample =
      "①\(tag) lost\nA: 1\n\nQ: a\nA: b\n\n②\(tag) lost\nA: 2\n\nQ: c\nA: d\nHint: e\n③\(tag) lost\n- [x] 3\n"
    expectProblems(sample, [("①", kind), ("②", kind), ("③", kind)])
    let deck = Deck(MarkedText(sample).text)
    #expect(deck.entries.map(\.card.answer) == ["b", "d"])
    #expect(deck.leftOutCount == 3)
  }

  @Test(arguments: ["c:", "C :", " C:", "Cloze:"])
  func `a misspelt cloze text loses its own card and no other`(tag: String) {
    let kind = DeckProblem.Kind.misspeltTag(tag, meant: "C:", losesCard: true)
    expectProblems("①\(tag) a [b]\n\nQ: a\nA: b\n\n②\(tag) a [c]\n", [("①", kind), ("②", kind)])
  }

  @Test(arguments: [
    ("hint:", "Hint:"), ("Hints:", "Hint:"), ("HINT:", "Hint:"), ("source :", "Source:"), ("Sources:", "Source:"),
    ("also:", "Also:"), ("Tag:", "Tags:"), ("tags:", "Tags:"), ("**Hint:**", "Hint:"),
  ])
  func `a misspelt field is named in an answer and below the fields`(tag: String, meant: String) {
    expectProblems("Q: a\nA: b\n①\(tag) c\n", [("①", .misspeltTag(tag, meant: meant, losesCard: false))])
    expectProblems("C: [b]\n①\(tag) c\n", [("①", .misspeltTag(tag, meant: meant, losesCard: false))])
    expectProblems(
      "Q: a\nA: b\nAlso: d\n①\(tag) c\n", [("①", .misspeltTag(tag, meant: meant, losesCard: true))])
  }

  @Test(arguments: [
    "notes: q and a\n\nQ: a\nA: b\n", "Question: what is this deck?\n\nQ: a\nA: b\n",
    "Hint: read it\nsource: me\n\nQ: a\nA: b\n",
    "Q: a\nsource: b\nA: c\n", "Q: a\nA: b\n    q: c\n", "Q: a\nA: b\n```\nq: c\n```\n", "Q: a\nA: Answer: b\n",
    "Q: a\nA: b: c\n", "Q: a\nA: b\nanswers: c\n", "Q: a\nA: b\n- c: d\n",
    "Q: a\nA:\n- b\n  Q: c\n- d\n",
  ])
  func `what only looks so where it does not matter is left alone`(text: String) {
    #expect(Deck(text).problems == [])
    #expect(Deck(text).entries.count == 1)
  }

  @Test func `the sentence says what was meant and how to keep the text`() {
    #expect(
      Deck("Q: a\nAnswer: b\n").problems.map(\.sentence) == [
        "deck.md:2: “Answer:” is no tag; did you mean “A:”? If it is text, write “\\Answer:”"
      ])
  }
}
