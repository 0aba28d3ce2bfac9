import FoundationEssentials

/// Everything that a learner's reviews say about the cards and about the learning, at one moment.
///
/// A pure function of the reviews, the moment and the settings; nothing is kept.
public struct Statistics: Hashable, Sendable {
  /// The study day of the moment.
  public var today: StudyDay

  public var counts: CardCounts

  /// True retention of every period.
  public var retention: [Period: Retention]

  /// What the memory model forecast, against what happened.
  public var calibration: Calibration

  /// Every day from that of the first review to today, in order, also those without a review; empty without reviews.
  /// A review of a later day (made where the date was ahead) prolongs it.
  public var days: [DayActivity]

  public var streak: Streak

  /// Today and the days after it, in order: `Statistics.forecastDays` of them. Suspended cards are left out.
  public var forecast: [DayForecast]

  /// By the hour of the learner's local time: 24 of them.
  public var hours: [HourActivity]

  /// The cards with the most lapses, most first, at most `Statistics.hardestCount`; those without a lapse are left out.
  public var hardest: [HardCard]

  /// How many of the cards are expected to be recalled, were they all asked now; suspended ones left out.
  public var expectedRecalled: Double

  /// How far `forecast` looks ahead, today included.
  public static let forecastDays = 30

  /// How many cards `hardest` has at most.
  public static let hardestCount = 20

  /// - Parameters:
  ///   - cards: in an order of the caller's, which `HardCard.index` speaks of.
  ///   - scheduler: that of all the cards.
  public init(cards: [CardHistory], now: Date, clock: StudyClock, scheduler: Scheduler) {
    self.init(cards: cards, schedulers: [scheduler], now: now, clock: clock)
  }

  /// Replays all reviews, in O(reviews).
  ///
  /// - Parameters:
  ///   - cards: in an order of the caller's, which `HardCard.index` speaks of.
  ///   - schedulers: `CardHistory.scheduler` says which is a card's.
  public init(cards: [CardHistory], schedulers: [Scheduler], now: Date, clock: StudyClock) {
    var tally = StatisticsTally(now: now, clock: clock, cards: cards)
    for (index, card) in cards.enumerated() {
      precondition(schedulers.indices.contains(card.scheduler), "a card names a scheduler that was not given")
      tally.count(card, index: index, scheduler: schedulers[card.scheduler])
    }
    let today = tally.today
    self.today = today
    counts = tally.counts
    days = tally.days
    retention = Dictionary(
      uniqueKeysWithValues: Period.allCases.map { [days = tally.days] period in
        (period, Statistics.retention(over: period.days(today: today), in: days))
      })
    calibration = tally.calibration.calibration
    streak = Streak(days: tally.days, today: today)
    forecast = tally.forecast
    hours = tally.hours
    hardest = Array(tally.hardest.prefix(Self.hardestCount))
    expectedRecalled = tally.expectedRecalled
  }

  /// True retention over a stretch of days, such as a week of last year.
  public func retention(over days: ClosedRange<StudyDay>) -> Retention {
    Self.retention(over: days, in: self.days)
  }

  private static func retention(over range: ClosedRange<StudyDay>?, in days: [DayActivity]) -> Retention {
    days.reduce(Retention()) { sum, day in
      range?.contains(day.day) == false ? sum : sum + day.retention
    }
  }
}
