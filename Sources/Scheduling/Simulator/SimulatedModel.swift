/// The states of up to eight cards under any model.
struct LaneMemory {
  var stability, difficulty: Lanes
  /// The fast trace of FSRS-7; FSRS-6 leaves it alone.
  var fastStability: Lanes
}

/// A memory model as a simulation uses it: eight cards at a time, time in whole days.
protocol SimulatedModel: Sendable {
  /// What is known of a forecast when the review comes.
  associatedtype Recall

  /// The states after first reviews.
  func firstMemory(rating: Lanes) -> LaneMemory

  /// What is known of forecasts so many days after the last reviews.
  func recall(of memory: LaneMemory, elapsedDays: Lanes) -> Recall

  /// The forecasts themselves.
  func chance(_ recall: Recall) -> Lanes

  /// The states after reviews so many days (at least 1) after the last.
  func memory(after memory: LaneMemory, rating: Lanes, elapsedDays: Lanes, recall: Recall) -> LaneMemory

  /// The states after further reviews on the same day.
  ///
  /// - Parameter hardMayWeaken: whether *hard* may lower stability there.
  func sameDayMemory(after memory: LaneMemory, rating: Lanes, hardMayWeaken: Bool) -> LaneMemory

  /// The intervals in days, not rounded.
  func intervals(of memory: LaneMemory, desiredRetention: Double) -> Lanes
}

extension FSRS6: SimulatedModel {
  @inline(__always)
  func firstMemory(rating: Lanes) -> LaneMemory {
    let stability = formulas.firstStability(rating: rating).clamped(to: FSRS6Formulas.stabilityRange)
    let difficulty = formulas.firstDifficulty(rating: rating).clamped(to: FSRS6Formulas.difficultyRange)
    return LaneMemory(stability: stability, difficulty: difficulty, fastStability: stability)
  }

  @inline(__always)
  func recall(of memory: LaneMemory, elapsedDays: Lanes) -> FSRS6Formulas.Recall {
    formulas.recall(stability: memory.stability, elapsedDays: elapsedDays)
  }

  @inline(__always)
  func chance(_ recall: FSRS6Formulas.Recall) -> Lanes { recall.chance }

  @inline(__always)
  func memory(
    after memory: LaneMemory, rating: Lanes, elapsedDays: Lanes, recall: FSRS6Formulas.Recall
  ) -> LaneMemory {
    let step = formulas.step(
      stability: memory.stability, difficulty: memory.difficulty, rating: rating, elapsedDays: elapsedDays,
      recall: recall)
    return LaneMemory(
      stability: step.stability, difficulty: step.difficulty, fastStability: memory.fastStability)
  }

  @inline(__always)
  func sameDayMemory(after memory: LaneMemory, rating: Lanes, hardMayWeaken: Bool) -> LaneMemory {
    let certain = FSRS6Formulas.Recall(chance: Lanes(repeating: 1), spread: .zero, logarithm: .zero)
    let step = formulas.step(
      stability: memory.stability, difficulty: memory.difficulty, rating: rating, elapsedDays: .zero, recall: certain,
      lowestFloored: hardMayWeaken ? 3 : 2)
    return LaneMemory(
      stability: step.stability, difficulty: step.difficulty, fastStability: memory.fastStability)
  }

  @inline(__always)
  func intervals(of memory: LaneMemory, desiredRetention: Double) -> Lanes {
    memory.stability * intervalFactor(desiredRetention: desiredRetention)
  }
}

extension FSRS7: SimulatedModel {
  /// Answers on one day follow each other after about so many days: ten minutes, the usual last step.
  private static let stepDays = 10.0 / 1440

  @inline(__always)
  func firstMemory(rating: Lanes) -> LaneMemory { LaneMemory(LaneState(rating: rating, formulas: formulas)) }

  @inline(__always)
  func recall(of memory: LaneMemory, elapsedDays: Lanes) -> FSRS7Formulas.Recall {
    formulas.recall(
      slow: memory.stability, fast: memory.fastStability, difficulty: memory.difficulty, elapsedDays: elapsedDays)
  }

  @inline(__always)
  func chance(_ recall: FSRS7Formulas.Recall) -> Lanes { recall.chance }

  @inline(__always)
  func memory(
    after memory: LaneMemory, rating: Lanes, elapsedDays: Lanes, recall: FSRS7Formulas.Recall
  ) -> LaneMemory {
    let state = LaneState(slow: memory.stability, fast: memory.fastStability, difficulty: memory.difficulty)
    return LaneMemory(state.after(rating: rating, recall: recall, formulas: formulas))
  }

  @inline(__always)
  func sameDayMemory(after memory: LaneMemory, rating: Lanes, hardMayWeaken: Bool) -> LaneMemory {
    let elapsedDays = Lanes(repeating: Self.stepDays)
    let recall = recall(of: memory, elapsedDays: elapsedDays)
    return self.memory(after: memory, rating: rating, elapsedDays: elapsedDays, recall: recall)
  }

  @inline(__always)
  func intervals(of memory: LaneMemory, desiredRetention: Double) -> Lanes {
    intervals(
      of: LaneState(slow: memory.stability, fast: memory.fastStability, difficulty: memory.difficulty),
      desiredRetention: desiredRetention, precision: 1e-4)
  }
}

extension LaneMemory {
  @inline(__always)
  fileprivate init(_ state: FSRS7.LaneState) {
    self.init(stability: state.slow, difficulty: state.difficulty, fastStability: state.fast)
  }
}
