import Testing

@testable import Questions

/// Made numbers, years and dates: written like the answer, near it, never the answer.
struct NumberRivalTests {
  @Test(arguments: [
    ("1,240", 2480, "2,480"), ("4.58 trillion", 321, "3.21 trillion"), ("80%", 70, "70%"),
    ("twelve", 24, "twenty-four"),
    ("about 200", 100, "about 100"), ("$2.5 million", 18, "$1.8 million"), ("roughly 30%", 40, "roughly 40%"),
    ("0.5", 7, "0.7"), ("9,000", 18_000, "18,000"),
  ])
  func `another number is written as the answer is`(answer: String, other: Int, text: String) throws {
    let quantity = try #require(WrittenQuantity(answer))
    #expect(quantity.written(other) == text)
  }

  @Test(arguments: [
    "three to seven", "one in four", "18th", "B12", "harbours", "12 of 40", "between 5 and 9", "over 60%",
    "at least 40",
  ])
  func `what is no single number has no rivals`(text: String) {
    #expect(WrittenQuantity(text) == nil)
  }

  @Test(arguments: 0..<60)
  func `made numbers are apart, positive, and as round as the answer`(seed: UInt64) throws {
    for answer in ["1,240", "three", "200", "61", "4.5", "112,000", "12"] {
      let quantity = try #require(WrittenQuantity(answer))
      var chance = ChoiceChance(seed: seed, prompt: answer)
      let rivals = QuantityRivals(quantity: quantity, isShare: false).rivals(own: [], most: 3, chance: &chance)
      #expect(rivals.count == 3 && !rivals.contains(quantity.digits) && rivals == Set(rivals).sorted())
      #expect(rivals.allSatisfy { $0 > 0 && 5 * $0 >= quantity.digits && $0 <= 5 * quantity.digits })
      for rival in rivals {
        let other = try #require(WrittenQuantity(quantity.written(rival)))
        #expect(other.significantDigits <= max(quantity.significantDigits, quantity.digits > 12 ? 1 : 2))
      }
    }
  }

  @Test(arguments: 0..<60)
  func `shares stay within a hundred`(seed: UInt64) throws {
    for answer in ["95%", "60 percent", "4%", "33.3%"] {
      let quantity = try #require(WrittenQuantity(answer))
      var chance = ChoiceChance(seed: seed, prompt: answer)
      let rivals = QuantityRivals(quantity: quantity, isShare: true).rivals(own: [], most: 3, chance: &chance)
      let whole = quantity.decimals == 0 ? 100 : 1000
      #expect(rivals.count >= 2 && rivals.allSatisfy { $0 > 0 && $0 < whole })
    }
  }

  @Test func `the answer's place among made numbers is left to chance`() throws {
    let quantity = try #require(WrittenQuantity("1,240"))
    let places = (UInt64(0)..<40).map { seed in
      var chance = ChoiceChance(seed: seed, prompt: "")
      return QuantityRivals(quantity: quantity, isShare: false).rivals(own: [], most: 3, chance: &chance)
        .count { $0 < quantity.digits }
    }
    #expect(Set(places) == [0, 1, 2, 3])
  }

  @Test func `the document's own numbers of that magnitude come first`() throws {
    let quantity = try #require(WrittenQuantity("800"))
    var chance = ChoiceChance(seed: 1, prompt: "")
    let rivals = QuantityRivals(quantity: quantity, isShare: false)
      .rivals(own: ["1,100", "90", "810", "500"], most: 2, chance: &chance)
    #expect(rivals == [500, 1100])
  }

  @Test(arguments: 0..<60)
  func `years lie near and never later than the document knows`(seed: UInt64) {
    var chance = ChoiceChance(seed: seed, prompt: "")
    let years = YearRivals(latest: 1950).years(around: 1944, own: [1938, 1210, 1945], most: 3, chance: &chance)
    #expect(years.count == 3 && years.contains(1938))
    #expect(
      years.allSatisfy { $0 != 1944 && abs($0 - 1944) <= 40 && $0 <= 1950 && $0 >= 1900 } && !years.contains(1945))
  }

  @Test func `decades and centuries are written alike`() {
    var chance = ChoiceChance(seed: 3, prompt: "")
    let rivals = YearRivals(latest: 1990)
    #expect(
      Set(rivals.decades(around: "1960s", most: 3, chance: &chance)).isSubset(of: [
        "1930s", "1940s", "1950s", "1970s", "1980s", "1990s",
      ]))
    #expect(
      rivals.centuries(around: "ninth", most: 3, chance: &chance).allSatisfy { $0.hasSuffix("th") && $0 != "ninth" })
    #expect(Set(rivals.centuries(around: "20th", most: 3, chance: &chance)) == ["17th", "18th", "19th"])
  }

  @Test(arguments: ["26 June 1945", "June 26, 1945", "June 1945"])
  func `dates keep their form`(text: String) throws {
    let date = try #require(WrittenDate(text))
    #expect(date.text == text)
    var chance = ChoiceChance(seed: 5, prompt: text)
    let rivals = DateRivals(latest: 1945).dates(around: date, own: [], most: 3, chance: &chance)
    #expect(rivals.count == 3 && rivals.allSatisfy { $0.form == date.form && $0.year <= 1945 && $0 != date })
    #expect(rivals.map(\.order) == rivals.map(\.order).sorted())
  }
}
