import Scheduling

/// What a learner's reviews of some cards say to the optimiser and the simulator.
struct LearnerLog {
  /// In the order of time.
  let reviews: [TrainingReview]
  /// `[reviews.count]`: how long each took.
  let seconds: [Double]
  /// How many cards have been reviewed.
  let cardCount: Int

  init(of items: [Collection.Item], clock: StudyClock) {
    let histories = items.filter { !$0.history.isEmpty }.map { item in
      CardHistory(reviews: item.history.map(\.review), seed: item.seed)
    }
    (reviews, seconds) = CardHistory.trainingReviews(of: histories, clock: clock)
    cardCount = histories.count
  }
}
