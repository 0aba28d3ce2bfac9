/// What was done on a day.
public struct DayActivity: Hashable, Sendable {
  public var day: StudyDay
  /// Reviews by rating, in the order of `Rating`: four.
  public var ratings: [Int]
  /// Cards seen for the first time.
  public var introduced: Int
  /// Cards that came out of the learning steps for the first time.
  public var learned: Int
  /// True retention of the day.
  public var retention: Retention
  /// The time that the answers took.
  public var time: Duration

  public init(
    day: StudyDay, ratings: [Int] = [0, 0, 0, 0], introduced: Int = 0, learned: Int = 0,
    retention: Retention = Retention(), time: Duration = .zero
  ) {
    self.day = day
    self.ratings = ratings
    self.introduced = introduced
    self.learned = learned
    self.retention = retention
    self.time = time
  }

  public var reviews: Int { ratings.reduce(0, +) }
}

/// What was done in an hour of the day, over all days.
public struct HourActivity: Hashable, Sendable {
  /// 0...23, local time.
  public var hour: Int
  public var reviews: Int
  /// Of the reviews that count for true retention.
  public var retention: Share

  public init(hour: Int, reviews: Int = 0, retention: Share = Share()) {
    self.hour = hour
    self.reviews = reviews
    self.retention = retention
  }
}

/// Days in a row with at least one review.
public struct Streak: Hashable, Sendable {
  /// Up to today, or up to yesterday while today has no review yet.
  public var current: Int
  public var longest: Int

  public init(current: Int, longest: Int) {
    self.current = current
    self.longest = longest
  }

  /// - Parameter days: every day from the first review on, in order.
  init(days: [DayActivity], today: StudyDay) {
    var (run, longest, current) = (0, 0, 0)
    for day in days {
      run = day.reviews > 0 ? run + 1 : 0
      longest = max(longest, run)
      if day.day == today || day.day == today.advanced(by: -1) { current = max(run, day.day == today ? current : 0) }
    }
    self.init(current: current, longest: longest)
  }
}
