import Testing

@testable import Scheduling

@Suite struct TrainingLogTests {
  private let reviews = [
    (0, Rating.good, 0), (1, .again, 5), (1, .good, 0), (0, .hard, 3), (3, .easy, 0), (1, .again, 1), (0, .good, 9),
  ].map { TrainingReview(card: $0.0, rating: $0.1, studyDays: $0.2, exactDays: Double($0.2) + 0.25) }

  @Test func `later-day reviews are numbered in the order of time`() {
    let log = TrainingLog(reviews)
    #expect(log.reviewCount == 7 && log.cardCount == 4 && log.laterDayCount == 3)
    let histories = log.histories(inWholeDays: true)
    #expect(histories.ratings == [3, 2, 3, 1, 3, 1, 4])
    #expect(histories.starts == [0, 3, 6, 6, 7])
    // A card's first review has no delay, whatever was given for it.
    #expect(histories.elapsedDays == [0, 3, 9, 0, 0, 1, 0])
    #expect(log.histories(inWholeDays: false).elapsedDays == [0, 3.25, 9.25, 0, 0.25, 1.25, 0])
    #expect(log.numbers == [-1, 0, 2, -1, -1, 1, -1])
    #expect(log.isRecalled == [true, false, true])
  }

  @Test func `reviews of like delay, count and lapses share a bin`() {
    var bins = ForecastBins(cardCount: 3)
    let first = bins.add(card: 0, studyDays: 1, rating: .again)
    #expect(bins.add(card: 1, studyDays: 3, rating: .good) == first)
    #expect(bins.add(card: 2, studyDays: 4, rating: .good) != first)
    // The third later-day review of each: after a lapse and after none.
    let lapsed = bins.add(card: 0, studyDays: 1, rating: .good)
    #expect(bins.add(card: 1, studyDays: 1, rating: .good) != lapsed)
  }

  @Test func `batches hold each fitted review once, with its weight, and nothing after the last`() {
    let log = TrainingLog(reviews)
    let batches = TrainingBatches(log: log, inWholeDays: true, weights: [0.5, 0.75])
    #expect(batches.count == 1 && batches.totalWeight == 1.25)
    // Card 1 has three reviews up to its fitted one, card 0 two; card 3 has none.
    #expect(batches.steps.count == 3)
    #expect(batches.steps.map { $0.rating[0] } == [1, 3, 1])
    #expect(batches.steps.map { $0.rating[1] } == [3, 2, 0])
    #expect(batches.steps.map { $0.weight[0] } == [0, 0, 0.75])
    #expect(batches.steps.map { $0.weight[1] } == [0, 0.5, 0])
    #expect(batches.steps.map { $0.elapsedDays[1] } == [0, 3, 0])
  }
}
