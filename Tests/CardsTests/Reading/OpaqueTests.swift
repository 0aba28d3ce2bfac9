import Cards
import Testing

@Suite struct OpaqueTests {
  @Test(arguments: [
    "```\nQ: no\nA: no\n---\n```", "~~~~ text\n~~~\nSource: no\n~~~~", "$$\nA: = 3\n---\n$$",
    "- item\n    ```\nC: [no]\n    ```\nend",
  ])
  func `tags and rules in code blocks and displayed math are text`(block: String) {
    let deck = Deck("Q: What?\nA: This:\n\(block)\n\nQ: Next?\nA: yes\n")
    #expect(deck.entries.map(\.card.prompt) == ["What?", "Next?"])
    #expect(deck.entries[0].card.answer == "This:\n\(block)")
  }

  @Test(arguments: ["A: ```swift\nlet a = 1\nA: 2\n```", "A: $$\nA: 2\n$$"])
  func `a block may begin behind the tag`(answer: String) {
    let deck = Deck("Q: What?\n\(answer)\n")
    #expect(deck.entries.map { "A: " + $0.card.answer } == [answer])
    #expect(deck.problems == [])
  }

  @Test(arguments: [
    "Q: What does ` mean?\nA: the ` character", "Q: What is $5?\nA: about 6$", "Q: What is [a?\nA: b](c)",
    "Q: What does `a mean?\nA: b`", "Q: What does $$ mean?\nA: the process, $$", "Q: What is ```a``` ?\nA: code",
  ])
  func `a mark that nothing closes on its side of a tag hides nothing`(text: String) {
    let deck = Deck(text)
    #expect(deck.entries.count == 1)
    #expect(deck.problems == [])
  }

  @Test func `an indented fence shows a fence and opens none`() {
    let deck = Deck("Q: How is code fenced?\nA: Like this:\n\n    ```\n\nQ: Next?\nA: yes\n")
    #expect(deck.entries.map(\.card.answer) == ["Like this:\n\n    ```", "yes"])
    #expect(deck.problems == [])
  }

  @Test func `a code block that nothing closes goes on to the end and loses its card and those it swallows`() {
    let sample = "Q: One?\nA: 1\n\nQ: Two?\nA: like\n①```\n2\n\nQ: Three?\nA: 3\n\nC: [four]\n"
    expectProblems(sample, [("①", .codeNotClosed(closingLine: "```", lostCards: 3))])
    let deck = Deck(MarkedText(sample).text)
    #expect(deck.entries.map(\.card.answer) == ["1"])
    #expect(deck.leftOutCount == 3)
  }

  @Test func `a question within a code block may be a forgotten fence`() {
    expectProblems(
      "Q: One?\nA: like\n```\n1\n\n①Q: Two?\nA: like\n```\n2\n", [("①", .questionInCode(firstLine: 3))])
  }
}
