/// A number as it was written, exactly: 4.58 trillion and 4,580,000,000,000 are the same, 0.1 is a tenth.
struct ExactNumber: Hashable {
  private(set) var isNegative = false
  /// Significant decimal digits, none of the outer ones a zero; empty for zero.
  private var digits: [UInt8] = []
  /// The number is `digits · 10^exponent / denominator`.
  private var exponent = 0
  /// 1, unless the number is a fraction that has no finite decimals; then `digits` is the lowest numerator.
  private var denominator = 1

  init(_ whole: Int) {
    self.init(digits: String(whole.magnitude).utf8.map { $0 - UInt8(ascii: "0") }, exponent: 0)
    isNegative = whole < 0
  }

  /// - Parameter digits: 0...9 each, the highest first; zeros at either end are allowed.
  init(digits: [UInt8], exponent: Int) {
    let significant = digits.drop { $0 == 0 }
    let trailingZeros = significant.reversed().prefix { $0 == 0 }.count
    self.digits = Array(significant.dropLast(trailingZeros))
    self.exponent = self.digits.isEmpty ? 0 : exponent + trailingZeros
  }

  /// `numerator / denominator`, both positive; `nil` where that is no fraction.
  init?(_ numerator: Int, over denominator: Int) {
    guard numerator > 0, denominator > 0 else { return nil }
    let divisor = ExactNumber.greatestCommonDivisor(numerator, denominator)
    var (top, bottom, shift) = (numerator / divisor, denominator / divisor, 0)
    // With 2 and 5 alone below the line there are finite decimals.
    while bottom % 10 == 0 { (bottom, shift) = (bottom / 10, shift - 1) }
    for (factor, partner) in [(2, 5), (5, 2)] {
      while bottom % factor == 0 {
        let (product, overflows) = top.multipliedReportingOverflow(by: partner)
        guard !overflows else { return nil }
        (top, bottom, shift) = (product, bottom / factor, shift - 1)
      }
    }
    self.init(top)
    exponent += shift
    self.denominator = bottom
  }

  func scaled(byTenTo power: Int) -> ExactNumber {
    var scaled = self
    if !digits.isEmpty { scaled.exponent += power }
    return scaled
  }

  var negated: ExactNumber {
    var negated = self
    negated.isNegative = !isNegative && !digits.isEmpty
    return negated
  }

  /// The number as an `Int` where it is a whole one that fits.
  var whole: Int? {
    guard denominator == 1, exponent >= 0, digits.count + exponent <= 18 else { return nil }
    var value = 0
    for digit in digits { value = value * 10 + Int(digit) }
    for _ in 0..<exponent { value *= 10 }
    return isNegative ? -value : value
  }

  /// The number with one half more: “two and a half”.
  var andAHalf: ExactNumber? {
    guard let whole, whole >= 0, whole < 1_000_000 else { return nil }
    return ExactNumber(whole * 10 + 5).scaled(byTenTo: -1)
  }

  private static func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
