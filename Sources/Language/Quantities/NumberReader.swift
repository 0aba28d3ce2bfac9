/// Reads numbers, in figures and in words.
struct NumberReader {
  /// The words of a sentence in small letters.
  let words: [String]

  /// A number that begins at a word, and the words that it takes: `2.5 million`, `three hundred and five`, `twenty - one`.
  func number(at start: Int) -> (value: Double, end: Int)? {
    guard start < words.count else { return nil }
    if let figure = Self.figure(words[start]) {
      guard start + 1 < words.count, let scale = Self.scales[words[start + 1]] else { return (figure, start + 1) }
      return (figure * scale, start + 2)
    }
    return spelled(at: start)
  }

  /// `1,234.5` as a number; nil for anything with other signs in it.
  static func figure(_ word: String) -> Double? {
    guard let first = word.utf8.first, first >= 48 && first <= 57 || first == 46, word.utf8.count <= 24 else {
      return nil
    }
    var digits = ""
    var groups: [Int] = []
    var run = 0
    var hasPoint = false
    for byte in word.utf8 {
      switch byte {
      case 48...57:
        digits.unicodeScalars.append(Unicode.Scalar(byte))
        run += 1
      case UInt8(ascii: ",") where !hasPoint:
        groups.append(run)
        run = 0
      case UInt8(ascii: ".") where !hasPoint:
        hasPoint = true
        digits += "."
        groups.append(run)
        run = 0
      default: return nil
      }
    }
    // A comma stands before three digits, or it is none of a number.
    let tail = hasPoint ? groups.dropFirst() : groups.dropFirst() + [run]
    if groups.count > (hasPoint ? 1 : 0), !tail.allSatisfy({ $0 == 3 }) { return nil }
    return Double(digits.hasSuffix(".") ? String(digits.dropLast()) : digits)
  }

  private func spelled(at start: Int) -> (value: Double, end: Int)? {
    var total = 0.0
    var current = 0.0
    var index = start
    var end = start
    var lastSmall = 1000.0
    if words[start] == "a" {
      guard start + 1 < words.count, Self.scales[words[start + 1]] != nil else { return nil }
      (current, index) = (1, start + 1)
    }
    while index < words.count {
      let word = words[index]
      if let small = Self.small[word] {
        // `five six` are two numbers, `twenty five` is one.
        guard current == 0 || lastSmall >= 20 && small < 10 || current.truncatingRemainder(dividingBy: 100) == 0 else {
          break
        }
        current += small
        lastSmall = small
        (index, end) = (index + 1, index + 1)
      } else if let scale = Self.scales[word], current > 0 || index > start {
        guard current > 0 else { break }
        if scale == 100 {
          current *= scale
        } else {
          total += current * scale
          current = 0
        }
        lastSmall = 1000
        (index, end) = (index + 1, index + 1)
      } else if word == "-" || word == "and", end == index, end > start, index + 1 < words.count,
        Self.small[words[index + 1]] != nil,
        word == "-" ? lastSmall >= 20 && lastSmall < 100 : lastSmall == 1000
      {
        index += 1
      } else {
        break
      }
    }
    return end > start ? (total + current, end) : nil
  }

  static let small: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
  ]

  /// `third`, `21st`, `nineteenth` as a whole number.
  static func ordinal(_ word: String) -> Int? {
    if let value = ordinals[word] { return value }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.utf8.count < 6, ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else {
      return nil
    }
    return Int(digits)
  }

  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "hundredth": 100, "twenty-first": 21,
  ]
}
