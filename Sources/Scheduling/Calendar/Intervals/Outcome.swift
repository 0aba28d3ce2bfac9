/// What a rating would do to a card now: what stands on one of the four buttons.
public struct Outcome: Hashable, Sendable {
  public var rating: Rating

  /// The card after that rating.
  public var schedule: CardSchedule

  /// How long it would be away. A step within the day is lengthened by up to a quarter of it (five minutes at most), so
  /// that cards learned together do not come back in the same order.
  public var wait: Wait

  public init(rating: Rating, schedule: CardSchedule, wait: Wait) {
    self.rating = rating
    self.schedule = schedule
    self.wait = wait
  }
}
