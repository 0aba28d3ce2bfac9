import Cards
import Testing

@Suite struct FrontMatterTests {
  @Test(arguments: [
    "name: Rocks\ndocument: a/b.md\ntags: [x, y z]", "name = \"Rocks\"\ndocument = 'a/b.md'\ntags = [\"x\", \"y z\"]",
    "# a comment\n\n  name :  Rocks \ndocument: \"a/b.md\"\ntags: x, y z",
    "tags: ['x', \"y z\",]\nname: 'Rocks'\ndocument: a/b.md",
  ])
  func `front matter is read in both notations`(lines: String) {
    let deck = Deck("---\n\(lines)\n---\nQ: a\nA: b\n")
    #expect(deck.title == "Rocks")
    #expect(deck.documentPath == "a/b.md")
    #expect(deck.tags == ["x", "y z"])
    #expect(deck.entries.map(\.card.tags) == [["x", "y z"]])
    #expect(deck.problems == [])
  }

  @Test(arguments: [
    ("name: a: b = c", "a: b = c"), (#"name: "a \"b\" \\ c""#, #"a "b" \ c"#), ("name: 'it''s'", "it's"),
    ("name:", nil),
    ("name: \"\"", nil), ("name: C#", "C#"), ("name: 'a' and 'b'", "a' and 'b"),
  ])
  func `a value may stand in quotation marks`(line: String, title: String?) {
    #expect(Deck("---\n\(line)\n---\n").title == title)
  }

  @Test func `what is not known in front matter is kept and warned about`() {
    let sample = MarkedText("---\nname: a\n①author: me\n②- x\n③name: b\n---\nQ: a\nA: b\n")
    let deck = Deck(sample.text)
    #expect(
      deck.problems.map(\.sentence) == [
        "deck.md:3: “author” is no key that a deck knows, and is left as it is; the keys are name, document and tags",
        "deck.md:4: “- x” is no key of the front matter; write it as “key: value”, or delete the line",
        "deck.md:5: a second “name”; the one on line 2 counts, so delete one of them",
      ])
    #expect(!deck.problems.contains { !$0.isWarning })
    #expect(deck.title == "a")
    #expect(deck.entries.count == 1)
    #expect(deck.text == sample.text)
  }

  @Test(arguments: ["①---\nname: a\n\nQ: a\nA: b\n\n---\nnotes\n", "①---\nname: a\n\nQ: a\nA: b\n"])
  func `front matter that nothing closes loses no card`(text: String) {
    expectProblems(text, [("①", .frontMatterNotClosed)])
    #expect(Deck(MarkedText(text).text).entries.count == 1)
  }

  @Test(arguments: ["", "\n---\nname: a\n---\n", "--- \nname: a\n---\t\n"])
  func `front matter begins on the first line`(text: String) {
    #expect(Deck(text).title == (text.hasPrefix("---") ? "a" : nil))
    #expect(Deck(text).problems == [])
  }
}
