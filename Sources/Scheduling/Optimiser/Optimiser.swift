/// Fits the weights of a memory model to a learner's own reviews.
///
/// The weights that make
///
///     Σ ω · −ln(chance given to what happened) + strength · Σ ((w − prior) / deviation)²
///
/// smallest are found by Gauss–Newton steps over all reviews at once, so that the same log gives the same weights on any
/// number of threads. The sum goes over all later-day reviews; ω grows from the oldest review to the newest.
public struct Optimiser: Sendable {
  public var kind: ModelKind
  /// How many threads may work; no result depends on it.
  public var threadCount: Int

  public init(kind: ModelKind, threadCount: Int) {
    self.kind = kind
    self.threadCount = threadCount
  }

  /// Fits the weights of a library, or of one deck.
  ///
  /// - Parameters:
  ///   - log: the reviews.
  ///   - present: the weights in use; none means the library's for a deck, else the defaults.
  ///   - library: for a deck, the weights of its library, towards which its own are drawn where it has few reviews.
  public func tuning(of log: TrainingLog, present: [Double] = [], library: [Double] = []) throws(WeightsProblem)
    -> Tuning
  {
    let library = library.isEmpty ? nil : try kind.usableWeights(from: library)
    let present = present.isEmpty ? library ?? kind.defaultWeights : try kind.usableWeights(from: present)
    return switch kind {
    case .fsrs6: tuning(FSRS6.self, of: log, present: present, library: library)
    case .fsrs7: tuning(FSRS7.self, of: log, present: present, library: library)
    }
  }

  /// How well given weights forecast a log; nil where no review came on a later day.
  public func metrics(of weights: [Double], on log: TrainingLog) throws(WeightsProblem) -> ForecastMetrics? {
    let usable = try kind.usableWeights(from: weights)
    return ForecastMetrics(of: forecasts(of: usable, on: log), in: log, range: 0..<log.laterDayCount)
  }

  /// What a tuning is worth: on the reviews that it saw, and on reviews that came after those that were fitted.
  public func report(on tuning: Tuning, log: TrainingLog) -> TuningReport {
    let all = 0..<log.laterDayCount
    let before = forecasts(of: tuning.present, on: log)
    let after = forecasts(of: tuning.weights, on: log)
    let splits = splitForecasts(on: log, library: tuning.library)
    return TuningReport(
      inSample: TuningReport.Change(
        before: ForecastMetrics(of: before, in: log, range: all), after: ForecastMetrics(of: after, in: log, range: all)
      ),
      overSplits: TuningReport.Change(
        before: splits.flatMap { ForecastMetrics(of: before, in: log, range: $0.range) },
        after: splits.flatMap { ForecastMetrics(of: $0.forecasts, in: log, range: $0.range) }),
      calibration: CalibrationRow.rows(of: after, in: log, rowCount: 10))
  }
}

// The compiler makes fast code for a generic function where it is called with a known type, hence the switches.
extension Optimiser {
  private func tuning<Model: TrainableModel>(
    _: Model.Type, of log: TrainingLog, present: [Double], library: [Double]?
  ) -> Tuning {
    let count = log.laterDayCount
    let fit = ModelFit<Model>(log: log, first: count, prior: Model.prior(library: library), threadCount: threadCount)
    var tuning = Tuning(kind: kind, weights: present, present: present, library: library, outcome: .tooFewReviews)
    guard let loss = fit.loss else { return tuning }
    let base = library ?? Model.defaultWeights
    var presentLoss = loss.center
    if present != base {
      let forecasts = log.forecasts(of: Model(usable: present), threadCount: threadCount)
      presentLoss = ForecastMetrics.logLoss(of: forecasts, in: log, range: 0..<count)
    }
    // Less is no gain but the rounding of sums.
    let leastGain = 1e-9
    if loss.fitted < min(presentLoss, loss.center) - leastGain {
      tuning.outcome = .fitted
      tuning.weights = fit.weights
      tuning.intervals = zip(zip(fit.weights, fit.deviations), Model.weightRanges).map { fitted, range in
        fitted.1.map { deviation in
          (fitted.0 - 1.96 * deviation).clamped(to: range)...(fitted.0 + 1.96 * deviation).clamped(to: range)
        }
      }
    } else if loss.center < presentLoss - leastGain {
      tuning.outcome = .baseIsBetter
      tuning.weights = base
    } else {
      tuning.outcome = .presentIsBest
    }
    return tuning
  }

  /// - Parameter weights: within their ranges.
  func forecasts(of weights: [Double], on log: TrainingLog) -> [Double] {
    switch kind {
    case .fsrs6: log.forecasts(of: FSRS6(usable: weights), threadCount: threadCount)
    case .fsrs7: log.forecasts(of: FSRS7(usable: weights), threadCount: threadCount)
    }
  }

  /// Forecasts for five parts of the log, each by weights fitted to all that came before it.
  ///
  /// The log is cut into six parts of equally many later-day reviews; the first is only fitted.
  ///
  /// - Returns: `[laterDayCount]` forecasts and the reviews that they stand for; nil for a log too short to be cut.
  func splitForecasts(on log: TrainingLog, library: [Double]?) -> (forecasts: [Double], range: Range<Int>)? {
    switch kind {
    case .fsrs6: splitForecasts(FSRS6.self, on: log, library: library)
    case .fsrs7: splitForecasts(FSRS7.self, on: log, library: library)
    }
  }

  private func splitForecasts<Model: TrainableModel>(
    _: Model.Type, on log: TrainingLog, library: [Double]?
  ) -> (forecasts: [Double], range: Range<Int>)? {
    let count = log.laterDayCount
    let partSize = count / 6
    guard partSize >= 8 else { return nil }
    var forecasts = [Double](repeating: 0, count: count)
    for part in 1...5 {
      let range = part * partSize..<(part == 5 ? count : (part + 1) * partSize)
      let fit = ModelFit<Model>(
        log: log, first: range.lowerBound, prior: Model.prior(library: library), threadCount: threadCount)
      let all = log.forecasts(of: Model(usable: fit.weights), threadCount: threadCount)
      forecasts.replaceSubrange(range, with: all[range])
    }
    return (forecasts, partSize..<count)
  }
}
