/// What fitting the weights to a log came to.
public struct Tuning: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    /// The fitted weights forecast the log better than all others.
    case fitted
    /// There are too few later-day reviews (below 8) to tell anything.
    case tooFewReviews
    /// The weights in use forecast the log at least as well as the fitted ones; they are kept.
    case presentIsBest
    /// The defaults (of a deck: its library's weights) forecast the log better than the weights in use, and at least as
    /// well as the fitted ones.
    case baseIsBetter
  }

  public var kind: ModelKind
  /// The weights to use from now on.
  public var weights: [Double]
  /// The weights in use before.
  public var present: [Double]
  /// Of a deck: the weights of its library.
  public var library: [Double]?
  public var outcome: Outcome
  /// `[weightCount]` where weights were fitted: where each lies in 95 of 100 cases, by the curvature of the loss; nil for a
  /// weight that the reviews can tell nothing about.
  public var intervals: [ClosedRange<Double>?] = []
}

/// How well forecasts come true before and after a tuning.
public struct TuningReport: Hashable, Sendable {
  public struct Change: Hashable, Sendable {
    public var before, after: ForecastMetrics?
  }

  /// On the reviews that the tuning saw.
  public var inSample: Change
  /// On five parts of the log, each forecast by weights fitted to what came before it; before: by the weights in use. Nil
  /// where the log is too short.
  public var overSplits: Change
  /// The tuned forecasts by size, and what happened.
  public var calibration: [CalibrationRow]
}
