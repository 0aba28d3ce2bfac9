import FoundationEssentials

/// The sums from which statistics are made, card by card.
struct StatisticsTally {
  let today: StudyDay
  private(set) var counts = CardCounts()
  private(set) var calibration = Calibration.Tally()
  private(set) var days: [DayActivity]
  private(set) var hours = (0..<24).map { HourActivity(hour: $0) }
  private(set) var forecast: [DayForecast]
  private(set) var expectedRecalled = 0.0
  private var lapsed: [HardCard] = []

  private let now: Date
  private let clock: StudyClock

  init(now: Date, clock: StudyClock, cards: [CardHistory]) {
    self.now = now
    self.clock = clock
    let today = clock.day(of: now)
    self.today = today
    let reviewDays = cards.lazy.flatMap(\.reviews).map { clock.day(of: $0) }
    if let first = reviewDays.min(), let last = reviewDays.max() {
      days = (first...max(last, today)).map { DayActivity(day: $0) }
    } else {
      days = []
    }
    forecast = (0..<Statistics.forecastDays).map {
      DayForecast(day: today.advanced(by: $0), due: 0, learning: 0)
    }
  }

  /// Cards with lapses, most first.
  var hardest: [HardCard] {
    lapsed.sorted { ($1.lapses, $1.difficulty, $0.index) < ($0.lapses, $0.difficulty, $1.index) }
  }

  mutating func count(_ card: CardHistory, index: Int, scheduler: Scheduler) {
    var schedule = CardSchedule.new
    var wasLearned = false
    for review in card.reviews {
      let next = scheduler.schedule(after: review, of: schedule, seed: card.seed)
      count(review, before: schedule, after: next, isFirstLearned: next.isLearned && !wasLearned, scheduler: scheduler)
      wasLearned = wasLearned || next.isLearned
      schedule = next
    }
    if let day = card.movedTo { schedule = schedule.moved(to: day) }
    countNow(card, schedule, index: index, scheduler: scheduler)
  }
}

extension StatisticsTally {
  private mutating func count(
    _ review: Review, before: CardSchedule, after: CardSchedule, isFirstLearned: Bool, scheduler: Scheduler
  ) {
    let reviewDay = clock.day(of: review)
    let place = reviewDay.number - days[0].day.number
    let hour = clock.hour(of: review)
    hours[hour].reviews += 1
    days[place].ratings[review.rating.rawValue - 1] += 1
    days[place].time += review.thinking
    if before.isNew { days[place].introduced += 1 }
    if isFirstLearned { days[place].learned += 1 }
    guard let memory = before.memory, before.lastReviewDay != reviewDay else { return }
    let elapsedDays = scheduler.elapsedDays(since: before, to: review)
    calibration.count(
      review.rating, forecast: scheduler.model.retrievability(of: memory, elapsedDays: elapsedDays))
    guard case .on(let due) = before.due else { return }
    let interval = before.isInSteps ? due.number - (before.lastReviewDay ?? due).number : before.intervalDays
    hours[hour].retention.count(review.rating)
    if interval < CardCounts.matureDays {
      days[place].retention.young.count(review.rating)
    } else {
      days[place].retention.mature.count(review.rating)
    }
  }

  private mutating func countNow(_ card: CardHistory, _ schedule: CardSchedule, index: Int, scheduler: Scheduler) {
    if schedule.isLeech { counts.leeches += 1 }
    if schedule.lapses > 0 {
      lapsed.append(
        HardCard(
          index: index, lapses: schedule.lapses, reviews: schedule.reviewCount,
          difficulty: schedule.memory?.difficulty ?? 0))
    }
    guard !card.isSuspended else {
      counts.suspended += 1
      return
    }
    switch schedule.phase {
    case .new: counts.new += 1
    case .learning: counts.learning += 1
    case .relearning: counts.relearning += 1
    case .review where schedule.intervalDays < CardCounts.matureDays: counts.young += 1
    case .review: counts.mature += 1
    }
    if card.isBuried { counts.buried += 1 } else if schedule.isDue(at: now, today: today) { counts.due += 1 }
    expectedRecalled += scheduler.retrievability(of: schedule, at: now) ?? 0
    guard let day = schedule.dueDay(clock: clock) else { return }
    // A buried card comes back tomorrow at the earliest.
    let ahead = max(card.isBuried ? 1 : 0, day.number - today.number)
    guard ahead < forecast.count else { return }
    if schedule.isInSteps { forecast[ahead].learning += 1 } else { forecast[ahead].due += 1 }
  }
}
