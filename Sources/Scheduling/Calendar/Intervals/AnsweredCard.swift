/// A card in the moment of an answer: what each rating would make of it, before it is put on the calendar.
struct AnsweredCard {
  /// Chooses one of the days that an interval may have.
  typealias DayChoice = (ClosedRange<Int>) -> Int

  /// Where a rating sends the card.
  enum Move: Hashable {
    /// On in the steps. `thenDays` is the interval that a lapse has left; 0 in learning.
    case step(seconds: Int, remaining: Int, thenDays: Int)
    /// Among the learned cards, to come back on one of these days after the review.
    case days(ClosedRange<Int>)
  }

  /// What the memory model says to one rating.
  struct Prospect {
    let memory: MemoryState
    /// In days, not rounded.
    let interval: Double
  }

  let card: CardSchedule
  let scheduler: Scheduler
  /// In the order of `Rating`; those that are not asked for are left out, for their cost.
  private var prospects = InlineArray<4, Prospect?>(repeating: nil)

  /// - Parameters:
  ///   - elapsedDays: since the last review, as the memory model counts; 0 for a new card.
  ///   - rating: the one that will be asked for; nil: all.
  init(card: CardSchedule, scheduler: Scheduler, elapsedDays: Double, rating: Rating?) {
    self.card = card
    self.scheduler = scheduler
    let ratings = rating.map { Self.ratings(below: $0, in: card.phase) } ?? .again ... .easy
    for rating in Rating.allCases where ratings.contains(rating) {
      let memory =
        card.memory.map { scheduler.model.state(after: $0, rating: rating, elapsedDays: elapsedDays) }
        ?? scheduler.model.firstState(rating: rating)
      prospects[rating.rawValue - 1] = Prospect(
        memory: memory,
        interval: scheduler.model.intervalDays(of: memory, desiredRetention: scheduler.settings.desiredRetention))
    }
  }

  func memory(after rating: Rating) -> MemoryState { prospect(after: rating).memory }

  /// - Parameter choice: how days are chosen, since a button must lie at least a day past the one before it.
  func move(after rating: Rating, choice: DayChoice) -> Move {
    switch card.phase {
    case .new:
      moveInSteps(after: rating, steps: scheduler.learningSteps, remaining: scheduler.learningSteps.count, choice)
    case .learning(let remaining):
      moveInSteps(after: rating, steps: scheduler.learningSteps, remaining: remaining, choice)
    case .relearning(let remaining):
      moveInSteps(after: rating, steps: scheduler.relearningSteps, remaining: remaining, choice)
    case .review:
      rating == .again ? moveAfterLapse() : .days(passingRange(after: rating, choice))
    }
  }
}

extension AnsweredCard {
  /// The rating itself and those whose days it has to lie beyond.
  private static func ratings(below rating: Rating, in phase: CardSchedule.Phase) -> ClosedRange<Rating> {
    switch (phase, rating) {
    case (.review, .good), (.review, .easy): .hard...rating
    case (.review, _): rating...rating
    case (_, .easy): .good ... .easy
    case (_, _): rating...rating
    }
  }

  private func prospect(after rating: Rating) -> Prospect {
    guard let prospect = prospects[rating.rawValue - 1] else {
      preconditionFailure("the card was not prepared for \(rating.name)")
    }
    return prospect
  }

  func interval(after rating: Rating) -> Double { prospect(after: rating).interval }

  func range(around interval: Double, atLeast minimum: Int = 1) -> ClosedRange<Int> {
    let maximum = scheduler.settings.maximumIntervalDays
    guard !scheduler.settings.isFuzzed else {
      return Fuzz.range(around: interval, atLeast: minimum, atMost: maximum)
    }
    let days = min(max(Int(interval.rounded()), minimum), maximum)
    return days...days
  }

  private func moveInSteps(
    after rating: Rating, steps: LearningSteps, remaining: Int, _ choice: DayChoice
  ) -> Move {
    let interval = interval(after: rating)
    let seconds: Int?
    var (left, thenDays) = (remaining, card.intervalDays)
    switch rating {
    case .again:
      (seconds, left) = (steps.afterAgain, steps.count)
      if card.isLearned { thenDays = lapseDays(interval) }
    case .hard: seconds = steps.afterHard(remaining: remaining)
    case .good:
      seconds = steps.afterGood(remaining: remaining)
      // A card that the model alone keeps in learning stays where it is in the steps.
      if seconds != nil || card.isLearned { left = steps.remainingAfterGood(remaining: remaining) }
    case .easy:
      let good = choice(range(around: self.interval(after: .good)))
      return .days(range(around: interval, atLeast: good + 1))
    }
    if let seconds = seconds ?? secondsWithinDay(interval, steps: steps) {
      return .step(seconds: seconds, remaining: left, thenDays: thenDays)
    }
    return .days(range(around: interval))
  }

  /// The interval in seconds where the model, and no step, sends the card on within the day.
  private func secondsWithinDay(_ interval: Double, steps: LearningSteps) -> Int? {
    guard interval < 0.5, scheduler.modelsSameDay, steps.isEmpty || scheduler.settings.allowsSameDayIntervals
    else { return nil }
    return Int(interval * 86_400)
  }

  private func moveAfterLapse() -> Move {
    let steps = scheduler.relearningSteps
    let interval = interval(after: .again)
    let days = lapseDays(interval)
    if let seconds = steps.afterAgain ?? secondsWithinDay(interval, steps: steps) {
      return .step(seconds: seconds, remaining: steps.count, thenDays: days)
    }
    return .days(days...days)
  }

  /// What a lapse leaves of the interval. Anki neither varies it nor holds it below the maximum interval.
  private func lapseDays(_ interval: Double) -> Int { max(1, Int(interval.rounded())) }

  /// The days of *hard*, *good* or *easy*: each beyond the one before, and beyond the last interval where the model says so.
  private func passingRange(after rating: Rating, _ choice: DayChoice) -> ClosedRange<Int> {
    let interval = interval(after: rating)
    var minimum = leastPassingDays(interval)
    if let easier = Rating(rawValue: rating.rawValue - 1), easier != .again {
      minimum = max(minimum, choice(passingRange(after: easier, choice)) + 1)
    }
    return range(around: interval, atLeast: minimum)
  }

  private func leastPassingDays(_ interval: Double) -> Int {
    let last = card.intervalDays
    if Int(interval.rounded()) > last { return last + 1 }
    return Fuzz.range(around: interval).contains(last) ? max(1, last) : 1
  }
}
