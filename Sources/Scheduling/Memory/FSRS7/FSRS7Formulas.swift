/// The weights of FSRS-7 under names, with what can be computed from them once, and the formulas that use them.
///
/// A memory has two traces that fade side by side, a slow one and a fast one; recall is a mixture of both. Times are in
/// days with their fraction, and a second review on a day needs no rule of its own.
///
/// Source: open-spaced-repetition/srs-benchmark (#290), ts-fsrs (#520, #530) and fsrs-rs (#395), which agree.
struct FSRS7Formulas: FirstReviewFormulas, Hashable, Sendable {
  static let stabilityRange = 0.0001...36500.0
  static let difficultyRange = 1.0...10.0
  static let decayRange = 0.01...0.95
  /// The share of its slow stability that a fast trace begins with, and keeps at most after a lapse.
  static let fastShare = 0.8
  /// How far difficulty goes back to that of a first *easy* at every review.
  static let difficultyReturn = 0.01
  /// Recall is kept this far from 0 and 1.
  static let certaintyMargin = 1e-5
  /// The logarithm of the fast curve's factor is cut off here, where the factor is beyond all use.
  static let factorLimit = 60.0

  /// How a review changes the stability of one trace.
  struct Trace: Hashable, Sendable {
    /// Growth on recall: its size (a logarithm, 1.5 above), its decline with stability, its rise with forgetting.
    let growth, growthDecline, growthRise: Double
    /// Stability after a lapse: its size, its rise with stability and with forgetting.
    let lapseSize, lapseStabilityRise, lapseForgettingRise: Double
    /// What *hard* and *easy* make of the growth.
    let hardFactor, easyFactor: Double

    /// - Parameter w: 8 weights.
    init(weights w: ArraySlice<Double>) {
      let w = Array(w)
      (growth, growthDecline, growthRise) = (w[0], w[1], w[2])
      (lapseSize, lapseStabilityRise, lapseForgettingRise) = (w[3], w[4], w[5])
      (hardFactor, easyFactor) = (w[6], w[7])
    }
  }

  /// w0...w3: slow stability after the first review, by its rating.
  let firstStabilities: [Double]
  /// w4, w5: difficulty after the first review, and how a better rating lowers it.
  let firstDifficulty, firstDifficultyFall: Double
  /// w6: how far a rating moves difficulty.
  let difficultyStep: Double
  /// w7...w14 and w15...w22.
  let slow, fast: Trace
  /// w23, w33: the decay of the fast curve at stability 1, and (0.3 above) its power of stability.
  let fastDecay, fastDecayPower: Double
  /// w24: the decay of the slow curve.
  let slowDecay: Double
  /// w25, w26: recall at one stability's delay, of the fast and of the slow curve.
  let fastBase, slowBase: Double
  /// w27, w29: the fast trace's part in the mixture, and its decline with stability.
  let fastPart, fastPartDecline: Double
  /// w28, w30, w31: the slow trace's part, its rise with stability and (0.5 above) with difficulty.
  let slowPart, slowPartRise, slowPartDifficulty: Double
  /// w32: how difficulty (0.3 above) speeds up the slow curve.
  let slowDifficulty: Double

  /// ln w23, ln w25, ln w27, ln w28.
  let logFastDecay, logFastBase, logFastPart, logSlowPart: Double
  /// The factor of the slow curve at middle difficulty: `w26^(−1 / w24) − 1`.
  let slowFactor: Double
  /// The difficulty that every card slowly returns to: that of a first *easy*, not clamped.
  let easyDifficulty: Double

  /// - Parameter weights: 34 numbers within `FSRS7.weightRanges`.
  init(weights w: [Double]) {
    firstStabilities = Array(w[0...3])
    (firstDifficulty, firstDifficultyFall, difficultyStep) = (w[4], w[5], w[6])
    slow = Trace(weights: w[7...14])
    fast = Trace(weights: w[15...22])
    (fastDecay, fastDecayPower, slowDecay) = (w[23], w[33], w[24])
    (fastBase, slowBase) = (w[25], w[26])
    (fastPart, fastPartDecline) = (w[27], w[29])
    (slowPart, slowPartRise, slowPartDifficulty) = (w[28], w[30], w[31])
    slowDifficulty = w[32]
    logFastDecay = w[23].logarithm
    logFastBase = w[25].logarithm
    logFastPart = w[27].logarithm
    logSlowPart = w[28].logarithm
    slowFactor = (-w[26].logarithm / w[24]).exponential - 1
    easyDifficulty = w[4] - (3 * w[5]).exponential + 1
  }

