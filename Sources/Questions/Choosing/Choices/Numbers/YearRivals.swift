/// Other years, decades and centuries: the document's own near the answer first, then made ones.
struct YearRivals {
  /// The latest year that the document names: nothing later is offered.
  let latest: Int

  /// - Parameters:
  ///   - own: the document's other years.
  ///   - most: how many are wanted.
  func years(around year: Int, own: [Int], most: Int, chance: inout ChoiceChance) -> [Int] {
    var found: [Int] = []
    // The nearest, but not so near that only a hair parts them.
    let near = own.filter { abs($0 - year) <= 40 && $0 <= latest }
      .sorted { (abs($0 - year), $0) < (abs($1 - year), $1) }
    for other in near { add(other, to: &found, around: year, most: most) }
    let start = chance.next(below: 25)
    for step in 0..<60 {
      // 3, −7, 11 …: spread over ±3…±25 by steps that share no factor with 23.
      let distance = 3 + (start + step * 7) % 23
      let other = (start + step) % 2 == 0 ? year - distance : year + distance
      guard other / 100 == year / 100 || year % 100 < 4 || year % 100 > 96, other <= latest else { continue }
      add(other, to: &found, around: year, most: most)
    }
    return found.sorted()
  }

  private func add(_ other: Int, to found: inout [Int], around year: Int, most: Int) {
    guard found.count < most, ([year] + found).allSatisfy({ abs($0 - other) >= 2 }) else { return }
    found.append(other)
  }

  /// “1960s”: the decades round it.
  func decades(around text: String, most: Int, chance: inout ChoiceChance) -> [String] {
    guard let start = Int(text.dropLast()), text.hasSuffix("0s") else { return [] }
    let below = chance.next(below: most + 1)
    let lower = (1...3).map { start - 10 * $0 }
    let upper = (1...3).map { start + 10 * $0 }.filter { $0 <= latest }
    return Array((lower.prefix(below) + upper + lower.dropFirst(below)).prefix(most)).sorted().map { "\($0)s" }
  }

  /// “18th”, “nineteenth”: the centuries round it, written alike.
  func centuries(around text: String, most: Int, chance: inout ChoiceChance) -> [String] {
    let isInDigits = text.utf8.first.map(Numerals.isDigit) == true
    guard let century = Self.century(of: text) else { return [] }
    let last = latest / 100 + 1
    let below = chance.next(below: most + 1)
    let lower = (1...3).map { century - $0 }.filter { $0 > 0 }
    let upper = (1...3).map { century + $0 }.filter { $0 <= min(last, Self.words.count) }
    return (lower.prefix(below) + upper + lower.dropFirst(below)).prefix(most).sorted()
      .map { isInDigits ? Self.ordinal($0) : Self.words[$0 - 1] }
  }

  /// The number of a century: 18 for “18th”, 19 for “nineteenth”.
  static func century(of text: String) -> Int? {
    Int(text.prefix { $0.isNumber }) ?? words.firstIndex(of: text.lowercased()).map { $0 + 1 }
  }

  private static func ordinal(_ number: Int) -> String {
    let ending = (11...13).contains(number % 100) ? "th" : ["th", "st", "nd", "rd"][number % 10 < 4 ? number % 10 : 0]
    return "\(number)\(ending)"
  }

  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first",
  ]
}
