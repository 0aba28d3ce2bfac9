import FoundationEssentials

extension CardHistory {
  /// The reviews of a library in the order of time, as the optimiser and the simulator take them.
  ///
  /// - Parameter cards: `TrainingReview.card` is the place among them.
  /// - Returns: the reviews, and how many seconds each took.
  public static func trainingReviews(
    of cards: [CardHistory], clock: StudyClock
  ) -> (reviews: [TrainingReview], seconds: [Double]) {
    var rows: [(at: Date, review: TrainingReview, seconds: Double)] = []
    rows.reserveCapacity(cards.reduce(0) { $0 + $1.reviews.count })
    for (index, card) in cards.enumerated() {
      var last: Review?
      for review in card.reviews {
        let days = last.map { clock.day(of: review).number - clock.day(of: $0).number } ?? 0
        let exactDays = last.map { review.at.timeIntervalSince($0.at) / 86_400 } ?? 0
        let training = TrainingReview(
          card: index, rating: review.rating, studyDays: max(0, days), exactDays: max(0, exactDays))
        rows.append((review.at, training, review.thinking.inSeconds))
        last = review
      }
    }
    // Reviews of one moment stay in the order of the cards.
    let order = rows.indices.sorted { (rows[$0].at, $0) < (rows[$1].at, $1) }
    return (order.map { rows[$0].review }, order.map { rows[$0].seconds })
  }
}
