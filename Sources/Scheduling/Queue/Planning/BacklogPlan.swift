import FoundationEssentials

/// How a heap of due cards could be worked off in so many minutes a day, and what that costs: shown before it is done.
///
/// Every order of the due cards is played through, day by day, on the memory model, with the cards that come due meanwhile
/// and without new ones; a card is recalled or forgotten by chance, but by the same chance in every order.
public struct BacklogPlan: Hashable, Sendable {
  /// A day of a course.
  public struct Day: Hashable, Sendable {
    public var day: StudyDay
    public var reviews: Int
    public var seconds: Double
    /// Due cards left over.
    public var left: Int
  }

  /// What happens when due cards are asked in one order.
  public struct Course: Hashable, Sendable {
    public var order: DueOrder
    /// The first day after which no due card is left; nil: not before the plan's end.
    public var clearedOn: StudyDay?
    /// From today to the plan's end.
    public var days: [Day]
    /// How many of the cards due now are expected to have been forgotten when their turn comes.
    public var forgotten: Double
    /// How many of the cards are expected to be known on an average day of the plan: the sum of their chances of recall at
    /// the day's end.
    public var knownOnAverage: Double
  }

  /// Due cards now, and how long they take.
  public var backlog: Int
  public var backlogSeconds: Double

  /// The last day that was played through, the same in every course.
  public var end: StudyDay

  /// One for every order, best first: that which keeps most, by `knownOnAverage`.
  public var courses: [Course]

  /// What would happen if all due cards were answered every day, however long it took.
  public var atOnce: Course

  /// The order that keeps most.
  public var best: Course { courses[0] }

  /// How many cards less are known on an average day than if all were answered at once.
  public var lost: Double { atOnce.knownOnAverage - best.knownOnAverage }

  /// How many cards more will have been forgotten when their turn comes than if all were answered at once.
  public var moreForgotten: Double { best.forgotten - atOnce.forgotten }

  /// The seconds a day that answering what comes due takes once nothing is left over: with less the heap never goes.
  public var steadySeconds: Double {
    let steady = atOnce.days.suffix(max(1, atOnce.days.count / 2))
    return steady.reduce(0) { $0 + $1.seconds } / Double(steady.count)
  }

  /// The orders that are tried.
  public static let orders: [DueOrder] = [
    .retrievabilityDescending, .retrievabilityAscending, .relativeOverdueness, .dueDay, .random,
  ]

  /// - Parameters:
  ///   - cards: all learned cards, also those that are not due yet; new ones are not looked at.
  ///   - secondsPerDay: how long the learner is willing to answer due cards, > 0.
  ///   - longestDays: the plan looks no further ahead, ≥ 1.
  ///   - seed: decides what is recalled and what forgotten.
  public init(
    cards: [PlannedCard], secondsPerDay: Double, within longestDays: Int = 365, scheduler: Scheduler, now: Date,
    seed: UInt64
  ) {
    let learned = cards.filter { !$0.schedule.isNew }
    func run(_ order: DueOrder, _ secondsPerDay: Double) -> BacklogRun {
      BacklogRun(
        cards: learned, order: order, secondsPerDay: secondsPerDay, scheduler: scheduler, now: now, seed: seed)
    }
    var runs = Self.orders.map { run($0, secondsPerDay) }
    for index in runs.indices { runs[index].play(untilClearedWithin: longestDays) }
    // All courses are judged on one day, and not before what was answered last has come back.
    let dayCount = min(longestDays, (runs.map(\.dayCount).max() ?? 0) + 30)
    for index in runs.indices { runs[index].play(days: dayCount) }
    var free = run(.retrievabilityDescending, .infinity)
    free.play(days: dayCount)

    backlog = free.backlog.count
    backlogSeconds = free.backlog.reduce(0) { $0 + $1.seconds }
    end = scheduler.clock.day(of: now).advanced(by: dayCount - 1)
    atOnce = free.course
    courses = runs.map(\.course).enumerated().sorted { one, other in
      (other.element.knownOnAverage, one.offset) < (one.element.knownOnAverage, other.offset)
    }.map(\.element)
  }
}
