/// A quantity of every day over several simulations.
public struct ForecastBand: Hashable, Sendable {
  /// `[dayCount]` each: the mean, and the bounds between which 90 of 100 simulations lie.
  public var mean, low, high: [Double]

  /// - Parameters:
  ///   - runs: at least one.
  ///   - values: `[dayCount]` of a run.
  init(of runs: [SimulationRun], _ values: (SimulationRun) -> [Double]) {
    let rows = runs.map(values)
    (mean, low, high) = ([], [], [])
    for day in rows.first?.indices ?? 0..<0 {
      let sorted = rows.map { $0[day] }.sorted()
      mean.append(sorted.reduce(0, +) / Double(sorted.count))
      low.append(sorted.quantile(0.05))
      high.append(sorted.quantile(0.95))
    }
  }
}

/// What the coming days bring, over several simulations.
public struct SimulationForecast: Hashable, Sendable {
  public var reviews, new, seconds, remembered: ForecastBand

  /// - Parameter runs: at least one.
  public init(of runs: [SimulationRun]) {
    reviews = ForecastBand(of: runs) { $0.reviews.map(Double.init) }
    new = ForecastBand(of: runs) { $0.new.map(Double.init) }
    seconds = ForecastBand(of: runs, \.seconds)
    remembered = ForecastBand(of: runs, \.remembered)
  }
}

extension [Double] {
  /// The value below which a share of sorted values lies, between neighbours by distance.
  func quantile(_ share: Double) -> Double {
    let place = share * Double(count - 1)
    let below = Int(place)
    let above = Swift.min(below + 1, count - 1)
    return self[below] + (self[above] - self[below]) * (place - Double(below))
  }
}
