/// FSRS-6 with the derivatives of stability and difficulty by its 21 weights.
struct FSRS6Derivatives: RecallDerivatives {
  static let weightCount = 21
  static let scratchCount = 25

  private let formulas: FSRS6Formulas
  /// `[21]`: the derivatives of stability.
  private let stabilitySlopes: UnsafeMutablePointer<Lanes>
  /// `[4]`: the derivatives of difficulty by w4...w7; it does not depend on the others.
  private let difficultySlopes: UnsafeMutablePointer<Lanes>
  private var stability = Lanes(repeating: 1)
  private var difficulty = Lanes(repeating: 1)
  private var elapsedDays = Lanes.zero
  private var recall = FSRS6Formulas.Recall(chance: .zero, spread: .zero, logarithm: .zero)
  /// d(factor) / d(decay) / factor, of the forgetting curve.
  private let factorSlope: Double
  /// The derivatives of an easy card's first difficulty by w5.
  private let easySlope: Double

  init(weights: [Double], scratch: UnsafeMutablePointer<Lanes>) {
    formulas = FSRS6Formulas(weights: weights)
    stabilitySlopes = scratch
    difficultySlopes = scratch + 21
    let factor = formulas.forgettingFactor
    factorSlope = (factor + 1) * (0.9).logarithm / (formulas.decay * formulas.decay * factor)
    easySlope = -3 * (3 * formulas.firstDifficultyFall).exponential
  }

  @inline(__always)
  mutating func begin(rating: Lanes) {
    stability = formulas.firstStability(rating: rating).clamped(to: FSRS6Formulas.stabilityRange)
    for index in 0..<21 { stabilitySlopes[index] = .zero }
    for index in 0..<4 {
      stabilitySlopes[index] = Lanes.zero.replacing(with: 1, where: rating .== Double(index + 1))
    }
    let unclamped = formulas.firstDifficulty(rating: rating)
    difficulty = unclamped.clamped(to: FSRS6Formulas.difficultyRange)
    let isClamped = difficulty .!= unclamped
    difficultySlopes[0] = Lanes(repeating: 1).replacing(with: 0, where: isClamped)
    // The exponential in the first difficulty is w4 + 1 less the difficulty itself.
    difficultySlopes[1] = ((1 - rating) * (formulas.firstDifficulty + 1 - unclamped)).replacing(
      with: 0, where: isClamped)
    difficultySlopes[2] = .zero
    difficultySlopes[3] = .zero
  }

  @inline(__always)
  mutating func recall(elapsedDays days: Lanes) -> Lanes {
    elapsedDays = days
    recall = formulas.recall(stability: stability, elapsedDays: days)
    return recall.chance
  }

  /// dR/dS and dR/d(decay) at a given stability.
  @inline(__always)
  private var recallSlopes: (stability: Lanes, decay: Lanes) {
    let share = recall.spread / (recall.spread + 1)
    let bend = recall.chance * share * formulas.decay
    return (bend / stability, -(recall.chance * recall.logarithm) - bend * factorSlope)
  }

  @inline(__always)
  func derivatives(times scale: Lanes, to columns: UnsafeMutablePointer<Double>, stride: Int) {
    let slopes = recallSlopes
    let factor = slopes.stability * scale
    for index in 0..<20 { (columns + index * stride).store(stabilitySlopes[index] * factor) }
    (columns + 20 * stride).store(stabilitySlopes[20] * factor + slopes.decay * scale)
  }

  @inline(__always)
  mutating func review(rating: Lanes) {
    let step = formulas.step(
      stability: stability, difficulty: difficulty, rating: rating, elapsedDays: elapsedDays, recall: recall)
    followStability(step, rating: rating)
    followDifficulty(step, rating: rating)
    stability = step.stability
    difficulty = step.difficulty
  }

