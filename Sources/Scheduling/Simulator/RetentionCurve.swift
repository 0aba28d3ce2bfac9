/// What a desired retention costs and brings: the points of the curve from which a learner can choose one.
public struct RetentionCurve: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var desiredRetention: Double
    /// Means over all simulations, a day.
    public var secondsPerDay, reviewsPerDay: Double
    /// Between which bounds the seconds a day lie in 90 of 100 simulations.
    public var secondsRange: ClosedRange<Double>
    /// How many cards would be recalled on the last day.
    public var remembered: Double
    /// The seconds spent for each card that would be recalled on the last day.
    public var secondsPerRemembered: Double
  }

  /// By rising desired retention.
  public var points: [Point]

  public init(points: [Point]) { self.points = points }

  /// The point at which a remembered card costs the least time.
  public var cheapest: Point? {
    points.min { ($0.secondsPerRemembered, $0.desiredRetention) < ($1.secondsPerRemembered, $1.desiredRetention) }
  }
}

extension Simulator {
  /// The curve of desired retention against work.
  ///
  /// - Parameters:
  ///   - retentions: rising; 0.70, 0.71 … 0.99 is usual.
  ///   - seeds: the same for every point, so that the points differ by their retention, not by luck.
  ///   - threadCount: how many threads may work; the result does not depend on it.
  public func retentionCurve(retentions: [Double], seeds: Range<UInt64>, threadCount: Int) -> RetentionCurve {
    RetentionCurve(
      points: retentions.map { retention in
        let runs = runs(
          desiredRetention: retention, seeds: seeds, remembersEveryDay: false, threadCount: threadCount)
        let days = Double(max(settings.dayCount, 1))
        let seconds = runs.map { $0.seconds.reduce(0, +) / days }.sorted()
        let count = Double(runs.count)
        let meanSeconds = seconds.reduce(0, +) / count
        let remembered = runs.reduce(0) { $0 + ($1.remembered.last ?? 0) } / count
        return RetentionCurve.Point(
          desiredRetention: retention, secondsPerDay: meanSeconds,
          reviewsPerDay: Double(runs.reduce(0) { $0 + $1.reviews.reduce(0, +) }) / count / days,
          secondsRange: seconds.quantile(0.05)...seconds.quantile(0.95), remembered: remembered,
          secondsPerRemembered: meanSeconds * days / max(remembered, 1e-9))
      })
  }
}
