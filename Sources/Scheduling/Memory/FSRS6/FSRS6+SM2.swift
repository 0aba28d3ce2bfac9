extension FSRS6 {
  /// The state of a card whose schedule came from SM-2, so that its history need not be known.
  ///
  ///     S = max(interval, 0.001) / (interval that S = 1 has at this retention)
  ///     D = 11 − (ease − 1) / (e^w8 S^(−w9) (e^(w10 (1 − retention)) − 1)), clamped
  ///
  /// - Parameters:
  ///   - easeFactor: as a factor: 2.5, not 250.
  ///   - intervalDays: the card's last interval, ≥ 0.
  ///   - retention: the recall that the old schedule is believed to have had, in 0.01...0.99.
  ///
  /// Source: open-spaced-repetition/fsrs-rs 6.6, `memory_state_from_sm2`.
  public func state(fromEaseFactor easeFactor: Double, intervalDays: Double, retention: Double) throws(WeightsProblem)
    -> MemoryState
  {
    let stability = max(intervalDays, 0.001) / intervalFactor(desiredRetention: retention)
    let growth = (formulas.growth - formulas.growthDecline * stability.logarithm).exponential
    let gain = growth * (((1 - retention) * formulas.growthRise).exponential - 1)
    let difficulty = 11 - (easeFactor - 1) / gain
    guard stability.isFinite, difficulty.isFinite else {
      throw .noStateFor(easeFactor: easeFactor, intervalDays: intervalDays, retention: retention)
    }
    return MemoryState(stability: stability, difficulty: difficulty.clamped(to: FSRS6Formulas.difficultyRange))
  }
}
