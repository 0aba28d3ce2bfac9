import FoundationEssentials

/// Tells on which study day a moment falls, for one learner.
///
/// Time zones come in as a function, so that nothing here reads the machine. A past review is placed by the offset that
/// held when it was made, not by today's: a change to daylight saving time or a journey moves no review to another day.
public struct StudyClock: Sendable {
  /// The hour, 0...23 local time, at which a day begins.
  public let rolloverHour: Int

  /// Seconds that the learner's local time is ahead of UTC at a moment.
  public let utcOffsetSeconds: @Sendable (Date) -> Int

  public init(rolloverHour: Int = 4, utcOffsetSeconds: @escaping @Sendable (Date) -> Int) {
    precondition((0...23).contains(rolloverHour), "a day begins at an hour in 0...23")
    self.rolloverHour = rolloverHour
    self.utcOffsetSeconds = utcOffsetSeconds
  }

  /// The day of a moment where the learner is now.
  public func day(of moment: Date) -> StudyDay {
    day(of: moment, utcOffsetSeconds: utcOffsetSeconds(moment))
  }

  /// The day of a moment at a place whose time is `utcOffsetSeconds` ahead of UTC.
  public func day(of moment: Date, utcOffsetSeconds: Int) -> StudyDay {
    let seconds = moment.timeIntervalSince1970 + Double(utcOffsetSeconds - rolloverHour * 3600)
    return StudyDay(number: Int((seconds / 86_400).rounded(.down)))
  }

  /// The day on which a review was made, where it was made.
  public func day(of review: Review) -> StudyDay {
    day(of: review.at, utcOffsetSeconds: review.utcOffsetSeconds)
  }

  /// The hour, 0...23 local time, in which a review was made.
  public func hour(of review: Review) -> Int {
    let seconds = Int(review.at.timeIntervalSince1970.rounded(.down)) + review.utcOffsetSeconds
    return floorRemainder(seconds, 86_400) / 3600
  }

  /// The first moment, to the second, that lies in the day or after it, where the moment before lies before it.
  ///
  /// Where the clocks skip the rollover hour, the day begins when they have skipped it. A date that the zone left out
  /// altogether begins together with the next one.
  public func start(of day: StudyDay) -> Date {
    let local = day.number * 86_400 + rolloverHour * 3600
    let guess = local - utcOffsetSeconds(Date(timeIntervalSince1970: Double(local)))
    let second = local - utcOffsetSeconds(Date(timeIntervalSince1970: Double(guess)))
    for candidate in [second, guess] where isStart(candidate, of: day) {
      return Date(timeIntervalSince1970: Double(candidate))
    }
    // No offset is further from UTC than a day, so that the start lies between these two.
    var (before, after) = (local - 86_400, local + 86_400)
    while after - before > 1 {
      let middle = before + (after - before) / 2
      if self.day(ofSecond: middle) < day { before = middle } else { after = middle }
    }
    return Date(timeIntervalSince1970: Double(after))
  }

  private func isStart(_ second: Int, of day: StudyDay) -> Bool {
    self.day(ofSecond: second) >= day && self.day(ofSecond: second - 1) < day
  }

  private func day(ofSecond second: Int) -> StudyDay { day(of: Date(timeIntervalSince1970: Double(second))) }
}
