/// FSRS-7 with the derivatives of both stabilities and the difficulty by its 34 weights.
struct FSRS7Derivatives: RecallDerivatives {
  static let weightCount = 34
  static let scratchCount = 5 * 34

  private let formulas: FSRS7Formulas
  /// `[34]` each: the derivatives of the slow stability, the fast stability and the difficulty.
  private let slowSlopes, fastSlopes, difficultySlopes: UnsafeMutablePointer<Lanes>
  /// `[34]` each: the derivatives of the chance of recall, and of that by the fast trace alone.
  private let recallSlopes, fastRecallSlopes: UnsafeMutablePointer<Lanes>
  private var state: FSRS7.LaneState
  private var recall: FSRS7Formulas.Recall
  /// The derivative of an easy card's first difficulty by w5.
  private let easySlope: Double

  init(weights: [Double], scratch: UnsafeMutablePointer<Lanes>) {
    formulas = FSRS7Formulas(weights: weights)
    slowSlopes = scratch
    fastSlopes = scratch + 34
    difficultySlopes = scratch + 68
    recallSlopes = scratch + 102
    fastRecallSlopes = scratch + 136
    scratch.initialize(repeating: .zero, count: Self.scratchCount)
    easySlope = -3 * (3 * formulas.firstDifficultyFall).exponential
    state = FSRS7.LaneState(rating: Lanes(repeating: 1), formulas: formulas)
    recall = formulas.recall(slow: state.slow, fast: state.fast, difficulty: state.difficulty, elapsedDays: .zero)
  }

  @inline(__always)
  mutating func begin(rating: Lanes) {
    state = FSRS7.LaneState(rating: rating, formulas: formulas)
    for index in 0..<34 {
      slowSlopes[index] = .zero
      fastSlopes[index] = .zero
      difficultySlopes[index] = .zero
    }
    // The fast stability stands at the end of its range where its share of the slow one would lie beyond.
    let fastShare = Lanes(repeating: FSRS7Formulas.fastShare)
      .replacing(with: 0, where: state.fast .!= state.slow * FSRS7Formulas.fastShare)
    for index in 0..<4 {
      let isHere = rating .== Double(index + 1)
      slowSlopes[index] = Lanes.zero.replacing(with: 1, where: isHere)
      fastSlopes[index] = Lanes.zero.replacing(with: fastShare, where: isHere)
    }
    let unclamped = formulas.firstDifficulty(rating: rating)
    let isClamped = state.difficulty .!= unclamped
    difficultySlopes[4] = Lanes(repeating: 1).replacing(with: 0, where: isClamped)
    // The exponential in the first difficulty is w4 + 1 less the difficulty itself.
    difficultySlopes[5] = ((1 - rating) * (formulas.firstDifficulty + 1 - unclamped)).replacing(
      with: 0, where: isClamped)
  }

  @inline(__always)
  mutating func recall(elapsedDays: Lanes) -> Lanes {
    recall = formulas.recall(slow: state.slow, fast: state.fast, difficulty: state.difficulty, elapsedDays: elapsedDays)
    followRecall()
    return recall.chance
  }

  @inline(__always)
  func derivatives(times scale: Lanes, to columns: UnsafeMutablePointer<Double>, stride: Int) {
    for index in 0..<34 { (columns + index * stride).store(recallSlopes[index] * scale) }
  }

