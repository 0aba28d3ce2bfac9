import Foundation
import Scheduling
import Terminal

/// The coming days of a learner who goes on studying some decks: what is simulated.
struct StudyCourse {
  let simulator: Simulator
  let desiredRetention: Double
  let today: StudyDay
  let model: ModelKind

  /// How many courses of events a forecast is drawn from, and each point of a curve.
  static let (forecastRunCount, curveRunCount) = (40, 8)
  /// The retentions of the curve.
  static let curveRetentions = (70...99).map { Double($0) / 100 }

  /// - Parameters:
  ///   - settings: the steps, limits and model, for all decks alike.
  ///   - newPerDay: over all decks; nil: what the decks allow.
  ///   - keepsReviewLimit: whether no more due cards are asked a day than the decks allow.
  init(
    of collection: Collection, settings: LearnerSettings, now: Date, dayCount: Int, newPerDay: Int? = nil,
    keepsReviewLimit: Bool
  ) throws {
    let today = collection.clock.day(of: now)
    let scheduling = settings.scheduling
    let scheduler = try Scheduler(settings: scheduling, clock: collection.clock)
    let items = collection.items.filter { !$0.marks.isSuspended }
    // The memory under the model that is simulated, which need not be the deck's; the day as the deck has set it.
    let begun = items.compactMap { item -> SimulatedCard? in
      let schedule = scheduler.schedule(of: item.history.map(\.review), seed: item.seed)
      guard let memory = schedule.memory, let lastDay = schedule.lastReviewDay,
        let dueDay = item.schedule.dueDay(clock: collection.clock)
      else { return nil }
      return SimulatedCard(
        memory: memory, lastReviewDay: min(0, lastDay.number - today.number), dueDay: dueDay.number - today.number,
        lapses: schedule.lapses)
    }
    let newCounts = collection.decks.indices.map { deck in items.count { $0.deck == deck && $0.schedule.isNew } }
    let limits = collection.settings.map(\.scheduling)
    let learner = LearnerLog(of: collection.items, clock: collection.clock)
    simulator = try Simulator(
      kind: settings.model, weights: scheduling.weights ?? [],
      settings: SimulationSettings(
        dayCount: dayCount, newCardCount: newCounts.reduce(0, +),
        newPerDay: newPerDay ?? zip(newCounts, limits).reduce(0) { $0 + min($1.0, $1.1.newPerDay) },
        reviewsPerDay: keepsReviewLimit ? limits.reduce(0) { $0 + $1.reviewsPerDay } : .max,
        maximumIntervalDays: scheduling.maximumIntervalDays, learningStepCount: scheduling.learningSteps.count,
        relearningStepCount: scheduling.relearningSteps.count,
        habits: LearnerHabits(of: learner.reviews, seconds: learner.seconds)),
      cards: begun)
    desiredRetention = scheduling.desiredRetention
    model = settings.model
    self.today = today
  }

  /// Plays the course through several times.
  ///
  /// - Parameter progress: told how many more simulations are done; ends the work by throwing.
  func forecast(threadCount: Int, progress: (Int) throws -> Void) throws -> SimulationForecast {
    var runs: [SimulationRun] = []
    while runs.count < Self.forecastRunCount {
      let batch = UInt64(runs.count)..<UInt64(min(Self.forecastRunCount, runs.count + max(1, threadCount)))
      runs += simulator.runs(desiredRetention: desiredRetention, seeds: batch, threadCount: threadCount)
      try progress(batch.count)
    }
    return SimulationForecast(of: runs)
  }

  /// What every retention that could be wanted would cost and bring.
  func curve(threadCount: Int, progress: (Int) throws -> Void) throws -> RetentionCurve {
    var points: [RetentionCurve.Point] = []
    for retention in Self.curveRetentions {
      points +=
        simulator.retentionCurve(
          retentions: [retention], seeds: 0..<UInt64(Self.curveRunCount), threadCount: threadCount
        ).points
      try progress(Self.curveRunCount)
    }
    return RetentionCurve(points: points)
  }
}
