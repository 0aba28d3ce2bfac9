/// How far an interval may be varied.
enum Fuzz {
  /// The days around an interval among which one may be chosen, before any limit; `interval ... interval` below 2.5 days.
  ///
  /// Source: Anki's manual and `rslib/src/scheduler/states/fuzz.rs`, the table of factors: a day, and 15 % of what
  /// lies between 2.5 and 7 days, 10 % between 7 and 20, 5 % above.
  static func range(around interval: Double) -> ClosedRange<Int> {
    let width = width(of: interval)
    return Int((interval - width).rounded())...Int((interval + width).rounded())
  }

  /// The days around an interval, at least `minimum` (which yields to the maximum), at most `maximum`.
  static func range(around interval: Double, atLeast minimum: Int, atMost maximum: Int) -> ClosedRange<Int> {
    let minimum = min(minimum, maximum)
    let free = range(around: min(max(interval, Double(minimum)), Double(maximum)))
    let lower = min(max(free.lowerBound, minimum), maximum)
    var upper = min(max(free.upperBound, minimum), maximum)
    if upper == lower, upper > 2, upper < maximum { upper += 1 }
    return lower...upper
  }

  private static func width(of interval: Double) -> Double {
    guard interval >= 2.5 else { return 0 }
    func share(_ factor: Double, from start: Double, to end: Double) -> Double {
      factor * max(0, min(interval, end) - start)
    }
    return 1 + share(0.15, from: 2.5, to: 7) + share(0.1, from: 7, to: 20) + share(0.05, from: 20, to: .infinity)
  }
}
