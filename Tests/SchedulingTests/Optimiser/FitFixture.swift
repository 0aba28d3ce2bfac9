import Foundation
import Testing

@testable import Scheduling

/// A made-up learner's log with what fsrs-rs 0.9.3 makes of it.
struct FitFixture: Decodable {
  struct Metrics: Decodable {
    var weights: [Double]
    var logLoss, rmseBins, auc: Double
    var count: Int
  }
  /// In the order of time: card, rating, study days since the card's review before.
  var reviews: [[Int]]
  var metrics: [Metrics]
  /// fsrs-rs's fits under its three settings, and their metrics.
  var fsrsRsFits: [Metrics]

  static func load() throws -> FitFixture {
    try Fixtures.decode(FitFixture.self, from: #require(Fixtures.files("fit-log.json", orFull: "").first))
  }

  var log: TrainingLog {
    get throws {
      TrainingLog(
        try reviews.map { row in
          TrainingReview(
            card: row[0], rating: try #require(Rating(rawValue: row[1])), studyDays: row[2], exactDays: Double(row[2]))
        })
    }
  }
}

/// A log of a learner whose memory follows known weights, studying under the default ones.
func syntheticLog(cards: Int, days: Int, weights: [Double] = FSRS6.defaultWeights, seed: UInt64) throws -> TrainingLog {
  TrainingLog(try syntheticReviews(cards: cards, days: days, weights: weights, seed: seed))
}

func syntheticReviews(cards: Int, days: Int, weights: [Double], seed: UInt64) throws -> [TrainingReview] {
  let (learner, scheduler) = (try FSRS6(weights: weights), try FSRS6())
  var generator = SeededGenerator(seed: seed)
  var reviews: [TrainingReview] = []
  var states: [(learner: MemoryState, scheduler: MemoryState, last: Int, due: Int)?] = Array(
    repeating: nil, count: cards)
  for day in 0..<days {
    for card in 0..<cards {
      guard let state = states[card] else {
        guard day == card * days / (2 * cards) else { continue }
        let rating = Rating.allCases[[0, 1, 2, 2, 2, 3][Int.random(in: 0..<6, using: &generator)]]
        let first = (learner.firstState(rating: rating), scheduler.firstState(rating: rating))
        states[card] = (first.0, first.1, day, day + max(1, Int(first.1.stability)))
        reviews.append(TrainingReview(card: card, rating: rating, studyDays: 0, exactDays: 0))
        continue
      }
      guard state.due <= day else { continue }
      let elapsed = Double(day - state.last)
      let chance = learner.retrievability(of: state.learner, elapsedDays: elapsed)
      let isRecalled = Double.random(in: 0..<1, using: &generator) < chance
      let rating: Rating =
        isRecalled ? [.hard, .good, .good, .good, .easy][Int.random(in: 0..<5, using: &generator)] : .again
      reviews.append(TrainingReview(card: card, rating: rating, studyDays: day - state.last, exactDays: elapsed))
      let next = scheduler.state(after: state.scheduler, rating: rating, elapsedDays: elapsed)
      let wait = next.stability * .random(in: 0.7...1.4, using: &generator)
      states[card] = (
        learner.state(after: state.learner, rating: rating, elapsedDays: elapsed), next, day, day + max(1, Int(wait))
      )
    }
  }
  return reviews
}
