/// What a word with digits says: “4,580”, “21st”, “1/3”, “5km”.
struct Numeral: Hashable {
  var value: ExactNumber
  var isOrdinal = false
  /// “18+”.
  var isAtLeast = false
  /// Letters that stand directly behind the digits and are neither an ordinal's ending nor part of the number.
  var suffix = ""
  /// The currency sign between the minus and the digits.
  var currency: Character?
  /// How the digits were written, for grouping and dates: 4 for “2020”, 2 for “03”.
  var digitCount: Int
  /// Whether there is nothing but digits.
  var isPlain: Bool

  /// - Parameter text: a word; `nil` where it is no number, which is so with leading zeros (“007”) and with several points (“1.2.3”).
  init?(_ text: String) {
    var rest = text[...]
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    if let sign = rest.first, sign.isCurrencySymbol {
      currency = sign
      rest.removeFirst()
    }
    let body = rest.prefix { $0.isDecimalDigit || ".,'/_".contains($0) || Numeral.fractions[$0] != nil }
    guard body.contains(where: { $0.isDecimalDigit || Numeral.fractions[$0] != nil }) else { return nil }
    let ending = rest[body.endIndex...].lowercased()
    guard let number = Numeral.number(String(body)) else { return nil }
    value = isNegative ? number.negated : number
    digitCount = body.count
    isPlain = !isNegative && currency == nil && ending.isEmpty && body.allSatisfy(\.isDecimalDigit)
    switch ending {
    case "": break
    case "st", "nd", "rd", "th": isOrdinal = true
    case "+": isAtLeast = true
    default:
      guard ending.allSatisfy(\.isLetter) else { return nil }
      suffix = String(rest[body.endIndex...])
    }
  }

  private static func number(_ text: String) -> ExactNumber? {
    if let last = text.last, let (top, bottom) = fractions[last] {
      let whole = text.dropLast()
      guard !whole.isEmpty else { return ExactNumber(top, over: bottom) }
      guard let whole = Int(whole), whole < 1_000_000 else { return nil }
      return ExactNumber(whole * bottom + top, over: bottom)
    }
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    if sides.count == 2, let top = Int(sides[0]), let bottom = Int(sides[1]) { return ExactNumber(top, over: bottom) }
    return decimal(text)
  }

  /// Digits with separators: “1,234.5”, “1.234.567,8”, “1'000”, “3,14”.
  private static func decimal(_ text: String) -> ExactNumber? {
    let separators = text.filter { !$0.isDecimalDigit }
    var pieces = text.split(omittingEmptySubsequences: false) { !$0.isDecimalDigit }
    guard let first = pieces.first else { return nil }
    var decimals: Substring = ""
    let isGrouped = pieces.count > 1 && pieces.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(first.count)
    if let mark = separators.last {
      let marks = Set(separators)
      let isThousands = marks.count == 1 && isGrouped && !first.hasPrefix("0") && (mark != "." || pieces.count > 2)
      if !isThousands {
        // The last mark parts the decimals; all before it part thousands and are of one other kind.
        guard mark == "." || mark == ",", separators.count(where: { $0 == mark }) == 1, marks.count <= 2 else {
          return nil
        }
        decimals = pieces.removeLast()
        guard !decimals.isEmpty, pieces.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
      }
    }
    // A code, not a number: “007”.
    if first.count > 1, first.hasPrefix("0") { return nil }
    let digits = (pieces.joined() + decimals).compactMap { $0.wholeNumberValue.map(UInt8.init) }
    return ExactNumber(digits: digits, exponent: -decimals.count)
  }

  private static let fractions: [Character: (Int, Int)] = [
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
  ]
}
