import FoundationEssentials

/// One answer to one card.
public struct Review: Hashable, Sendable {
  /// The moment of the rating.
  public var at: Date

  /// How far the learner's clock was ahead of UTC at that moment; it decides on which study day the review fell.
  public var utcOffsetSeconds: Int

  public var rating: Rating

  /// How long the answer took.
  public var thinking: Duration

  /// The interval in days that the screen promised for this rating, where one was shown.
  ///
  /// A replay keeps it as long as it is one that the settings allow, so that a day chosen in view of other cards'
  /// days (see `DayLoads`) is found again without them.
  public var promisedDays: Int?

  public init(at: Date, utcOffsetSeconds: Int, rating: Rating, thinking: Duration, promisedDays: Int? = nil) {
    self.at = at
    self.utcOffsetSeconds = utcOffsetSeconds
    self.rating = rating
    self.thinking = thinking
    self.promisedDays = promisedDays
  }
}
