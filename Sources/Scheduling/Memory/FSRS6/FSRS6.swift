/// The memory model FSRS-6: one stability and one difficulty a card, 21 weights, whole study days.
///
/// Source: open-spaced-repetition/fsrs-rs 6.6, whose states it equals; computed in 64 bits where that library uses 32.
public struct FSRS6: MemoryModel, Hashable {
  public static let countsWholeDays = true

  /// The 21 weights in use, each within its range (`weightRanges`).
  public let weights: [Double]

  let formulas: FSRS6Formulas

  /// A model with the given weights, each moved into its range.
  ///
  /// - Parameters:
  ///   - weights: 21 numbers; 19 (FSRS-5) or 17 (FSRS-4.5) are lengthened; none means the defaults.
  ///   - relearningStepCount: with more than one, weights 17 and 18 are capped so that a lapse followed by that many
  ///     *good* on the same day cannot end above the stability before it.
  public init(weights: [Double] = FSRS6.defaultWeights, relearningStepCount: Int = 1) throws(WeightsProblem) {
    self.init(usable: try FSRS6.usableWeights(from: weights, relearningStepCount: relearningStepCount))
  }

  /// - Parameter weights: 21 numbers within `weightRanges`.
  init(usable weights: [Double]) {
    self.weights = weights
    formulas = FSRS6Formulas(weights: weights)
  }

  public func firstState(rating: Rating) -> MemoryState {
    let rating = Lanes(repeating: Double(rating.rawValue))
    return MemoryState(
      stability: formulas.firstStability(rating: rating)[0].clamped(to: FSRS6Formulas.stabilityRange),
      difficulty: formulas.firstDifficulty(rating: rating)[0].clamped(to: FSRS6Formulas.difficultyRange))
  }

  public func state(after state: MemoryState, rating: Rating, elapsedDays: Double) -> MemoryState {
    let step = step(from: state, rating: rating, elapsedDays: elapsedDays).step
    return MemoryState(stability: step.stability[0], difficulty: step.difficulty[0])
  }

  public func retrievability(of state: MemoryState, elapsedDays: Double) -> Double {
    recall(of: state, elapsedDays: elapsedDays).chance[0]
  }

  /// The days after the last review at which retrievability has fallen to `desiredRetention`; not rounded.
  ///
  ///     I = stability / f · (r^(−1 / decay) − 1),   f = 0.9^(−1 / decay) − 1
  public func intervalDays(of state: MemoryState, desiredRetention: Double) -> Double {
    state.stability * intervalFactor(desiredRetention: desiredRetention)
  }

  /// How many times the stability the interval is.
  func intervalFactor(desiredRetention: Double) -> Double {
    let logarithm = desiredRetention.clamped(to: 0.01...0.99999).logarithm
    return ((-logarithm / formulas.decay).exponential - 1) / formulas.forgettingFactor
  }

  private func recall(of state: MemoryState, elapsedDays: Double) -> FSRS6Formulas.Recall {
    formulas.recall(
      stability: Lanes(repeating: state.stability.clamped(to: FSRS6Formulas.stabilityRange)),
      elapsedDays: Lanes(repeating: max(elapsedDays, 0)))
  }

  /// One review of one card, with every term of the formulas in lane 0.
  func step(from state: MemoryState, rating: Rating, elapsedDays: Double)
    -> (recall: FSRS6Formulas.Recall, step: FSRS6Formulas.Step)
  {
    let recall = recall(of: state, elapsedDays: elapsedDays)
    let step = formulas.step(
      stability: Lanes(repeating: state.stability.clamped(to: FSRS6Formulas.stabilityRange)),
      difficulty: Lanes(repeating: state.difficulty.clamped(to: FSRS6Formulas.difficultyRange)),
      rating: Lanes(repeating: Double(rating.rawValue)), elapsedDays: Lanes(repeating: elapsedDays), recall: recall)
    return (recall, step)
  }
}