  /// The chain rule for `R = R(Ss, Sf, D, w23...w33)` and for the fast curve alone.
  @inline(__always)
  private func followRecall() {
    let f = formulas
    let r = recall
    let tilt = state.difficulty - 5

    // The fast curve (1 + s)^(−a): how it changes with a, with ln s, and with ln Sf through both.
    let fastBend = r.fastChance * r.decay * r.fastSpread / (r.fastSpread + 1)
    let factorGrowth = (r.fastPlusOne / (r.fastPlusOne - 1)).replacing(with: 0, where: r.isFactorCut)
    let byDecay = (-r.fastChance * r.fastLog - fastBend * factorGrowth * f.logFastBase / (r.decay * r.decay))
      .replacing(with: 0, where: r.isDecayClamped)
    let byLogDecay = byDecay * r.decay
    let fastByFast = (byLogDecay * (f.fastDecayPower - 0.3) + fastBend) / state.fast
    let fastByBase = fastBend * factorGrowth / (r.decay * f.fastBase)

    // The slow curve (1 + s)^(−b).
    let slowBend = r.slowChance * r.slowSpread / (r.slowSpread + 1) * f.slowDecay
    let slowGrowth = (f.slowFactor + 1) / f.slowFactor
    let slowBaseLog = f.slowBase.logarithm
    let slowByDecay = -r.slowChance * r.slowLog - slowBend * (slowGrowth * slowBaseLog / (f.slowDecay * f.slowDecay))

    // The mixture fast + (slow − fast) · v / (u + v).
    let scale = 1 - 2 * FSRS7Formulas.certaintyMargin
    let fastPart = (1 - r.slowWeight) * scale
    let slowPart = r.slowWeight * scale
    let shift = (r.slowChance - r.fastChance) * r.slowWeight * fastPart

    let bySlow = (slowPart * slowBend + shift * f.slowPartRise) / state.slow
    let byFast = fastPart * fastByFast + shift * f.fastPartDecline / state.fast
    let byDifficulty = shift * (f.slowPartDifficulty - 0.5) - slowPart * slowBend * (f.slowDifficulty - 0.3)
    for index in 0..<34 {
      fastRecallSlopes[index] = fastSlopes[index] * fastByFast
      recallSlopes[index] =
        slowSlopes[index] * bySlow + fastSlopes[index] * byFast + difficultySlopes[index] * byDifficulty
    }
    let fastDirect = [
      (23, byLogDecay / f.fastDecay), (25, fastByBase), (33, byLogDecay * r.logFast),
    ]
    for (index, slope) in fastDirect {
      fastRecallSlopes[index] += slope
      recallSlopes[index] += slope * fastPart
    }
    recallSlopes[24] += slowByDecay * slowPart
    recallSlopes[26] += slowBend * slowPart * (slowGrowth / (f.slowDecay * f.slowBase))
    recallSlopes[27] -= shift / f.fastPart
    recallSlopes[28] += shift / f.slowPart
    recallSlopes[29] += shift * r.logFast
    recallSlopes[30] += shift * r.logSlow
    recallSlopes[31] += shift * tilt
    recallSlopes[32] -= slowBend * slowPart * tilt
  }

  @inline(__always)
  mutating func review(rating: Lanes) {
    let step = formulas.step(
      slow: state.slow, fast: state.fast, difficulty: state.difficulty, rating: rating, recall: recall)
    let next = FSRS7.LaneState(slow: step.slow, fast: step.fast, difficulty: step.difficulty)
    let isOver = rating .== 0
    // The difficulties' slopes before this review are needed by both stabilities.
    follow(
      step.slowChange, of: formulas.slow, slopes: slowSlopes, recallSlopes: recallSlopes, firstWeight: 7,
      stability: state.slow, logarithm: recall.logSlow, recall: recall.chance, rating: rating)
    follow(
      step.fastChange, of: formulas.fast, slopes: fastSlopes, recallSlopes: fastRecallSlopes, firstWeight: 15,
      stability: state.fast, logarithm: recall.logFast, recall: recall.fastChance, rating: rating)
    followDifficulty(step, rating: rating)
    let isSlowFixed = isOver .| (next.slow .!= step.unclampedSlow)
    let isFastFixed = isOver .| (next.fast .!= step.unclampedFast)
    let isDifficultyFixed = isOver .| (next.difficulty .!= step.unclampedDifficulty)
    for index in 0..<34 {
      fastSlopes[index] = fastSlopes[index]
        .replacing(with: slowSlopes[index] * FSRS7Formulas.fastShare, where: step.isFastLimited)
        .replacing(with: 0, where: isFastFixed)
      slowSlopes[index] = slowSlopes[index].replacing(with: 0, where: isSlowFixed)
      difficultySlopes[index] = difficultySlopes[index].replacing(with: 0, where: isDifficultyFixed)
    }
    state = next
  }

