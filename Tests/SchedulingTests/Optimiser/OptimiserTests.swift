import Testing

@testable import Scheduling

@Suite struct OptimiserTests {
  private let optimiser = Optimiser(kind: .fsrs6, threadCount: 2)

  @Test func `the fit forecasts a log better than each of fsrs-rs's three`() throws {
    let fixture = try FitFixture.load()
    let tuning = try optimiser.tuning(of: fixture.log)
    let loss = try #require(try optimiser.metrics(of: tuning.weights, on: fixture.log)).logLoss
    #expect(tuning.outcome == .fitted)
    #expect(fixture.fsrsRsFits.allSatisfy { loss < $0.logLoss })
  }

  @Test func `a log of 30,000 reviews is fitted to what is asked, where it is there`() throws {
    guard let log = try sharedLog() else { return }
    let tuning = try optimiser.tuning(of: log)
    let report = optimiser.report(on: tuning, log: log)
    #expect(try #require(report.inSample.after).logLoss <= 0.2813)
    #expect(try #require(report.overSplits.after).logLoss <= 0.2795)
  }

  @Test(arguments: ModelKind.allCases)
  func `the weights have the same bits on any number of threads`(kind: ModelKind) throws {
    let log = try syntheticLog(cards: 40, days: 60, seed: 1)
    let expected = try Optimiser(kind: kind, threadCount: 1).tuning(of: log)
    for threadCount in [2, 3, 8] {
      #expect(try Optimiser(kind: kind, threadCount: threadCount).tuning(of: log) == expected)
    }
  }

  @Test(arguments: ModelKind.allCases)
  func `a fit is never worse than the defaults or the weights in use`(kind: ModelKind) throws {
    let optimiser = Optimiser(kind: kind, threadCount: 2)
    func loss(_ weights: [Double], _ log: TrainingLog) throws -> Double {
      try #require(try optimiser.metrics(of: weights, on: log)).logLoss
    }
    for seed in UInt64(0)..<4 {
      let log = try syntheticLog(cards: 30, days: 60, seed: seed)
      let tuning = try optimiser.tuning(of: log)
      #expect(try loss(tuning.weights, log) <= loss(kind.defaultWeights, log))
      // Fitted again with the result in use there is nothing better, and the weights stay.
      let again = try optimiser.tuning(of: log, present: tuning.weights)
      #expect(again.outcome == .presentIsBest && again.weights == tuning.weights)
    }
  }

  @Test func `weights in use that are worse than the defaults give way to them`() throws {
    let log = TrainingLog(try syntheticReviews(cards: 7, days: 30, weights: [], seed: 1))
    #expect(log.laterDayCount >= 8 && log.laterDayCount < 64)
    var poor = FSRS6.defaultWeights
    (poor[0], poor[1], poor[2], poor[3]) = (90, 91, 92, 93)
    let tuning = try optimiser.tuning(of: log, present: poor)
    #expect(tuning.outcome == .fitted || tuning.outcome == .baseIsBetter)
    #expect(tuning.weights[2] < 50)
  }

  @Test func `few reviews change only what they can tell about`() throws {
    let reviews = try syntheticReviews(cards: 40, days: 60, weights: [], seed: 2)
    var few: [TrainingReview] = []
    func log(laterDays: Int) -> TrainingLog {
      few = []
      var count = 0
      for review in reviews where count < laterDays {
        few.append(review)
        if review.studyDays > 0 { count += 1 }
      }
      return TrainingLog(few)
    }
    let none = try optimiser.tuning(of: log(laterDays: 7))
    #expect(none.outcome == .tooFewReviews && none.weights == FSRS6.defaultWeights && none.intervals.isEmpty)
    let some = try optimiser.tuning(of: log(laterDays: 40))
    #expect(some.weights[4...] == FSRS6.defaultWeights[4...])
    #expect(some.weights != FSRS6.defaultWeights)
    #expect(some.intervals.map { $0 == nil } == Array(repeating: false, count: 4) + Array(repeating: true, count: 17))
    let more = try optimiser.tuning(of: log(laterDays: 100))
    #expect(more.weights[8] != FSRS6.defaultWeights[8])
  }

  @Test func `a deck's weights stay near the library's until it has reviews of its own`() throws {
    var library = FSRS6.defaultWeights
    library[2] = 4
    // Nineteen of twenty are recalled twelve days after a first *good*: a stability of about 30 days.
    func deck(cards: Int) -> TrainingLog {
      TrainingLog(
        (0..<cards).flatMap { card in
          [
            TrainingReview(card: card, rating: .good, studyDays: 0, exactDays: 0),
            TrainingReview(card: card, rating: card % 20 == 7 ? .again : .good, studyDays: 12, exactDays: 12),
          ]
        })
    }
    let stabilities = try [10, 40, 4000].map { try optimiser.tuning(of: deck(cards: $0), library: library).weights[2] }
    #expect(stabilities[0] > 4 && stabilities[0] < 16)
    #expect(stabilities[1] > stabilities[0])
    #expect(abs(stabilities[2] - 30) < 3)
    let empty = try optimiser.tuning(of: TrainingLog([]), library: library)
    #expect(empty.weights == library && empty.outcome == .tooFewReviews)
  }

  @Test func `intervals of the weights hold the learner's, and narrow with more reviews`() throws {
    let few = try optimiser.tuning(of: syntheticLog(cards: 40, days: 80, seed: 5))
    let many = try optimiser.tuning(of: syntheticLog(cards: 240, days: 80, seed: 5))
    func width(_ tuning: Tuning) throws -> [Double] {
      try tuning.intervals.map {
        let range = try #require($0)
        return range.upperBound - range.lowerBound
      }
    }
    // Of twenty-one weights one or two may lie outside.
    let hits = zip(many.intervals, FSRS6.defaultWeights).count { $0?.contains($1) ?? false }
    #expect(hits >= 18)
    let narrower = zip(try width(few), try width(many)).count { $1 < $0 }
    #expect(narrower >= 16)
    for (weight, range) in zip(many.weights, many.intervals) { #expect(try #require(range).contains(weight)) }
  }

  @Test func `first stabilities never fall with a better rating`() throws {
    // Cards rated again at first are all recalled, those rated easy all forgotten.
    let reviews = (0..<200).flatMap { card in
      let rating = Rating.allCases[card % 4]
      return [
        TrainingReview(card: card, rating: rating, studyDays: 0, exactDays: 0),
        TrainingReview(card: card, rating: rating < .good ? .good : .again, studyDays: 3, exactDays: 3),
      ]
    }
    let weights = try optimiser.tuning(of: TrainingLog(reviews)).weights
    #expect(zip(weights[0..<3], weights[1..<4]).allSatisfy { $0 <= $1 })
    #expect(weights[0] == weights[3])
  }

  @Test func `models are compared on reviews that came after those they were fitted to`() throws {
    let log = try syntheticLog(cards: 60, days: 80, seed: 6)
    let comparison = try #require(ModelComparison(on: log, threadCount: 2))
    #expect(comparison.entries.map(\.kind) == [.fsrs6, .fsrs7])
    let (one, other) = (comparison.entries[0].fitted, comparison.entries[1].fitted)
    #expect(one.count == log.laterDayCount - log.laterDayCount / 6 && one.count == other.count)
    #expect(abs(comparison.difference - (other.logLoss - one.logLoss)) < 1e-12)
    #expect(comparison.standardError > 0)
    #expect(comparison.better == nil || abs(comparison.difference) > 2 * comparison.standardError)
    #expect(ModelComparison(on: try syntheticLog(cards: 3, days: 20, seed: 6), threadCount: 1) == nil)
  }
}
