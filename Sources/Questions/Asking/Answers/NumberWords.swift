/// Whole numbers in words, as English writes them: 124 is “one hundred and twenty-four”.
enum NumberWords {
  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let scales: [(value: Int, name: String)] = [
    (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"),
    (100, "hundred"),
  ]

  /// - Parameter number: ≥ 0.
  static func words(for number: Int) -> String {
    if number < 20 { return small[max(0, number)] }
    if number < 100 {
      return tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
    }
    for (value, name) in scales where number >= value {
      let rest = number % value
      let head = words(for: number / value) + " " + name
      if rest == 0 { return head }
      return head + (rest < 100 ? " and " : " ") + words(for: rest)
    }
    return small[0]
  }

  /// The value of a number in words; nil where the text is anything else.
  ///
  /// - Parameter text: “three”, “twenty-four”, “one hundred and twenty-four”, in any case; at most trillions.
  static func value(of text: String) -> Int? {
    let parts = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)
    guard let last = parts.last, last != "and", parts.first != "and" else { return nil }
    var total = 0
    var group = 0
    var lastWasSmall = false
    for part in parts where part != "and" {
      if let digit = small.firstIndex(of: part) {
        if lastWasSmall && !(digit < 10 && group % 100 >= 20 && group % 10 == 0) { return nil }
        group += digit
        lastWasSmall = true
      } else if let ten = tens.firstIndex(of: part), ten >= 2 {
        if lastWasSmall { return nil }
        group += ten * 10
        lastWasSmall = true
      } else if part == "hundred" {
        group = max(1, group) * 100
        lastWasSmall = false
      } else if let scale = scales.first(where: { $0.name == part }) {
        total += max(1, group) * scale.value
        group = 0
        lastWasSmall = false
      } else {
        return nil
      }
    }
    return total + group
  }

  /// Whether a word names a number or a part of one: “three”, “twenty-four”, “million”.
  static func isNumberWord(_ word: String) -> Bool {
    scales.contains { $0.name == word } || value(of: word) != nil
  }

  /// Whether a word scales the number before it: “million” in “1.8 million”.
  static func isScale(_ word: String) -> Bool {
    scales.contains { $0.name == word }
  }

  /// The power of a scale word; nil for other words.
  static func scale(of word: String) -> Int? {
    scales.first { $0.name == word }?.value
  }
}
