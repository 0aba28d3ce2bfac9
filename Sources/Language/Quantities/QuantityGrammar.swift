/// Finds the dates, numbers, sums and measures of a sentence; the longest reading at each place wins.
struct QuantityGrammar {
  private let sentence: Sentence
  private let words: [String]
  private let numbers: NumberReader

  init(sentence: Sentence) {
    self.sentence = sentence
    words = sentence.words.map { $0.form.lowercased() }
    numbers = NumberReader(words: words)
  }

  /// What was found, with the words it takes; in order, without overlaps.
  func quantities() -> [(value: Quantity.Value, words: Range<Int>)] {
    var found: [(value: Quantity.Value, words: Range<Int>)] = []
    var index = 0
    while index < words.count {
      guard let (value, end) = reading(at: index), end > index else {
        index += 1
        continue
      }
      found.append((value, index..<end))
      index = end
    }
    return found
  }

  private func reading(at start: Int) -> (Quantity.Value, Int)? {
    if let reading = period(at: start) { return reading }
    if let (date, end) = date(at: start) { return (.date(date), end) }
    if let reading = century(at: start) ?? decade(at: start) ?? time(at: start) ?? money(at: start) { return reading }
    if let reading = amount(at: start) { return reading }
    if let ordinal = NumberReader.ordinal(words[start]), sentence.words[start].wordClass == .adjective {
      // In a name, `the First World War`, it counts nothing.
      if start > 0, sentence.words[start].form.first?.isUppercase == true { return nil }
      return (.ordinal(ordinal), start + 1)
    }
    return nil
  }

  private func word(_ index: Int) -> String? { words.indices.contains(index) ? words[index] : nil }

  /// The class of number that a whole figure without signs is.
  private func whole(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
    guard let word = word(index), word.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), word.utf8.count <= 4,
      let value = Int(word),
      range.contains(value)
    else { return nil }
    return value
  }
}

// MARK: Time

extension QuantityGrammar {
  private static let months = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10,
    "november": 11, "december": 12, "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8,
    "sept.": 9,
    "sep.": 9, "oct.": 10, "nov.": 11, "dec.": 12, "jan": 1, "feb": 2, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]

  private func month(_ index: Int) -> Int? {
    guard let word = word(index), let month = Self.months[word] else { return nil }
    // `may` and `march` are months only with a capital, and not as auxiliaries.
    let form = sentence.words[index]
    guard form.form.first?.isUppercase == true, form.wordClass != .auxiliary, form.wordClass != .verb else {
      return nil
    }
    return month
  }

  /// The era behind a year: `BC`, `B.C.E.`; its sign and the words it takes.
  private func era(at index: Int) -> (sign: Int, end: Int) {
    switch word(index)?.filter({ $0 != "." }) {
    case "bc", "bce": (-1, index + 1)
    case "ad", "ce": (1, index + 1)
    default: (1, index)
    }
  }

  private func year(at index: Int) -> (year: Int, end: Int)? {
    if word(index) == "ad" || word(index) == "a.d.", let year = whole(index + 1, 1...2999) { return (year, index + 2) }
    let (sign, end) = era(at: index + 1)
    if end > index + 1, let year = whole(index, 1...9999) { return (sign * year, end) }
    guard let year = whole(index, 1000...2199), word(index)?.utf8.count == 4, !isCounted(index) else { return nil }
    return (year, index + 1)
  }

  /// Whether a figure counts what stands behind it: `1500 men`.
  private func isCounted(_ index: Int) -> Bool {
    let word = sentence.words[index]
    guard word.relation == .numericModifier, let head = word.head, head > index else { return false }
    return sentence.words[head].features.isPlural
  }

  private func day(at index: Int) -> Int? {
    if let day = whole(index, 1...31) { return day }
    guard let word = word(index), let day = NumberReader.ordinal(word), (1...31).contains(day),
      word.first?.isNumber == true
    else { return nil }
    return day
  }

  private func date(at start: Int) -> (CalendarDate, Int)? {
    // 14 July 1789, the 14th of July, 1789
    if let day = day(at: start) {
      let next = word(start + 1) == "of" ? start + 2 : start + 1
      if let month = month(next) {
        let (year, end) = yearBehind(next + 1)
        return (CalendarDate(year: year, month: month, day: day), end)
      }
    }
    // July 14, 1789; July 1789; July
    if let month = month(start) {
      if let day = day(at: start + 1) {
        let (year, end) = yearBehind(start + 2)
        return (CalendarDate(year: year, month: month, day: day), end)
      }
      let of = word(start + 1) == "of" || word(start + 1) == "," ? start + 2 : start + 1
      if let (year, end) = year(at: of) { return (CalendarDate(year: year, month: month), end) }
      return (CalendarDate(month: month), start + 1)
    }
    if let date = isoDate(words[start]) { return (date, start + 1) }
    if let (year, end) = year(at: start) { return (CalendarDate(year: year), end) }
    return nil
  }

  /// A year that may stand behind a comma.
  private func yearBehind(_ index: Int) -> (Int?, Int) {
    if let (year, end) = year(at: index) { return (year, end) }
    if word(index) == ",", let (year, end) = year(at: index + 1) { return (year, end) }
    return (nil, index)
  }

  /// `1969-07-20`
  private func isoDate(_ word: String) -> CalendarDate? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `1914–1918`, `from 1914 to 1918`, `between 1914 and 1918`, `1914–18`
  private func period(at start: Int) -> (Quantity.Value, Int)? {
    let opener = word(start)
    let first = opener == "from" || opener == "between" ? start + 1 : start
    guard let (from, fromEnd) = date(at: first), from.year != nil, let joiner = word(fromEnd) else { return nil }
    let isDash = ["-", "–", "—"].contains(joiner)
    guard
      isDash || (opener == "from" && ["to", "until", "till"].contains(joiner))
        || (opener == "between" && joiner == "and")
    else { return nil }
    if let (to, end) = date(at: fromEnd + 1), to.year != nil {
      var from = from
      // `300–200 BC`: the era holds for both.
      if let last = to.year, last < 0, let year = from.year, year > 0 { from.year = -year }
      return (.period(from: from, to: to), end)
    }
    if isDash, let year = from.year, let last = whole(fromEnd + 1, 0...99), word(fromEnd + 1)?.utf8.count == 2, year > 0
    {
      return (.period(from: from, to: CalendarDate(year: year / 100 * 100 + last)), fromEnd + 2)
    }
    return nil
  }

  /// `the 1980s`, `the 1980's`
  private func decade(at start: Int) -> (Quantity.Value, Int)? {
    guard let word = word(start) else { return nil }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4, let year = Int(digits), year % 10 == 0, (1000...2190).contains(year) else { return nil }
    if word.dropFirst(4) == "s" { return (.decade(year), start + 1) }
    if word.count == 4, let next = self.word(start + 1), next == "'s" || next == "’s" {
      return (.decade(year), start + 2)
    }
    return nil
  }

  /// `the nineteenth century`, `the 5th century BC`
  private func century(at start: Int) -> (Quantity.Value, Int)? {
    guard let word = word(start), let number = NumberReader.ordinal(word), (1...40).contains(number) else { return nil }
    let noun = self.word(start + 1) == "-" ? start + 2 : start + 1
    guard self.word(noun) == "century" else { return nil }
    let (sign, end) = era(at: noun + 1)
    return (.century(sign * number), end)
  }

  /// `7:30`, `7:30 p.m.`, `5 pm`, `noon`
  private func time(at start: Int) -> (Quantity.Value, Int)? {
    guard let word = word(start) else { return nil }
    let half = self.word(start + 1)?.filter { $0 != "." }
    let isHalf = half == "am" || half == "pm"
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard let hour = Int(parts[0]), (0...24).contains(hour), parts[0].utf8.count <= 2 else { return nil }
    guard parts.count == 2 && parts[1].utf8.count == 2 || parts.count == 1 && isHalf && (1...12).contains(hour) else {
      return nil
    }
    let minute = parts.count == 2 ? Int(parts[1]) ?? 60 : 0
    guard minute < 60 else { return nil }
    let shown = isHalf && hour <= 12 ? hour % 12 + (half == "pm" ? 12 : 0) : hour
    return (.time(hour: shown, minute: minute), isHalf ? start + 2 : start + 1)
  }
}

