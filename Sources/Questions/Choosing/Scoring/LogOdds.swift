/// Probabilities as the logarithms of their odds, where what speaks for and against adds up.
///
/// In arithmetic of its own: the C library's `exp` and `log` differ in their last digits from machine to machine.
enum LogOdds {
  /// The log odds of a probability inside 0...1, to five digits.
  ///
  ///     ln x = 2 · artanh((x − 1) / (x + 1)),   x = p / (1 − p) = m · 2^e,   1 ≤ m < 2
  static func of(_ probability: Double) -> Double {
    let odds = probability / (1 - probability)
    let ratio = (odds.significand - 1) / (odds.significand + 1)
    var (sum, power) = (0.0, ratio)
    for term in 0..<8 {
      sum += power / Double(2 * term + 1)
      power *= ratio * ratio
    }
    return 2 * sum + Double(odds.exponent) * 0.693147180559945
  }

  /// The probability of log odds, to five digits; log odds outside −12...12 count as those.
  ///
  ///     e^w = (e^(w / 4096))^4096,   e^v = 1 + v + v² / 2 + v³ / 6
  static func probability(of logOdds: Double) -> Double {
    let step = min(12, max(-12, logOdds)) / 4096
    var power = 1 + step * (1 + step / 2 * (1 + step / 3))
    for _ in 0..<12 { power *= power }
    return power / (1 + power)
  }
}
