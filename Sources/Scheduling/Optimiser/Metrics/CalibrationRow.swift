/// The reviews that were given forecasts between two bounds: what was forecast and what happened.
public struct CalibrationRow: Hashable, Sendable {
  /// The bounds of the forecasts.
  public var range: ClosedRange<Double>
  public var count: Int
  /// The mean forecast.
  public var forecast: Double
  /// The share recalled.
  public var recalled: Double
  /// Where the share recalled would be in 95 of 100 cases if the forecasts were right.
  public var expected: ClosedRange<Double>

  /// Sorts reviews by their forecasts into rows of equally many.
  ///
  /// - Parameters:
  ///   - forecasts: chances of recall, by number of later-day review.
  ///   - log: what happened.
  ///   - rowCount: how many rows to make, at most.
  static func rows(of forecasts: [Double], in log: TrainingLog, rowCount: Int) -> [CalibrationRow] {
    let order = forecasts.indices.sorted { (forecasts[$0], $0) < (forecasts[$1], $1) }
    let rowCount = min(rowCount, max(1, order.count / 10))
    return (0..<rowCount).compactMap { row in
      let numbers = order[order.count * row / rowCount..<order.count * (row + 1) / rowCount]
      guard let first = numbers.first, let last = numbers.last else { return nil }
      let count = Double(numbers.count)
      let forecast = numbers.reduce(0) { $0 + forecasts[$1] } / count
      let variance = numbers.reduce(0) { $0 + forecasts[$1] * (1 - forecasts[$1]) } / (count * count)
      let spread = 1.96 * variance.squareRoot()
      return CalibrationRow(
        range: forecasts[first]...forecasts[last], count: numbers.count, forecast: forecast,
        recalled: Double(numbers.count { log.isRecalled[$0] }) / count,
        expected: max(0, forecast - spread)...min(1, forecast + spread))
    }
  }
}