// MARK: Amounts

extension QuantityGrammar {
  private func money(at start: Int) -> (Quantity.Value, Int)? {
    guard let code = MeasureUnits.currencySigns[words[start]], let (value, end) = numbers.number(at: start + 1) else {
      return nil
    }
    // `$5 m`
    if let next = word(end), let scale = MeasureUnits.shortScales[next], NumberReader.figure(words[end - 1]) != nil {
      return (.money(value * scale, currency: code), end + 1)
    }
    return (.money(value, currency: code), end)
  }

  private func amount(at start: Int) -> (Quantity.Value, Int)? {
    guard let (value, end) = numbers.number(at: start) else { return nil }
    // A hyphen may stand between a number and its unit: `16 - meter`.
    let unit = word(end) == "-" ? end + 1 : end
    guard let next = word(unit) else { return isPronoun(start, end) ? nil : (.number(value), end) }
    if next == "%" || next == "percent" { return (.percentage(value), unit + 1) }
    if next == "per", word(unit + 1) == "cent" { return (.percentage(value), unit + 2) }
    if let (code, unitEnd) = currency(at: unit) { return (.money(value, currency: code), unitEnd) }
    if let time = MeasureUnits.times[next] { return (.duration(value, time), unit + 1) }
    if let (symbol, unitEnd) = measure(at: unit) { return (.measure(value, unit: symbol), unitEnd) }
    return isPronoun(start, end) ? nil : (.number(value), end)
  }

  /// `one` that stands for a thing: `the old one`.
  private func isPronoun(_ start: Int, _ end: Int) -> Bool {
    end == start + 1 && words[start] == "one" && sentence.words[start].wordClass != .numeral
  }

  /// `dollars`, `U.S. dollars`, `euros`
  private func currency(at index: Int) -> (String, Int)? {
    guard let word = word(index) else { return nil }
    if let code = MeasureUnits.currencyNames[word] { return (code, index + 1) }
    if ["u.s.", "us", "american"].contains(word), self.word(index + 1).map({ $0.hasPrefix("dollar") }) == true {
      return ("USD", index + 2)
    }
    return nil
  }

  private func measure(at index: Int) -> (String, Int)? {
    guard let word = word(index) else { return nil }
    if word == "square" || word == "cubic", let next = self.word(index + 1), let unit = MeasureUnits.symbols[next] {
      return (unit + (word == "square" ? "²" : "³"), index + 2)
    }
    if word == "degrees" || word == "°", let next = self.word(index + 1) {
      if next == "celsius" || next == "c" { return ("°C", index + 2) }
      if next == "fahrenheit" || next == "f" { return ("°F", index + 2) }
    }
    guard let unit = MeasureUnits.symbols[word] else { return nil }
    if self.word(index + 1) == "per", let time = self.word(index + 2), let symbol = MeasureUnits.timeSymbols[time] {
      return ("\(unit)/\(symbol)", index + 3)
    }
    return (unit, index + 1)
  }
}
