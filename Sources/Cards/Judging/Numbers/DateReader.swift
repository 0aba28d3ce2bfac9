/// Finds dates among the words of an answer: “11 March 2020”, “March 11th, 2020”, “2020-03-11”, “11.3.2020”, “September 1787”.
enum DateReader {
  /// The date that begins with a word, and how many words it takes.
  static func date(in lexemes: [Lexeme], at start: Int) -> (date: PartialDate, count: Int)? {
    let words = lexemes[start...]
    return inDigits(words) ?? dayFirst(words) ?? monthFirst(words)
  }

  /// “2020-03-11”, “11/3/2020”, “11.3.2020”.
  private static func inDigits(_ words: ArraySlice<Lexeme>) -> (PartialDate, Int)? {
    var parts: [Substring] = []
    var count = 0
    if let first = words.first, first.text.contains(where: { $0 == "." || $0 == "/" }) {
      parts = first.text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "/" }
      count = 1
    } else {
      let joined = words.prefix(3)
      guard joined.count == 3, joined.dropFirst().allSatisfy({ $0.joint == .hyphen }) else { return nil }
      parts = joined.map { $0.text[...] }
      count = 3
    }
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isDecimalDigit) })
    else { return nil }
    let numbers = parts.map { part in part.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) } }
    if parts[0].count == 4, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) {
      return (PartialDate(day: numbers[2], month: numbers[1], year: numbers[0]), count)
    }
    guard parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
    let isSlashed = words.first?.text.contains("/") == true
    switch (numbers[0], numbers[1]) {
    case (1...31, 1...12):
      let canSwap = isSlashed && numbers[0] <= 12
      return (PartialDate(day: numbers[0], month: numbers[1], year: numbers[2], canSwapDayAndMonth: canSwap), count)
    case (1...12, 13...31):
      return (PartialDate(day: numbers[1], month: numbers[0], year: numbers[2]), count)
    default:
      return nil
    }
  }

  /// “11 March 2020”, “the 11th of March”.
  private static func dayFirst(_ words: ArraySlice<Lexeme>) -> (PartialDate, Int)? {
    guard let day = words.first.flatMap(day) else { return nil }
    var rest = words.dropFirst()
    if rest.first?.folded == "of" { rest = rest.dropFirst() }
    guard let month = rest.first.flatMap({ PartialDate.month($0.folded) }) else { return nil }
    rest = rest.dropFirst()
    return finished(PartialDate(day: day, month: month), words, rest)
  }

  /// “March 11, 2020”, “March 2020”, “March the 11th”.
  private static func monthFirst(_ words: ArraySlice<Lexeme>) -> (PartialDate, Int)? {
    guard let month = words.first.flatMap({ PartialDate.month($0.folded) }) else { return nil }
    var rest = words.dropFirst()
    if let year = rest.first.flatMap(year) { return (PartialDate(month: month, year: year), 2) }
    if rest.first?.folded == "of", let year = rest.dropFirst().first.flatMap(year) {
      return (PartialDate(month: month, year: year), 3)
    }
    if rest.first?.folded == "the" { rest = rest.dropFirst() }
    guard let day = rest.first.flatMap(day) else { return nil }
    return finished(PartialDate(day: day, month: month), words, rest.dropFirst())
  }

  private static func finished(
    _ date: PartialDate, _ words: ArraySlice<Lexeme>, _ rest: ArraySlice<Lexeme>
  ) -> (PartialDate, Int) {
    var date = date
    var rest = rest
    if rest.first?.folded == "of" || rest.first?.folded == "in", rest.dropFirst().first.flatMap(year) != nil {
      rest = rest.dropFirst()
    }
    if let year = rest.first.flatMap(year) {
      date.year = year
      rest = rest.dropFirst()
    }
    return (date, words.count - rest.count)
  }

  /// 1...31, written “11”, “11th”, “first” or “eleventh”.
  private static func day(_ word: Lexeme) -> Int? {
    if let numeral = Numeral(word.text), numeral.isPlain || numeral.isOrdinal, numeral.suffix.isEmpty {
      return numeral.value.whole.flatMap { (1...31).contains($0) ? $0 : nil }
    }
    if case .ordinal(.small(let day)) = NumberWord(word.folded), day > 0 { return day }
    if word.text.count == 2, word.text.hasPrefix("0"), let day = Int(word.text), day > 0 { return day }
    return nil
  }

  /// Four digits.
  private static func year(_ word: Lexeme) -> Int? {
    guard let numeral = Numeral(word.text), numeral.isPlain, numeral.digitCount == 4 else { return nil }
    return numeral.value.whole
  }
}
