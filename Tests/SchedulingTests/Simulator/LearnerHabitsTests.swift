import Testing

@testable import Scheduling

@Suite struct LearnerHabitsTests {
  @Test func `without reviews the habits are the typical ones`() {
    let habits = LearnerHabits(of: [], seconds: [])
    #expect(zip(habits.firstRatings, LearnerHabits.typical.firstRatings).allSatisfy { abs($0 - $1) < 1e-3 })
    #expect(habits.reviewSeconds == LearnerHabits.typical.reviewSeconds)
  }

  @Test func `habits follow the log, fifty observations against what is typical`() {
    // Fifty cards: hard at first, good ten minutes later; a lapse after two days, good after it.
    var reviews: [TrainingReview] = []
    for (rating, days) in [(Rating.hard, 0), (.good, 0), (.again, 2), (.good, 0)] {
      for card in 0..<50 {
        reviews.append(TrainingReview(card: card, rating: rating, studyDays: days, exactDays: Double(days)))
      }
    }
    let typical = LearnerHabits.typical
    let habits = LearnerHabits(of: reviews, seconds: reviews.map { _ in 30 })
    #expect(abs(habits.firstRatings[1] - (0.094 + 1) / 2) < 1e-12)
    #expect(abs(habits.learningTransitions[1][2] - (0.4457 * 50 + 50) / 100) < 1e-12)
    #expect(abs(habits.relearningTransitions[0][2] - (0.6595 * 50 + 50) / 100) < 1e-12)
    #expect(habits.learningTransitions[0] == typical.learningTransitions[0].map { $0 * 50 / 50 })
    #expect(abs(habits.reviewSeconds[0] - (typical.reviewSeconds[0] + 30) / 2) < 1e-12)
    #expect(habits.reviewSeconds[1] == typical.reviewSeconds[1])
    #expect(zip(habits.recallRatings, typical.recallRatings).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func `answers of no time or of twenty minutes do not count as times`() {
    let reviews = [0.0, 1200, 5000].indices.map {
      TrainingReview(card: $0, rating: .good, studyDays: 0, exactDays: 0)
    }
    let habits = LearnerHabits(of: reviews, seconds: [0, 1200, 5000])
    #expect(habits.learningSeconds == LearnerHabits.typical.learningSeconds)
  }
}
