/// Numbers written in digits: “1,350”, “4.58”, “1 035”.
enum Numerals {
  /// The digits without their group marks and the value's decimals; nil where the text is no such number.
  ///
  /// - Returns: `whole` and `decimals` hold digits only; `decimals` is empty for whole numbers.
  static func parts(of text: String) -> (whole: String, decimals: String)? {
    let halves = text.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, let first = halves.first, !first.isEmpty else { return nil }
    let groups = first.split(whereSeparator: { $0 == "," || $0 == "\u{202F}" || $0 == "\u{A0}" })
    let whole = groups.joined()
    let decimals = halves.count == 2 ? String(halves[1]) : ""
    guard whole.utf8.allSatisfy(isDigit), decimals.utf8.allSatisfy(isDigit), (1...15).contains(whole.utf8.count) else {
      return nil
    }
    guard groups.count == 1 || groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
    return halves.count == 2 && decimals.isEmpty ? nil : (whole, decimals)
  }

  /// The value of a whole number in digits.
  static func value(of text: String) -> Int? {
    guard let parts = parts(of: text), parts.decimals.isEmpty else { return nil }
    return Int(parts.whole)
  }

  /// A whole number with commas between groups of three digits.
  static func grouped(_ number: Int) -> String {
    var out = ""
    let digits = String(number)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out += "," }
      out.append(digit)
    }
    return out
  }

  /// The whole number that a decimal times a scale makes: 1.8 and a billion are 1,800,000,000; nil when it is no whole number.
  static func scaled(_ text: String, by scale: Int) -> Int? {
    guard let parts = parts(of: text), parts.decimals.utf8.count <= 12 else { return nil }
    var unit = scale
    var decimals = 0
    for digit in parts.decimals.utf8 {
      guard unit % 10 == 0 else { return nil }
      unit /= 10
      decimals += Int(digit - UInt8(ascii: "0")) * unit
    }
    guard let whole = Int(parts.whole) else { return nil }
    let (product, overflow) = whole.multipliedReportingOverflow(by: scale)
    return overflow ? nil : product + decimals
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
