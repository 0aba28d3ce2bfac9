import FoundationEssentials

/// Decides when a card comes back: the memory model's intervals, brought onto a learner's calendar.
///
/// The rules of steps, buttons, fuzz and leeches are Anki's (26.9), whose days, seconds and states it gives.
public struct Scheduler: Sendable {
  public let settings: SchedulingSettings
  public let clock: StudyClock
  public let model: any MemoryModel

  let learningSteps: LearningSteps
  let relearningSteps: LearningSteps
  /// Whether the model has something to say about a second review on the same day.
  let modelsSameDay: Bool

  public init(settings: SchedulingSettings, clock: StudyClock) throws(SettingsProblem) {
    try settings.validate()
    do { model = try settings.memoryModel.model(weights: settings.weights ?? []) } catch { throw .weights(error) }
    // Both weights at 0: they are from before FSRS-6 knew second reviews on a day.
    modelsSameDay = (model as? FSRS6).map { $0.weights[17] > 0 && $0.weights[18] > 0 } ?? true
    self.settings = settings
    self.clock = clock
    learningSteps = LearningSteps(settings.learningSteps)
    relearningSteps = LearningSteps(settings.relearningSteps)
  }

  /// What a card's reviews say about it, given in the order of time.
  ///
  /// - Parameter seed: the card's own, always the same; with the number of reviews it decides the fuzz.
  public func schedule(of history: [Review], seed: UInt64) -> CardSchedule {
    history.reduce(.new) { schedule(after: $1, of: $0, seed: seed) }
  }

  /// The card after one more review.
  public func schedule(after review: Review, of card: CardSchedule, seed: UInt64) -> CardSchedule {
    let elapsedDays = elapsedDays(since: card, to: review)
    let answered = AnsweredCard(card: card, scheduler: self, elapsedDays: elapsedDays, rating: review.rating)
    return outcome(of: review, answered: answered, seed: seed, balancing: nil).schedule
  }

  /// What each rating would do to the card now: four, in the order of `Rating`.
  ///
  /// The same card gives the same intervals until it is answered.
  ///
  /// - Parameter balancing: the other cards' days; nil: not looked at. The days chosen in view of them have to be kept in
  ///   `Review.promisedDays` to be found again.
  public func outcomes(
    of card: CardSchedule, at now: Date, seed: UInt64, balancing: Balancing? = nil
  ) -> [Outcome] {
    let reviews = Rating.allCases.map {
      Review(at: now, utcOffsetSeconds: clock.utcOffsetSeconds(now), rating: $0, thinking: .zero)
    }
    let elapsedDays = elapsedDays(since: card, to: reviews[0])
    let answered = AnsweredCard(card: card, scheduler: self, elapsedDays: elapsedDays, rating: nil)
    return reviews.map { outcome(of: $0, answered: answered, seed: seed, balancing: balancing) }
  }

  /// The chance that the card is recalled now; nil for a new card.
  public func retrievability(of card: CardSchedule, at now: Date) -> Double? {
    guard let memory = card.memory, let last = card.lastReview else { return nil }
    return model.retrievability(of: memory, elapsedDays: max(0, now.timeIntervalSince(last)) / 86_400)
  }

  /// The days from a card's last review to a later one, as the memory model counts them; 0 for a new card.
  func elapsedDays(since card: CardSchedule, to review: Review) -> Double {
    guard let lastReview = card.lastReview, let lastDay = card.lastReviewDay else { return 0 }
    guard model.countsWholeDays else { return max(0, review.at.timeIntervalSince(lastReview)) / 86_400 }
    // A journey westwards over the date line can make the day of a later review the earlier one.
    return Double(max(0, clock.day(of: review).number - lastDay.number))
  }
}

extension Scheduler {
  private func outcome(
    of review: Review, answered: AnsweredCard, seed: UInt64, balancing: Balancing?
  ) -> Outcome {
    let card = answered.card
    let day = clock.day(of: review)
    let choice = dayChoice(for: card, on: day, seed: seed, balancing: balancing)
    var next = card
    next.memory = answered.memory(after: review.rating)
    next.lastReview = review.at
    next.lastReviewDay = day
    next.reviewCount += 1
    next.leechNotice = false
    if card.phase == .review, review.rating == .again { countLapse(of: &next) }

    let move = answered.move(after: review.rating, choice: choice)
    switch move {
    case .days(let range):
      let days = promised(review, of: answered) ?? choice(range)
      next.phase = .review
      next.intervalDays = days
      next.due = .on(day.advanced(by: days))
      return Outcome(rating: review.rating, schedule: next, wait: .days(days))
    case .step(let seconds, let remaining, let thenDays):
      next.phase = card.isLearned ? .relearning(remainingSteps: remaining) : .learning(remainingSteps: remaining)
      next.intervalDays = thenDays
      // The wait that is shown has the delay in it: a card comes back when the screen has said.
      let wait = seconds + stepDelay(after: seconds, of: card, seed: seed)
      next.due = due(after: wait, review: review)
      return Outcome(rating: review.rating, schedule: next, wait: .seconds(wait))
    }
  }

  /// What chance says to a card's next answer, in 0..<1: the same until it is answered.
  private func chances(of card: CardSchedule, seed: UInt64) -> (day: Double, step: Double) {
    var generator = SeededGenerator(seed: seed &+ UInt64(card.reviewCount))
    return (generator.nextUnit(), generator.nextUnit())
  }

  /// How the day is chosen among those that an interval may have.
  func dayChoice(
    for card: CardSchedule, on day: StudyDay, seed: UInt64, balancing: Balancing?
  ) -> AnsweredCard.DayChoice {
    let chance = chances(of: card, seed: seed).day
    return { range in
      guard let balancing, settings.isBalanced, range.upperBound <= Balancing.longestDays, range.count > 1 else {
        return range.lowerBound + Int(chance * Double(range.count))
      }
      return balancing.day(in: range, after: day, easyDays: settings.easyDays, chance: chance)
    }
  }

  /// The interval that the screen promised, if it is one that could be chosen.
  private func promised(_ review: Review, of answered: AnsweredCard) -> Int? {
    guard let days = review.promisedDays,
      case .days(let low) = answered.move(after: review.rating, choice: \.lowerBound),
      case .days(let high) = answered.move(after: review.rating, choice: \.upperBound),
      (low.lowerBound...high.upperBound).contains(days)
    else { return nil }
    return days
  }

  private func due(after seconds: Int, review: Review) -> CardSchedule.Due {
    guard seconds < 86_400 else {
      return .on(clock.day(of: review.at + Double(seconds), utcOffsetSeconds: review.utcOffsetSeconds))
    }
    return .at(review.at + Double(seconds))
  }

  /// Seconds by which a step within the day is lengthened: up to a quarter of it, five minutes at most.
  private func stepDelay(after seconds: Int, of card: CardSchedule, seed: UInt64) -> Int {
    guard settings.isFuzzed, seconds < 86_400 else { return 0 }
    return Int(min(Double(seconds) / 4, 300) * chances(of: card, seed: seed).step)
  }

  private func countLapse(of card: inout CardSchedule) {
    card.lapses += 1
    guard let threshold = settings.leechThreshold, card.lapses >= threshold else { return }
    card.isLeech = true
    card.leechNotice = (card.lapses - threshold) % max(1, (threshold + 1) / 2) == 0
  }
}