  /// The chain rule for one trace: `S' = S'(S, D, q, its eight weights)`.
  @inline(__always)
  private func follow(
    _ change: FSRS7Formulas.Change, of trace: FSRS7Formulas.Trace, slopes: UnsafeMutablePointer<Lanes>,
    recallSlopes: UnsafeMutablePointer<Lanes>, firstWeight: Int, stability: Lanes, logarithm: Lanes, recall: Lanes,
    rating: Lanes
  ) {
    let forgotten = 1 - recall
    let isGrown = .!change.endsAtLapse
    let isLapsed = change.endsAtLapse .& .!change.isLapseCapped
    let grown = stability * change.gain
    let pure = stability * change.growthPerFactor
    let forgettingPart = pure * change.factor * change.growthForgetting
    let lapseRise = change.lapsePower * change.lapseForgetting * trace.lapseSize

    // A lapse that is capped leaves the stability as it was.
    let byStability = Lanes(repeating: 1)
      .replacing(with: change.gain * (1 - trace.growthDecline) + 1, where: isGrown)
      .replacing(with: lapseRise * trace.lapseStabilityRise / (stability + 1), where: isLapsed)
    let byDifficulty = Lanes.zero.replacing(with: grown / (state.difficulty - 11), where: isGrown)
    let byRecall = Lanes.zero
      .replacing(with: forgettingPart * -trace.growthRise, where: isGrown)
      .replacing(with: change.lapse * -trace.lapseForgettingRise, where: isLapsed)
    for index in 0..<34 {
      slopes[index] =
        slopes[index] * byStability + difficultySlopes[index] * byDifficulty + recallSlopes[index] * byRecall
    }
    let own = slopes + firstWeight
    let grownWhere = Lanes.zero.replacing(with: grown, where: isGrown)
    own[0] += grownWhere
    own[1] -= grownWhere * logarithm
    own[2] += Lanes.zero.replacing(with: forgettingPart * forgotten, where: isGrown)
    let lapsedWhere = Lanes.zero.replacing(with: change.lapse, where: isLapsed)
    own[3] += lapsedWhere / trace.lapseSize
    own[4] += Lanes.zero.replacing(with: lapseRise * change.logPlusOne, where: isLapsed)
    own[5] += lapsedWhere * forgotten
    let plainGrowth = pure * (change.growthForgetting - 1)
    own[6] += Lanes.zero.replacing(with: plainGrowth, where: isGrown .& (rating .== 2))
    own[7] += Lanes.zero.replacing(with: plainGrowth, where: isGrown .& (rating .== 4))
  }

  /// The chain rule for `D' = D'(D, R, w4, w5, w6)`.
  @inline(__always)
  private func followDifficulty(_ step: FSRS7Formulas.Step, rating: Lanes) {
    let stay = 1 - FSRS7Formulas.difficultyReturn
    let move = (rating - 3) * (10 - state.difficulty) * (stay / 9)
    let keep = ((rating - 3) * step.difficultyScale * (formulas.difficultyStep / 9) + 1) * stay
    let byRecall = Lanes.zero.replacing(with: move * -formulas.difficultyStep, where: rating .== 1)
    for index in 0..<34 {
      difficultySlopes[index] = difficultySlopes[index] * keep + recallSlopes[index] * byRecall
    }
    difficultySlopes[4] += FSRS7Formulas.difficultyReturn
    difficultySlopes[5] += FSRS7Formulas.difficultyReturn * easySlope
    difficultySlopes[6] -= move * step.difficultyScale
  }
}
