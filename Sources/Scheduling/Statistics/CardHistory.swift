/// A card with all its reviews, as statistics need it.
public struct CardHistory: Hashable, Sendable {
  /// In the order of time.
  public var reviews: [Review]

  /// The card's own seed, as the scheduler takes it.
  public var seed: UInt64

  /// Which of the schedulers given to the statistics is the card's.
  public var scheduler: Int

  public var isSuspended: Bool
  public var isBuried: Bool

  /// The day to which the card was moved since its last review; nil: it is due when its schedule says.
  public var movedTo: StudyDay?

  public init(
    reviews: [Review], seed: UInt64, scheduler: Int = 0, isSuspended: Bool = false, isBuried: Bool = false,
    movedTo: StudyDay? = nil
  ) {
    self.reviews = reviews
    self.seed = seed
    self.scheduler = scheduler
    self.isSuspended = isSuspended
    self.isBuried = isBuried
    self.movedTo = movedTo
  }
}
