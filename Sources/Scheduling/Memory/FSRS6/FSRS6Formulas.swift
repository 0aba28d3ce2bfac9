/// The weights of FSRS-6 under names, with what can be computed from them once, and the formulas that use them.
///
/// Scheduler, optimiser and simulator all come here. Times are in days, numbers in `Lanes`.
///
/// Source: open-spaced-repetition/fsrs-rs 6.6, src/model.rs.
struct FSRS6Formulas: FirstReviewFormulas, Hashable, Sendable {
  static let stabilityRange = 0.001...36500.0
  static let difficultyRange = 1.0...10.0

  /// w0...w3: stability after the first review, by its rating.
  let firstStabilities: [Double]
  /// w4, w5: difficulty after the first review, and how a better rating lowers it.
  let firstDifficulty, firstDifficultyFall: Double
  /// w6, w7: how far a rating moves difficulty, and how much of it goes back to that of an easy card.
  let difficultyStep, difficultyReturn: Double
  /// w8, w9, w10: growth of stability on recall: its size (a logarithm), its decline with stability, its rise with
  /// forgetting.
  let growth, growthDecline, growthRise: Double
  /// w11...w14: stability after a lapse: its size, its decline with difficulty, its rise with stability and forgetting.
  let lapseSize, lapseDecline, lapseStabilityRise, lapseForgettingRise: Double
  /// w15, w16: what *hard* and *easy* make of the growth.
  let hardFactor, easyFactor: Double
  /// w17, w18, w19: a second review on a day: its effect, that of *good*, and the decline with stability.
  let sameDayEffect, sameDayShift, sameDayDecline: Double
  /// w20: how fast recall falls long after the review.
  let decay: Double

  /// The factor of the forgetting curve that makes recall 90 % after `stability` days.
  let forgettingFactor: Double
  /// The difficulty that every card slowly returns to: that of a first *easy*, not clamped.
  let easyDifficulty: Double
  /// The share of stability that a lapse leaves at most.
  let lapseCeiling: Double

  /// - Parameter weights: 21 numbers within `FSRS6.weightRanges`.
  init(weights w: [Double]) {
    firstStabilities = Array(w[0...3])
    (firstDifficulty, firstDifficultyFall) = (w[4], w[5])
    (difficultyStep, difficultyReturn) = (w[6], w[7])
    (growth, growthDecline, growthRise) = (w[8], w[9], w[10])
    (lapseSize, lapseDecline, lapseStabilityRise, lapseForgettingRise) = (w[11], w[12], w[13], w[14])
    (hardFactor, easyFactor) = (w[15], w[16])
    (sameDayEffect, sameDayShift, sameDayDecline) = (w[17], w[18], w[19])
    decay = w[20]
    forgettingFactor = (-(0.9).logarithm / w[20]).exponential - 1
    easyDifficulty = w[4] - (3 * w[5]).exponential + 1
    lapseCeiling = (-w[17] * w[18]).exponential
  }

  /// The chance of recall, and what the derivatives need on the way there.
  ///
  ///     R = (1 + y)^(−decay),   y = forgettingFactor · elapsedDays / stability
  @inline(__always)
  func recall(stability: Lanes, elapsedDays: Lanes) -> Recall {
    let spread = elapsedDays * forgettingFactor / stability
    let logarithm = (spread + 1).logarithm
    return Recall(chance: (logarithm * -decay).exponential, spread: spread, logarithm: logarithm)
  }

  struct Recall {
    var chance: Lanes
    /// y.
    var spread: Lanes
    /// ln(1 + y).
    var logarithm: Lanes
  }

