import Testing

@testable import Shell

struct WordDifferenceTests {
  @Test(arguments: [
    (
      "The bridge was opened in 1902.", "The bridge was opened in 1904.", "The bridge was opened in *1902.*",
      "The bridge was opened in *1904.*"
    ),
    ("It was built.", "It was never built, we hear.", "It was built.", "It was *never* built, *we hear.*"),
    ("All of it", "Nothing here", "*All of it*", "*Nothing here*"), ("It’s “so”.", "It's so", "It’s “so”.", "It's so"),
  ])
  func `words that differ are set off, those in a row as one`(old: String, new: String, was: String, now: String) {
    let difference = WordDifference(from: old, to: new)
    #expect(difference.old(mark: "*").plainText == was)
    #expect(difference.new(mark: "*").plainText == now)
  }

  @Test func `the share that is kept counts the old words`() {
    #expect(WordDifference(from: "a b c d", to: "a x c d e f").keptShare == 0.75)
    #expect(WordDifference(from: "", to: "a").keptShare == 0)
  }

  @Test(arguments: [
    (
      "one two three four five six seven eight nine ten eleven twelve", "two",
      "one two three four five six seven eight nine ten"
    ),
    (
      "one two three four five six seven eight nine ten eleven twelve", "eleven",
      "three four five six seven eight nine ten eleven twelve"
    ),
    ("He said “no”.", "no", "He said “no"), ("It rose by 5 %.", "5 %", "It rose by 5 %"),
    ("Two words", "absent", "Two words"),
  ])
  func `a quotation is ten words round the answer, without marks at its ends`(
    sentence: String, answer: String, quotation: String
  ) {
    #expect(sentence.quotation(around: answer) == quotation)
  }

  @Test(
    arguments: [
      ("line 12", nil, 12...12), ("lines 12–14", nil, 12...14), ("chapter-2.txt line 3", "chapter-2.txt", 3...3),
      ("a b.md lines 3-4", "a b.md", 3...4), ("page 3", nil, nil), ("", nil, nil), ("lines 14–12", nil, nil),
    ] as [(String, String?, ClosedRange<Int>?)])
  func `a source's place is taken apart`(text: String, file: String?, lines: ClosedRange<Int>?) {
    let place = SourcePlace(text)
    #expect(place.file == file)
    #expect(place.lines == lines)
  }
}
