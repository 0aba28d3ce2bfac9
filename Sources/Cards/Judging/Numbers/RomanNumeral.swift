/// Roman numerals in names: “Louis XIV”, “World War II”.
enum RomanNumeral {
  /// - Parameter text: in capitals, at least two letters, in the one right form (“IV”, not “IIII”).
  /// - Returns: 2...3999; `nil` for everything else.
  static func value(_ text: String) -> Int? {
    guard (2...15).contains(text.count), text.allSatisfy("IVXLCDM".contains) else { return nil }
    var rest = text[...]
    var value = 0
    for (numeral, number) in numerals {
      while rest.hasPrefix(numeral) {
        rest = rest.dropFirst(numeral.count)
        value += number
      }
    }
    return rest.isEmpty && written(value) == text ? value : nil
  }

  private static func written(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (numeral, number) in numerals {
      text += String(repeating: numeral, count: rest / number)
      rest %= number
    }
    return text
  }

  private static let numerals: [(String, Int)] = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10),
    ("IX", 9), ("V", 5),
    ("IV", 4), ("I", 1),
  ]
}
