import FoundationEssentials

/// Why a card comes back when it does, and what would become of it: what `why` shows.
public struct IntervalExplanation: Hashable, Sendable {
  /// The card as it stands.
  public var card: CardSchedule

  public var desiredRetention: Double

  /// The chance that it is recalled now; nil for a new card.
  public var recallNow: Double?

  /// When that chance falls below the desired retention, or fell; nil for a new card.
  public var belowDesired: Date?

  /// What the last review did; nil for a new card.
  public var lastReview: ReviewEffect?

  /// How the interval was made; nil for a new card and for one in its steps.
  public var interval: Interval?

  /// What each rating would do now: four, in the order of `Rating`.
  public var prospects: [Prospect]

  /// A review and what it did to the memory.
  public struct ReviewEffect: Hashable, Sendable {
    public var review: Review
    /// Since the review before, as the memory model counts; nil for the first review.
    public var elapsedDays: Double?
    /// The chance of recall that the model gave before the review; nil for the first review.
    public var recallBefore: Double?
    public var before: MemoryState?
    public var after: MemoryState
    public var change: StabilityChange
  }

  /// From the model's interval to a day of the calendar.
  public struct Interval: Hashable, Sendable {
    /// When recall falls to the desired retention, by the model; in days, not rounded.
    public var modelDays: Double
    /// The days that the limits and the variation leave to choose from.
    public var allowedDays: ClosedRange<Int>
    /// The day that was taken.
    public var days: Int
    /// Why it is not simply a day near the model's.
    public var bound: Bound?

    public enum Bound: Hashable, Sendable {
      /// A better rating has to lie beyond a lesser one, and a longer interval beyond the last.
      case mustBeAtLeast(days: Int)
      /// No interval may be longer.
      case mustBeAtMost(days: Int)
    }
  }

  /// What a rating would do.
  public struct Prospect: Hashable, Sendable {
    public var outcome: Outcome
    /// In days; under FSRS-6 the time until recall has fallen to 90 %.
    public var stability: Double
    /// The chance of recall when the card would be due again.
    public var recallWhenDue: Double
  }
}

extension Scheduler {
  /// Explains the schedule of a card from its reviews.
  ///
  /// - Parameter balancing: as for `outcomes`.
  public func explanation(
    of history: [Review], at now: Date, seed: UInt64, balancing: Balancing? = nil
  ) -> IntervalExplanation {
    let before = schedule(of: Array(history.dropLast()), seed: seed)
    let card = history.last.map { schedule(after: $0, of: before, seed: seed) } ?? before
    let belowDesired = card.memory.flatMap { memory in
      card.lastReview.map {
        $0 + model.intervalDays(of: memory, desiredRetention: settings.desiredRetention) * 86_400
      }
    }
    return IntervalExplanation(
      card: card, desiredRetention: settings.desiredRetention, recallNow: retrievability(of: card, at: now),
      belowDesired: belowDesired, lastReview: history.last.flatMap { effect(of: $0, on: before, after: card) },
      interval: history.last.flatMap { interval(after: $0, of: before, card: card, seed: seed) },
      prospects: outcomes(of: card, at: now, seed: seed, balancing: balancing).compactMap(prospect))
  }
}

extension Scheduler {
  private func effect(
    of review: Review, on before: CardSchedule, after: CardSchedule
  ) -> IntervalExplanation.ReviewEffect? {
    guard let memory = after.memory else { return nil }
    guard let old = before.memory else {
      return .init(review: review, elapsedDays: nil, recallBefore: nil, before: nil, after: memory, change: .first)
    }
    let elapsedDays = elapsedDays(since: before, to: review)
    let change =
      (model as? FSRS6)?.change(
        from: old, rating: review.rating, elapsedDays: elapsedDays, desiredRetention: settings.desiredRetention)
      ?? .untold
    return .init(
      review: review, elapsedDays: elapsedDays,
      recallBefore: model.retrievability(of: old, elapsedDays: elapsedDays), before: old, after: memory, change: change)
  }

  private func interval(
    after review: Review, of before: CardSchedule, card: CardSchedule, seed: UInt64
  ) -> IntervalExplanation.Interval? {
    let answered = AnsweredCard(
      card: before, scheduler: self, elapsedDays: elapsedDays(since: before, to: review), rating: review.rating)
    let choice = dayChoice(for: before, on: clock.day(of: review), seed: seed, balancing: nil)
    guard case .days(let allowed) = answered.move(after: review.rating, choice: choice) else { return nil }
    let modelDays = answered.interval(after: review.rating)
    let free = answered.range(around: modelDays)
    let bound: IntervalExplanation.Interval.Bound? =
      if allowed.lowerBound > free.lowerBound {
        .mustBeAtLeast(days: allowed.lowerBound)
      } else if allowed.upperBound == settings.maximumIntervalDays, modelDays > Double(allowed.upperBound) {
        .mustBeAtMost(days: allowed.upperBound)
      } else { nil }
    return .init(modelDays: modelDays, allowedDays: allowed, days: card.intervalDays, bound: bound)
  }

  private func prospect(_ outcome: Outcome) -> IntervalExplanation.Prospect? {
    guard let memory = outcome.schedule.memory else { return nil }
    return .init(
      outcome: outcome, stability: memory.stability,
      recallWhenDue: model.retrievability(
        of: memory, elapsedDays: Double(outcome.wait.totalSeconds) / 86_400))
  }
}
