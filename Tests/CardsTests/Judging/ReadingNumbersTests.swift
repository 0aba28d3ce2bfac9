import Testing

@testable import Cards

@Suite struct ReadingNumbersTests {
  @Test(arguments: [
    ("zero", 0), ("seven", 7), ("nineteen", 19), ("twenty", 20), ("forty-two", 42), ("one hundred", 100),
    ("a hundred", 100),
    ("five hundred and two", 502), ("nine hundred ninety-nine", 999), ("a thousand", 1000),
    ("ten thousand and one", 10_001),
    ("two hundred thousand", 200_000), ("one million two hundred thousand three hundred and four", 1_200_304),
    ("five hundred and two thousand", 502_000), ("three billion", 3_000_000_000), ("twelve hundred", 1200),
    ("nineteen fourteen", 1914), ("twenty twenty", 2020), ("twenty twenty-one", 2021), ("nineteen hundred", 1900),
  ])
  func `numbers in words are read`(text: String, number: Int) {
    #expect(quantities(text).map(\.value) == [ExactNumber(number)])
  }

  @Test(arguments: [
    ("first", 1), ("third", 3), ("twelfth", 12), ("twentieth", 20), ("ninety-ninth", 99),
    ("one hundred and first", 101),
    ("thousandth", 1000), ("3rd", 3), ("112th", 112),
  ])
  func `ordinals are read`(text: String, number: Int) {
    #expect(quantities(text).map(\.value) == [ExactNumber(number)])
    #expect(quantities(text).map(\.isOrdinal) == [true])
  }

  @Test(arguments: [
    ("1,234.5", "12345e-1"), ("1.234,5", "12345e-1"), ("1 234,5", nil), ("0.50", "5e-1"), (".5", "5e-1"),
    ("1,5", "15e-1"), ("12,34,5", nil),
    ("1.2.3", nil), ("007", nil), ("0", "0e0"), ("1000000", "1e6"), ("3D", nil), ("1990s", nil), ("½", "5e-1"),
    ("1/8", "125e-3"),
  ])
  func `numerals are read exactly or not at all`(text: String, number: String?) {
    let expected = number.map { number in
      let parts = number.split(separator: "e").compactMap { Int($0) }
      return ExactNumber(parts[0]).scaled(byTenTo: parts[1])
    }
    #expect(Numeral(text).flatMap { $0.suffix.isEmpty ? $0.value : nil } == expected)
  }

  @Test(arguments: [(1, 3, 2, 6), (2, 4, 1, 2), (7, 21, 1, 3), (25, 100, 1, 4)])
  func `fractions are the same in their lowest terms`(top: Int, bottom: Int, otherTop: Int, otherBottom: Int) {
    #expect(ExactNumber(top, over: bottom) == ExactNumber(otherTop, over: otherBottom))
  }

  @Test(arguments: [
    ("ten, twelve", [10, 12]), ("five hundred and two hundred", [500, 200]),
    ("between fifteen and twenty-five", [15, 25]),
    ("2020 124", [2020, 124]), ("12 345 678", [12_345_678]), ("three men and one dog", [3, 1]), ("one", [1]),
  ])
  func `neighbouring numbers stay apart`(text: String, numbers: [Int]) {
    #expect(quantities(text).map(\.value) == numbers.map { ExactNumber($0) })
  }

  @Test(arguments: [
    ("II", 2), ("IV", 4), ("XIV", 14), ("MCMXCIX", 1999), ("IIII", nil), ("IC", nil), ("I", nil), ("ii", nil),
    ("CIVIL", nil),
  ])
  func `Roman numerals are read in their one right form`(text: String, number: Int?) {
    #expect(RomanNumeral.value(text) == number)
  }

  private func quantities(_ text: String) -> [Quantity] {
    AnswerText(text).words.compactMap(\.quantity)
  }
}