  /// A later review: the next stability and difficulty, and what the derivatives need on the way there.
  ///
  /// - Parameters:
  ///   - stability: within its range.
  ///   - difficulty: within its range.
  ///   - rating: 1...4.
  ///   - elapsedDays: below 1 is a second review on the same day.
  ///   - recall: of these days and this stability.
  ///   - lowestFloored: the lowest rating at which a second review on a day never lowers stability: *hard*; fsrs-rs's
  ///     simulator, unlike its model, has *good*.
  @inline(__always)
  func step(
    stability: Lanes, difficulty: Lanes, rating: Lanes, elapsedDays: Lanes, recall: Recall, lowestFloored: Double = 2
  ) -> Step {
    let isSameDay = elapsedDays .< 1
    let isLapse = (rating .== 1) .& .!isSameDay
    let forgotten = 1 - recall.chance
    // Each of the three ways needs one power of stability and one exponential, so a lane computes only its own:
    //   recalled:   e^(w8) S^(−w9)               and  e^(w10 (1 − R))
    //   lapsed:     (S + 1)^(w13)                and  D^(−w12) e^(w14 (1 − R))
    //   same day:   e^(w17 (G − 3 + w18)) S^(−w19)
    let logStability = stability.replacing(with: stability + 1, where: isLapse).logarithm
    let logDifficulty = difficulty.logarithm
    let sameDayDrive = rating - 3 + sameDayShift
    let firstPower = (growth - logStability * growthDecline)
      .replacing(with: logStability * lapseStabilityRise, where: isLapse)
      .replacing(with: sameDayDrive * sameDayEffect - logStability * sameDayDecline, where: isSameDay)
      .exponential
    let secondPower = (forgotten * growthRise)
      .replacing(with: forgotten * lapseForgettingRise - logDifficulty * lapseDecline, where: isLapse)
      .exponential

    let growthPerFactor = firstPower * (11 - difficulty)
    let factor = Lanes(repeating: 1).replacing(with: hardFactor, where: rating .== 2)
      .replacing(with: easyFactor, where: rating .== 4)
    let gain = growthPerFactor * (secondPower - 1) * factor
    let recalled = stability + stability * gain

    let uncappedLapse = secondPower * (firstPower - 1) * lapseSize
    let lapseLimit = stability * lapseCeiling
    let isCapped = isLapse .& (lapseLimit .< uncappedLapse)
    let lapsed = uncappedLapse.replacing(with: lapseLimit, where: isCapped)

    let isFloored = isSameDay .& (firstPower .< 1) .& (rating .>= lowestFloored)
    let sameDayFactor = firstPower.replacing(with: 1, where: isFloored)
    let repeated = stability * sameDayFactor

    let unclampedStability = recalled.replacing(with: lapsed, where: isLapse).replacing(
      with: repeated, where: isSameDay)
    let moved = difficulty - (rating - 3) * (10 - difficulty) * (difficultyStep / 9)
    let unclampedDifficulty = moved * (1 - difficultyReturn) + difficultyReturn * easyDifficulty
    return Step(
      stability: unclampedStability.clamped(to: Self.stabilityRange),
      difficulty: unclampedDifficulty.clamped(to: Self.difficultyRange),
      isSameDay: isSameDay, isLapse: isLapse, isCapped: isCapped, isFloored: isFloored, logStability: logStability,
      logDifficulty: logDifficulty,
      firstPower: firstPower, secondPower: secondPower, factor: factor, gain: gain, moved: moved,
      unclampedStability: unclampedStability, unclampedDifficulty: unclampedDifficulty)
  }

  struct Step {
    var stability, difficulty: Lanes
    var isSameDay, isLapse: LaneMask
    /// Where a lapse leaves its largest share of stability, and where a second review on a day leaves stability as it is.
    var isCapped, isFloored: LaneMask
    /// ln S; ln(S + 1) on a lapse.
    var logStability, logDifficulty: Lanes
    var firstPower, secondPower: Lanes
    /// What *hard* or *easy* makes of the growth, 1 otherwise.
    var factor: Lanes
    /// The relative growth of stability on recall.
    var gain: Lanes
    /// Difficulty before its return towards an easy card's.
    var moved: Lanes
    var unclampedStability, unclampedDifficulty: Lanes
  }
}