  /// The chance of recall, and what the next step and the derivatives need on the way there.
  ///
  ///     fast = (1 + f t / Sf)^(−a),   a = w23 Sf^(w33 − 0.3),   f = w25^(−1 / a) − 1
  ///     slow = (1 + g t / Ss)^(−b),   b = w24,                  g = (w26^(−1 / b) − 1) e^((D − 5)(w32 − 0.3))
  ///     R = (u fast + v slow) / (u + v) (1 − 2 m) + m,   u = w27 Sf^(−w29),   v = w28 Ss^w30 e^((D − 5)(w31 − 0.5))
  ///
  /// - Parameters:
  ///   - slow, fast, difficulty: a state within its ranges.
  ///   - elapsedDays: t ≥ 0.
  @inline(__always)
  func recall(slow stability: Lanes, fast fastStability: Lanes, difficulty: Lanes, elapsedDays: Lanes) -> Recall {
    let logSlow = stability.logarithm
    let logFast = fastStability.logarithm
    let tilt = difficulty - 5

    let rawDecay = (logFast * (fastDecayPower - 0.3) + logFastDecay).exponential
    let decay = rawDecay.clamped(to: Self.decayRange)
    let rawFactorLog = -logFastBase / decay
    let fastPlusOne = rawFactorLog.atMost(Lanes(repeating: Self.factorLimit)).exponential
    let fastSpread = (fastPlusOne - 1) * elapsedDays / fastStability
    let fastLog = (fastSpread + 1).logarithm
    let fastChance = (fastLog * -decay).exponential

    let slowTilt = (tilt * (slowDifficulty - 0.3)).exponential
    let slowSpread = slowTilt * slowFactor * elapsedDays / stability
    let slowLog = (slowSpread + 1).logarithm
    let slowChance = (slowLog * -slowDecay).exponential

    let fastShare = (logFastPart - logFast * fastPartDecline).exponential
    let slowShare = (logSlow * slowPartRise + tilt * (slowPartDifficulty - 0.5) + logSlowPart).exponential
    let slowWeight = slowShare / (fastShare + slowShare)
    let mixed = fastChance + (slowChance - fastChance) * slowWeight
    return Recall(
      chance: mixed * (1 - 2 * Self.certaintyMargin) + Self.certaintyMargin, fastChance: fastChance,
      slowChance: slowChance, slowWeight: slowWeight, decay: decay, isDecayClamped: rawDecay .!= decay,
      isFactorCut: rawFactorLog .> Self.factorLimit, fastPlusOne: fastPlusOne, fastSpread: fastSpread,
      fastLog: fastLog, slowTilt: slowTilt, slowSpread: slowSpread, slowLog: slowLog, logSlow: logSlow,
      logFast: logFast)
  }

  struct Recall {
    var chance, fastChance, slowChance: Lanes
    /// v / (u + v).
    var slowWeight: Lanes
    /// a, and where it stands at an end of its range.
    var decay: Lanes
    var isDecayClamped, isFactorCut: LaneMask
    /// f + 1, f t / Sf and its logarithm.
    var fastPlusOne, fastSpread, fastLog: Lanes
    /// e^((D − 5)(w32 − 0.3)), g t / Ss and its logarithm.
    var slowTilt, slowSpread, slowLog: Lanes
    /// ln Ss, ln Sf.
    var logSlow, logFast: Lanes
  }

