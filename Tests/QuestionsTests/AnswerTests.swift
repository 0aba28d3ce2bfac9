import Testing

@testable import Questions

/// Numbers in words and digits, and the other ways of writing an answer.
struct AnswerTests {
  @Test(arguments: [
    (0, "zero"), (7, "seven"), (19, "nineteen"), (40, "forty"), (58, "fifty-eight"), (100, "one hundred"),
    (124, "one hundred and twenty-four"), (1035, "one thousand and thirty-five"),
    (1350, "one thousand three hundred and fifty"), (2_000_000, "two million"),
    (4_580_000_000_000, "four trillion five hundred and eighty billion"),
  ])
  func `a number is written in words as English writes it`(number: Int, words: String) {
    #expect(NumberWords.words(for: number) == words)
    #expect(NumberWords.value(of: words) == number)
  }

  @Test(arguments: 0..<300)
  func `words of a number lead back to it`(seed: Int) {
    let number = seed * seed * seed * 7 + seed
    #expect(NumberWords.value(of: NumberWords.words(for: number)) == number)
  }

  @Test(arguments: ["", "and", "harbour", "twenty thirty", "two three", "seven and", "one harbour"])
  func `other words are no number`(text: String) {
    #expect(NumberWords.value(of: text) == nil)
  }

  @Test(arguments: [
    ("1,035", "1035", ""), ("4.58", "4", "58"), ("12", "12", ""), ("1 200", nil, nil), ("1,2", nil, nil),
    (",", nil, nil),
    ("3.", nil, nil), ("18th", nil, nil),
  ])
  func `digits are read with their group marks`(text: String, whole: String?, decimals: String?) {
    let parts = Numerals.parts(of: text)
    #expect(parts?.whole == whole)
    #expect(parts?.decimals == decimals)
  }

  @Test func `a decimal and its scale make a whole number`() {
    #expect(Numerals.scaled("4.58", by: 1_000_000_000_000) == 4_580_000_000_000)
    #expect(Numerals.scaled("1.2345", by: 1000) == nil)
    #expect(Numerals.grouped(4_580_000) == "4,580,000")
  }

  @Test(arguments: [
    (
      "124", Fact.Kind.count(unit: "towns"),
      ["one hundred and twenty-four", "124 towns"]
    ),
    ("three", .count(unit: "towns"), ["3", "three towns"]),
    ("58", .share, ["fifty-eight", "58%", "58 percent", "58 per cent"]),
    ("80%", .share, ["80", "eighty", "80 percent", "80 per cent"]),
    ("58 percent", .share, ["58", "fifty-eight", "58%", "58 per cent"]),
    ("4.2 million", .money(currency: "dollars"), ["4,200,000", "4.2 million dollars", "$4.2 million"]),
    ("£40", .money(currency: "£"), ["40", "40 pounds"]),
    ("26 June 1945", .date, ["June 26, 1945"]),
    ("June 26, 1945", .date, ["26 June 1945"]),
    ("June 1945", .date, []),
    ("1930s", .year, ["the 1930s"]),
    ("18th", .century, ["18th century"]),
    ("the Baltic Sea", .name, ["Baltic Sea"]),
  ])
  func `an answer has its other spellings`(answer: String, kind: Fact.Kind, variants: [String]) {
    #expect(Variants.of(answer, kind: kind) == variants)
  }
}
