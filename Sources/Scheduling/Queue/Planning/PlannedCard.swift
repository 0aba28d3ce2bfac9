/// A card as planning needs it.
public struct PlannedCard: Hashable, Sendable {
  /// The caller's name of the card, each once; plans name cards by it.
  public var index: Int
  public var schedule: CardSchedule
  /// The card's own seed, as the scheduler takes it.
  public var seed: UInt64
  /// How long its answer is expected to take, > 0 (see `AnswerTimes`).
  public var seconds: Double

  public init(index: Int, schedule: CardSchedule, seed: UInt64, seconds: Double) {
    self.index = index
    self.schedule = schedule
    self.seed = seed
    self.seconds = seconds
  }
}
