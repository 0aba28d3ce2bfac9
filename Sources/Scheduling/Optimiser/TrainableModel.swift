/// A memory model whose weights can be fitted to a learner's reviews.
protocol TrainableModel: MemoryModel {
  associatedtype Replay: StateReplay & Sendable
  associatedtype Derivatives: RecallDerivatives

  static var defaultWeights: [Double] { get }
  static var weightRanges: [ClosedRange<Double>] { get }
  /// Pairs of weights of which the second is never the smaller: the first stabilities, since a better first rating never
  /// leaves less stability, and what else a model demands.
  static var risingWeights: [(low: Int, high: Int)] { get }
  /// How far learners' weights spread around the defaults, `[weightCount]`; of the first stabilities, which spread over
  /// orders of magnitude, the logarithms.
  static var priorDeviations: [Double] { get }
  /// What the prior weighs beside the reviews.
  static var priorStrength: Double { get }
  /// What a review weighs in the fit.
  ///
  /// - Parameter place: where it stands in the log, 0 (oldest) ... 1 (newest).
  static func recencyWeight(place: Double) -> Double

  /// Checks a list of weights, lengthens it where that has a meaning, and moves them into their ranges.
  static func usableWeights(from given: [Double]) throws(WeightsProblem) -> [Double]

  /// - Parameter weights: within their ranges.
  init(usable weights: [Double])
  var weights: [Double] { get }
  var replay: Replay { get }
}

extension TrainableModel {
  /// What is believed about the weights of a library, or of a deck of a library with known weights.
  ///
  /// The decks of one learner are more alike than learners are: half as far apart.
  static func prior(library: [Double]?) -> Prior {
    Prior(
      center: library ?? defaultWeights, deviations: library == nil ? priorDeviations : priorDeviations.map { $0 / 2 },
      logarithmicCount: 4, strength: priorStrength)
  }
}

extension FSRS6: TrainableModel {
  typealias Derivatives = FSRS6Derivatives

  static let risingWeights = [(low: 0, high: 1), (low: 1, high: 2), (low: 2, high: 3)]

  /// Source: open-spaced-repetition/fsrs-rs 6.6, `PARAMS_STDDEV`: the spread over the users of the benchmark. That of the
  /// first stabilities (6 to 28) is made by a few large ones and would hold no small number back, hence the logarithms.
  static let priorDeviations = [
    2, 2, 2, 2, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27,
  ]
  static let priorStrength = 1.0

  /// Source: open-spaced-repetition/fsrs-rs 6.6, `recency_weighted_fsrs_items`.
  static func recencyWeight(place: Double) -> Double { 0.25 + 0.75 * place * place * place }

  static func usableWeights(from given: [Double]) throws(WeightsProblem) -> [Double] {
    try usableWeights(from: given, relearningStepCount: 1)
  }

  var replay: FSRS6Replay { FSRS6Replay(formulas) }
}

extension FSRS7: TrainableModel {
  typealias Derivatives = FSRS7Derivatives

  static let risingWeights = FSRS6.risingWeights + [(low: 25, high: 26)]

  /// Source: open-spaced-repetition/srs-benchmark, FSRS-7: the spread over the users of the benchmark. There the first
  /// stabilities are free, and few reviews drive them to the ends of their ranges.
  static let priorDeviations = [
    1, 1, 1, 1, 0.523, 0.2528, 0.4329,
    0.2966, 0.2139, 0.2889, 0.1862, 0.175, 0.3812, 0.3013, 0.9104,
    0.3234, 0.2448, 0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864,
    0.0418, 0.2596, 0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489, 0.2, 0.15, 0.15,
  ]
  static let priorStrength = 0.3333

  /// Source: open-spaced-repetition/fsrs-rs, development branch with FSRS-7.
  static func recencyWeight(place: Double) -> Double {
    guard place > 0 else { return 0.0667 }
    return 0.0667 + 0.9333 * (11.25 * place.logarithm).exponential
  }

  var replay: FSRS7Replay { FSRS7Replay(formulas) }
}
