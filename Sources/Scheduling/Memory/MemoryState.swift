/// What a memory model knows about one card right after a review of it.
///
/// It is a pure function of the card's reviews and the model's weights and can be computed again from them at any time.
public struct MemoryState: Hashable, Sendable {
  /// How slowly the memory fades, in days: under FSRS-6 the delay at which recall has fallen to 90 %, in 0.001...36500;
  /// under FSRS-7 the scale of the slow trace, in 0.0001...36500, which is no such delay.
  public var stability: Double

  /// How hard the card is to make more stable, in 1 (easy) ... 10 (hard).
  public var difficulty: Double

  /// The scale of the fast trace in days, in 0.0001...36500; nil under models with one trace (FSRS-6).
  public var fastStability: Double?

  public init(stability: Double, difficulty: Double, fastStability: Double? = nil) {
    self.stability = stability
    self.difficulty = difficulty
    self.fastStability = fastStability
  }
}