  /// How a later review changes the stability of one trace, before clamping.
  ///
  ///     lapse = min(S, c ((S + 1)^d − 1) e^(f (1 − q)))
  ///     recall = max(lapse, S (1 + e^(growth − 1.5) (11 − D) S^(−decline) (e^(rise (1 − q)) − 1) h))
  ///
  /// - Parameters:
  ///   - trace: its weights.
  ///   - stability: S, with its logarithm.
  ///   - recall: q: of the card for the slow trace, of the trace itself for the fast one.
  @inline(__always)
  func change(
    of trace: Trace, stability: Lanes, logarithm: Lanes, difficulty: Lanes, rating: Lanes, recall: Lanes
  ) -> Change {
    let forgotten = 1 - recall
    let logPlusOne = (stability + 1).logarithm
    let lapsePower = (logPlusOne * trace.lapseStabilityRise).exponential
    let lapseForgetting = (forgotten * trace.lapseForgettingRise).exponential
    let uncappedLapse = (lapsePower - 1) * lapseForgetting * trace.lapseSize
    let lapse = uncappedLapse.atMost(stability)

    let growthPerFactor = (trace.growth - 1.5 - logarithm * trace.growthDecline).exponential * (11 - difficulty)
    let growthForgetting = (forgotten * trace.growthRise).exponential
    let factor = Lanes(repeating: 1).replacing(with: trace.hardFactor, where: rating .== 2)
      .replacing(with: trace.easyFactor, where: rating .== 4)
    let gain = growthPerFactor * (growthForgetting - 1) * factor
    let grown = stability + stability * gain

    let endsAtLapse = (rating .== 1) .| (grown .< lapse)
    return Change(
      stability: grown.replacing(with: lapse, where: endsAtLapse), endsAtLapse: endsAtLapse,
      isLapseCapped: uncappedLapse .> stability, lapse: lapse, logPlusOne: logPlusOne, lapsePower: lapsePower,
      lapseForgetting: lapseForgetting, growthPerFactor: growthPerFactor, growthForgetting: growthForgetting,
      factor: factor, gain: gain)
  }

  struct Change {
    var stability: Lanes
    /// Where the lapse's stability is the result, and where it is the stability before.
    var endsAtLapse, isLapseCapped: LaneMask
    var lapse, logPlusOne, lapsePower, lapseForgetting: Lanes
    var growthPerFactor, growthForgetting, factor, gain: Lanes
  }

  /// A later review: the next state, and what the derivatives need on the way there.
  @inline(__always)
  func step(slow: Lanes, fast: Lanes, difficulty: Lanes, rating: Lanes, recall: Recall) -> Step {
    let isLapse = rating .== 1
    let slowChange = change(
      of: self.slow, stability: slow, logarithm: recall.logSlow, difficulty: difficulty, rating: rating,
      recall: recall.chance)
    let fastChange = change(
      of: self.fast, stability: fast, logarithm: recall.logFast, difficulty: difficulty, rating: rating,
      recall: recall.fastChance)
    let fastLimit = slowChange.stability * Self.fastShare
    let isFastLimited = isLapse .& (fastLimit .< fastChange.stability)
    // A lapse moves difficulty less, the surer it was.
    let scale = Lanes(repeating: 1).replacing(with: recall.chance + 0.1, where: isLapse)
    let moved = difficulty - (rating - 3) * scale * (10 - difficulty) * (difficultyStep / 9)
    return Step(
      slowChange: slowChange, fastChange: fastChange, isFastLimited: isFastLimited, difficultyScale: scale,
      unclampedSlow: slowChange.stability,
      unclampedFast: fastChange.stability.replacing(with: fastLimit, where: isFastLimited),
      unclampedDifficulty: moved * (1 - Self.difficultyReturn) + Self.difficultyReturn * easyDifficulty)
  }

  struct Step {
    var slowChange, fastChange: Change
    /// Where the fast trace is held at its share of the slow one.
    var isFastLimited: LaneMask
    /// What a rating's move of difficulty is multiplied with.
    var difficultyScale: Lanes
    var unclampedSlow, unclampedFast, unclampedDifficulty: Lanes

    var slow: Lanes { unclampedSlow.clamped(to: FSRS7Formulas.stabilityRange) }
    var fast: Lanes { unclampedFast.clamped(to: FSRS7Formulas.stabilityRange) }
    var difficulty: Lanes { unclampedDifficulty.clamped(to: FSRS7Formulas.difficultyRange) }
  }
}
