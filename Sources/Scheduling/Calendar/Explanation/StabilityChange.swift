/// Why a review changed the stability of a memory as it did.
public enum StabilityChange: Hashable, Sendable {
  /// The card was new: its rating alone decides.
  case first
  /// It was recalled after a day or more.
  case recalled(Growth)
  /// It was forgotten after a day or more. `isLimited`: the model allows no more than a share of the old stability.
  case lapsed(isLimited: Bool)
  /// It was asked again on the same day, which multiplies stability by `factor`.
  case sameDay(factor: Double)
  /// The memory model tells no terms.
  case untold

  /// By how much stability grew, taken apart: the growth of a middling card, and how this review differs from it.
  ///
  ///     stability after = stability before · (1 + middling · fromStability · fromDifficulty · fromForgetting · fromRating)
  ///
  /// The middling card has a stability of 100 days and a difficulty of 5, is asked when its recall has fallen to the
  /// desired retention and is rated *good*.
  public struct Growth: Hashable, Sendable {
    public var middling: Double
    /// Below 1 for a firmer memory: it has less to gain.
    public var fromStability: Double
    /// Below 1 for a harder card.
    public var fromDifficulty: Double
    /// Above 1 when recall had fallen further: what was nearly forgotten gains most.
    public var fromForgetting: Double
    /// What *hard* takes away and *easy* adds.
    public var fromRating: Double

    public var total: Double { middling * fromStability * fromDifficulty * fromForgetting * fromRating }
  }
}

extension FSRS6 {
  func change(from state: MemoryState, rating: Rating, elapsedDays: Double, desiredRetention: Double) -> StabilityChange
  {
    let step = step(from: state, rating: rating, elapsedDays: elapsedDays).step
    if step.isSameDay[0] { return .sameDay(factor: step.stability[0] / state.stability) }
    if step.isLapse[0] { return .lapsed(isLimited: step.stability[0] >= state.stability * formulas.lapseCeiling) }
    let middlingCard = MemoryState(stability: 100, difficulty: 5)
    let middling = self.step(
      from: middlingCard, rating: .good,
      elapsedDays: intervalDays(of: middlingCard, desiredRetention: desiredRetention)
    ).step
    return .recalled(
      StabilityChange.Growth(
        middling: middling.gain[0], fromStability: step.firstPower[0] / middling.firstPower[0],
        fromDifficulty: (11 - state.difficulty) / (11 - middlingCard.difficulty),
        fromForgetting: (step.secondPower[0] - 1) / (middling.secondPower[0] - 1), fromRating: step.factor[0]))
  }
}
