/// The memory model FSRS-7: a slow and a fast trace and one difficulty a card, 34 weights, days with their fraction.
///
/// Its formulas: open-spaced-repetition/srs-benchmark (#290), ts-fsrs (#520, #530).
public struct FSRS7: MemoryModel, Hashable {
  public static let countsWholeDays = false

  /// The 34 weights in use, each within its range (`weightRanges`).
  public let weights: [Double]

  let formulas: FSRS7Formulas

  /// A model with the given weights, each moved into its range.
  ///
  /// - Parameter weights: 34 numbers; none means the defaults.
  public init(weights: [Double] = FSRS7.defaultWeights) throws(WeightsProblem) {
    self.init(usable: try FSRS7.usableWeights(from: weights))
  }

  /// - Parameter weights: 34 numbers within `weightRanges`.
  init(usable weights: [Double]) {
    self.weights = weights
    formulas = FSRS7Formulas(weights: weights)
  }

  public func firstState(rating: Rating) -> MemoryState {
    let rating = Lanes(repeating: Double(rating.rawValue))
    let slow = formulas.firstStability(rating: rating)[0].clamped(to: FSRS7Formulas.stabilityRange)
    return MemoryState(
      stability: slow,
      difficulty: formulas.firstDifficulty(rating: rating)[0].clamped(to: FSRS7Formulas.difficultyRange),
      fastStability: (slow * FSRS7Formulas.fastShare).clamped(to: FSRS7Formulas.stabilityRange))
  }

  /// The state after a later review. A state without a fast trace (another model's) is given the one that a first review
  /// would have left beside its slow one.
  public func state(after state: MemoryState, rating: Rating, elapsedDays: Double) -> MemoryState {
    let before = LaneState(state)
    let recall = formulas.recall(
      slow: before.slow, fast: before.fast, difficulty: before.difficulty,
      elapsedDays: Lanes(repeating: max(elapsedDays, 0)))
    let after = before.after(rating: Lanes(repeating: Double(rating.rawValue)), recall: recall, formulas: formulas)
    return MemoryState(
      stability: after.slow[0], difficulty: after.difficulty[0], fastStability: after.fast[0])
  }

  public func retrievability(of state: MemoryState, elapsedDays: Double) -> Double {
    recall(of: LaneState(state), elapsedDays: Lanes(repeating: max(elapsedDays, 0)))[0]
  }

  /// The days after the last review at which retrievability has fallen to `desiredRetention`; not rounded.
  ///
  /// No formula gives them; see `intervals`.
  public func intervalDays(of state: MemoryState, desiredRetention: Double) -> Double {
    intervals(of: LaneState(state), desiredRetention: desiredRetention, precision: 1e-15)[0]
  }

  /// The intervals of up to eight cards, between one second and 36500 days (the results where recall is below already, or
  /// above still): searched by halving in the logarithm of days, since no formula gives them.
  ///
  /// - Parameter precision: the largest relative error.
  func intervals(of state: LaneState, desiredRetention: Double, precision: Double) -> Lanes {
    let (shortest, longest) = (1 / 86_400.0, FSRS7Formulas.stabilityRange.upperBound)
    var low = Lanes(repeating: shortest.logarithm)
    var high = Lanes(repeating: longest.logarithm)
    var width = longest.logarithm - shortest.logarithm
    while width > precision {
      let middle = (low + high) / 2
      let isBefore = recall(of: state, elapsedDays: middle.exponential) .> desiredRetention
      low = low.replacing(with: middle, where: isBefore)
      high = high.replacing(with: middle, where: .!isBefore)
      width /= 2
    }
    let isTooLate = recall(of: state, elapsedDays: Lanes(repeating: shortest)) .<= desiredRetention
    let isTooEarly = recall(of: state, elapsedDays: Lanes(repeating: longest)) .>= desiredRetention
    return ((low + high) / 2).exponential
      .replacing(with: shortest, where: isTooLate)
      .replacing(with: longest, where: isTooEarly)
  }

  private func recall(of state: LaneState, elapsedDays: Lanes) -> Lanes {
    formulas.recall(slow: state.slow, fast: state.fast, difficulty: state.difficulty, elapsedDays: elapsedDays).chance
  }
}

extension FSRS7 {
  /// The states of up to eight cards.
  struct LaneState {
    var slow, fast, difficulty: Lanes

    /// The first states of as many cards.
    @inline(__always)
    init(rating: Lanes, formulas: FSRS7Formulas) {
      slow = formulas.firstStability(rating: rating).clamped(to: FSRS7Formulas.stabilityRange)
      fast = (slow * FSRS7Formulas.fastShare).clamped(to: FSRS7Formulas.stabilityRange)
      difficulty = formulas.firstDifficulty(rating: rating).clamped(to: FSRS7Formulas.difficultyRange)
    }

    /// One state in every lane, moved into the ranges.
    init(_ state: MemoryState) {
      let fastStability = state.fastStability ?? state.stability * FSRS7Formulas.fastShare
      slow = Lanes(repeating: state.stability.clamped(to: FSRS7Formulas.stabilityRange))
      fast = Lanes(repeating: fastStability.clamped(to: FSRS7Formulas.stabilityRange))
      difficulty = Lanes(repeating: state.difficulty.clamped(to: FSRS7Formulas.difficultyRange))
    }

    init(slow: Lanes, fast: Lanes, difficulty: Lanes) {
      (self.slow, self.fast, self.difficulty) = (slow, fast, difficulty)
    }

    /// The states after later reviews whose chances of recall were `recall`.
    @inline(__always)
    func after(rating: Lanes, recall: FSRS7Formulas.Recall, formulas: FSRS7Formulas) -> LaneState {
      let step = formulas.step(slow: slow, fast: fast, difficulty: difficulty, rating: rating, recall: recall)
      return LaneState(slow: step.slow, fast: step.fast, difficulty: step.difficulty)
    }
  }
}
