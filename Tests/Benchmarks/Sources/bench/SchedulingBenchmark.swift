import Scheduling

/// Fits a learner's log and replays it, with the time that both take.
///
/// Losses are plain, unweighted, over reviews that came at least a day after the card's review before.
struct SchedulingBenchmark {
  private let options: Options

  init(_ options: Options) { self.options = options }

  func run() throws {
    guard let path = options.path else { throw BenchmarkProblem(sentence: usage) }
    let kind = options.kind
    let reviews = try ReviewLogFile(reading: path).reviews
    let log = TrainingLog(reviews)
    let optimiser = Optimiser(kind: kind, threadCount: options.threadCount)
    let (tuning, fit) = try Timing.of(runs: options.runCount) { try optimiser.tuning(of: log) }
    let report = optimiser.report(on: tuning, log: log)
    guard let inSample = report.inSample.after, let defaults = report.inSample.before else {
      throw BenchmarkProblem(sentence: "\(path): no review at least a day after the one before\n")
    }
    let histories = ReviewHistories(reviews, inWholeDays: kind == .fsrs6)
    let (states, replay) = try Timing.of(runs: options.runCount) {
      switch kind {
      case .fsrs6: try FSRS6(weights: tuning.weights).states(after: histories, threadCount: options.threadCount)
      case .fsrs7: try FSRS7(weights: tuning.weights).states(after: histories, threadCount: options.threadCount)
      }
    }
    guard states.allSatisfy({ $0 != nil }) else {
      throw BenchmarkProblem(sentence: "\(path): a card without a state\n")
    }
    var results = Results()
    results.add("weights", tuning.weights)
    results.add("logLossInSample", inSample.logLoss)
    results.add("logLossFiveSplits", report.overSplits.after?.logLoss)
    results.add("rmseBins", inSample.rmseBins)
    results.add("auc", inSample.auc)
    results.add("fitSeconds", fit.cpuSeconds)
    results.add("statesSeconds", replay.cpuSeconds)
    results.add("fitWallSeconds", fit.wallSeconds)
    results.add("statesWallSeconds", replay.wallSeconds)
    results.add("defaultsLogLoss", defaults.logLoss)
    results.add("reviews", Double(log.reviewCount))
    results.add("laterDayReviews", Double(log.laterDayCount))
    results.show(asJSON: options.isJSON)
  }
}

extension ReviewHistories {
  /// The reviews of a log, card by card.
  fileprivate init(_ reviews: [TrainingReview], inWholeDays isWhole: Bool) {
    var cards: [[(rating: Rating, elapsedDays: Double)]] = []
    for review in reviews {
      if review.card == cards.count { cards.append([]) }
      let days = isWhole ? Double(review.studyDays) : review.exactDays
      cards[review.card].append((rating: review.rating, elapsedDays: days))
    }
    self.init(cards: cards)
  }
}
