/// Which memory model forecasts a learner better, each fitted to the same reviews and asked about those that came after.
public struct ModelComparison: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var kind: ModelKind
    /// With the published weights.
    public var defaults: ForecastMetrics
    /// Over five parts of the log, each forecast by weights fitted to what came before it.
    public var fitted: ForecastMetrics
  }

  /// In the order of `ModelKind`.
  public var entries: [Entry]
  /// How much larger the second model's mean log loss is than the first one's.
  public var difference: Double
  /// The standard error of the difference, from the differences of single reviews.
  public var standardError: Double

  /// The model that forecasts better; nil when the difference may be chance (less than two standard errors).
  public var better: ModelKind? {
    guard abs(difference) > 2 * standardError else { return nil }
    return difference > 0 ? entries.first?.kind : entries.last?.kind
  }

  /// - Parameters:
  ///   - log: the reviews.
  ///   - threadCount: how many threads may work.
  /// - Returns: nil for a log too short to be split.
  public init?(on log: TrainingLog, threadCount: Int) {
    var entries: [Entry] = []
    var losses: [[Double]] = []
    for kind in ModelKind.allCases {
      let optimiser = Optimiser(kind: kind, threadCount: threadCount)
      let defaults = optimiser.forecasts(of: kind.defaultWeights, on: log)
      guard let splits = optimiser.splitForecasts(on: log, library: nil),
        let defaultMetrics = ForecastMetrics(of: defaults, in: log, range: splits.range),
        let metrics = ForecastMetrics(of: splits.forecasts, in: log, range: splits.range)
      else { return nil }
      entries.append(Entry(kind: kind, defaults: defaultMetrics, fitted: metrics))
      losses.append(
        splits.range.map { number in
          let chance = splits.forecasts[number].clamped(to: 1e-7...(1 - 1e-7))
          return -(log.isRecalled[number] ? chance : 1 - chance).logarithm
        })
    }
    self.entries = entries
    let differences = zip(losses[0], losses[1]).map { $1 - $0 }
    let count = Double(differences.count)
    let mean = differences.reduce(0, +) / count
    let variance = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(count - 1, 1)
    difference = mean
    standardError = (variance / count).squareRoot()
  }
}