  /// The chain rule for `S' = S'(S, D, R(S, decay), weights)`.
  @inline(__always)
  private func followStability(_ step: FSRS6Formulas.Step, rating: Lanes) {
    let f = formulas
    let next = step.unclampedStability
    // At an end of the range, and where a card's reviews are over, nothing depends on the weights any more.
    let isFixed = (step.stability .!= next) .| (rating .== 0)
    let isRecalled = .!(step.isSameDay .| step.isLapse .| isFixed)
    let isLapsed = step.isLapse .& .!step.isCapped .& .!isFixed
    let isCapped = step.isCapped .& .!isFixed
    let isRepeated = step.isSameDay .& .!step.isFloored .& .!isFixed

    // What each way makes of the stability before, the difficulty before and the recall.
    let grown = stability * step.gain
    let pure = step.firstPower * (11 - difficulty) * step.factor * stability
    let lapseRise = step.secondPower * step.firstPower * f.lapseSize
    let byStability = (step.gain * (1 - f.growthDecline) + 1)
      .replacing(with: lapseRise * f.lapseStabilityRise / (stability + 1), where: isLapsed)
      .replacing(with: f.lapseCeiling, where: isCapped)
      .replacing(with: 1, where: step.isFloored)
      .replacing(with: step.firstPower * (1 - f.sameDayDecline), where: isRepeated)
      .replacing(with: 0, where: isFixed)
    let byDifficulty = Lanes.zero
      .replacing(with: grown / (difficulty - 11), where: isRecalled)
      .replacing(with: next * -f.lapseDecline / difficulty, where: isLapsed)
    let byRecall = Lanes.zero
      .replacing(with: pure * step.secondPower * -f.growthRise, where: isRecalled)
      .replacing(with: next * -f.lapseForgettingRise, where: isLapsed)

    let slopes = recallSlopes
    let keep = byStability + byRecall * slopes.stability
    for index in 0..<21 { stabilitySlopes[index] *= keep }
    for index in 0..<4 { stabilitySlopes[index + 4] += byDifficulty * difficultySlopes[index] }

    let forgotten = 1 - recall.chance
    let grownWhere = Lanes.zero.replacing(with: grown, where: isRecalled)
    stabilitySlopes[8] += grownWhere
    stabilitySlopes[9] -= grownWhere * step.logStability
    stabilitySlopes[10] += Lanes.zero.replacing(with: pure * step.secondPower * forgotten, where: isRecalled)

    let lapsedWhere = Lanes.zero.replacing(with: next, where: isLapsed)
    stabilitySlopes[11] += lapsedWhere / f.lapseSize
    stabilitySlopes[12] -= lapsedWhere * step.logDifficulty
    stabilitySlopes[13] += Lanes.zero.replacing(with: lapseRise * step.logStability, where: isLapsed)
    stabilitySlopes[14] += lapsedWhere * forgotten

    let plainGrowth = stability * step.firstPower * (11 - difficulty) * (step.secondPower - 1)
    stabilitySlopes[15] += Lanes.zero.replacing(with: plainGrowth, where: isRecalled .& (rating .== 2))
    stabilitySlopes[16] += Lanes.zero.replacing(with: plainGrowth, where: isRecalled .& (rating .== 4))

    let cappedWhere = Lanes.zero.replacing(with: next, where: isCapped)
    let repeatedWhere = Lanes.zero.replacing(with: next, where: isRepeated)
    stabilitySlopes[17] += repeatedWhere * (rating - 3 + f.sameDayShift) - cappedWhere * f.sameDayShift
    stabilitySlopes[18] += (repeatedWhere - cappedWhere) * f.sameDayEffect
    stabilitySlopes[19] -= repeatedWhere * step.logStability
    stabilitySlopes[20] += byRecall * slopes.decay
  }

  /// The chain rule for `D' = D'(D, w4, w5, w6, w7)`.
  @inline(__always)
  private func followDifficulty(_ step: FSRS6Formulas.Step, rating: Lanes) {
    let f = formulas
    let isFixed = (step.difficulty .!= step.unclampedDifficulty) .| (rating .== 0)
    let free = Lanes(repeating: 1).replacing(with: 0, where: isFixed)
    let stay = 1 - f.difficultyReturn
    let keep = ((rating - 3) * (f.difficultyStep / 9) + 1) * stay * free
    difficultySlopes[0] = difficultySlopes[0] * keep + free * f.difficultyReturn
    difficultySlopes[1] = difficultySlopes[1] * keep + free * (f.difficultyReturn * easySlope)
    difficultySlopes[2] = difficultySlopes[2] * keep - (rating - 3) * (10 - difficulty) * free * (stay / 9)
    difficultySlopes[3] = difficultySlopes[3] * keep + (f.easyDifficulty - step.moved) * free
  }
}
