/// A number as an answer writes it, so that others can be written alike: “about 1,240”, “4.58 trillion”, “80%”, “twelve”.
struct WrittenQuantity: Hashable {
  /// What stands before the number: “about ”, “$”.
  var before: String
  /// The number without its decimal point: 458 of “4.58”.
  var digits: Int
  /// How many of the digits stand after the point.
  var decimals: Int
  /// What stands after the number: “ trillion”, “%”.
  var after: String
  private var isInWords: Bool
  private var isGrouped: Bool

  /// - Returns: nil where the text holds no number, or more than one.
  init?(_ text: String) {
    let characters = Array(text)
    if let range = Self.digits(in: characters) {
      let number = String(characters[range])
      guard let parts = Numerals.parts(of: number), let digits = Int(parts.whole + parts.decimals) else { return nil }
      self.digits = digits
      decimals = parts.decimals.utf8.count
      isInWords = false
      isGrouped = number.contains(",")
      before = String(characters[..<range.lowerBound])
      after = String(characters[range.upperBound...])
      guard !(before + after).utf8.contains(where: Numerals.isDigit) else { return nil }
    } else {
      let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard let range = Self.words(in: parts), let value = NumberWords.value(of: parts[range].joined(separator: " "))
      else { return nil }
      digits = value
      decimals = 0
      isInWords = true
      isGrouped = false
      before = parts[..<range.lowerBound].map { $0 + " " }.joined()
      after = parts[range.upperBound...].map { " " + $0 }.joined()
    }
    let rest = (before + " " + after).lowercased().split(separator: " ").map(String.init)
    // “three to seven”, “one in four”: no single number. “Million” is a scale of the number before it.
    guard !rest.contains(where: { NumberWords.isNumberWord($0) && !NumberWords.isScale($0) }),
      !rest.contains(where: { ["to", "or", "in", "between", "and", "–"].contains($0) })
    else { return nil }
    // Of “over 60%”, “over 50%” is true as well.
    guard !rest.contains(where: { Self.bounds.contains($0) }) else { return nil }
  }

  private static let bounds: Set<String> = [
    "over", "under", "more", "less", "fewer", "least", "most", "above", "below", "up", "exceeding", "minimum",
    "maximum",
  ]

  /// The first and last digit of the only numeral, marks between them included.
  private static func digits(in characters: [Character]) -> Range<Int>? {
    let isDigit: (Character) -> Bool = { $0.isASCII && $0.isNumber }
    guard let start = characters.firstIndex(where: isDigit) else { return nil }
    var end = start + 1
    while end < characters.count,
      isDigit(characters[end])
        || [",", "."].contains(characters[end]) && end + 1 < characters.count && isDigit(characters[end + 1])
    {
      end += 1
    }
    // “18th”, “B12”: no number by itself.
    let edges = [start > 0 ? characters[start - 1] : " ", end < characters.count ? characters[end] : " "]
    return edges.contains(where: \.isLetter) ? nil : start..<end
  }

  private static func words(in parts: [String]) -> Range<Int>? {
    guard let start = parts.firstIndex(where: { NumberWords.isNumberWord($0.lowercased()) }) else { return nil }
    var end = start + 1
    while end < parts.count,
      NumberWords.isNumberWord(parts[end].lowercased())
        || parts[end] == "and" && end + 1 < parts.count && NumberWords.isNumberWord(parts[end + 1].lowercased())
    {
      end += 1
    }
    return start..<end
  }

  /// Another number in its place, written as this one is.
  func written(_ other: Int) -> String {
    if isInWords {
      let words = NumberWords.words(for: other)
      return before + (before.isEmpty && after.first?.isUppercase == true ? words.capitalisedFirst : words) + after
    }
    guard decimals > 0 else {
      return before + (isGrouped || digits < 10_000 && other >= 10_000 ? Numerals.grouped(other) : String(other))
        + after
    }
    let text = String(other)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - text.utf8.count)) + text
    let whole = padded.dropLast(decimals)
    return before + (isGrouped ? Numerals.grouped(Int(whole) ?? 0) : String(whole)) + "." + padded.suffix(decimals)
      + after
  }

  /// How many digits carry its value: 3 of 1,240, 1 of 200.
  var significantDigits: Int {
    var rest = digits
    while rest != 0, rest % 10 == 0 { rest /= 10 }
    return max(1, String(rest).utf8.count)
  }
}
