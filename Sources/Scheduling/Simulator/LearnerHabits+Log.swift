extension LearnerHabits {
  /// The habits that a log shows, drawn towards the typical ones where it shows little: 50 observations weigh as much as
  /// those.
  ///
  /// - Parameters:
  ///   - reviews: in the order of time.
  ///   - seconds: `[reviews.count]`: how long each answer took; answers of no time or of 20 minutes and more are left out
  ///     of the means.
  ///
  /// Source of the smoothing: open-spaced-repetition/fsrs-rs 6.6, `extract_simulator_config`.
  public init(of reviews: [TrainingReview], seconds: [Double]) {
    let typical = LearnerHabits.typical
    var first = Shares(typical.firstRatings)
    var recall = Shares(typical.recallRatings)
    var learning = typical.learningTransitions.map(Shares.init)
    var relearning = typical.relearningTransitions.map(Shares.init)
    var learningTimes = Means(typical.learningSeconds)
    var reviewTimes = Means(typical.reviewSeconds)
    var relearningTimes = Means(typical.relearningSeconds)
    var days: [Int: Day] = [:]
    for (review, seconds) in zip(reviews, seconds) {
      let rating = review.rating.rawValue - 1
      switch days[review.card] {
      case nil:
        first.add(rating)
        learningTimes.add(rating, seconds)
        days[review.card] = Day(isFirst: true, lastRating: rating)
      case .some where review.studyDays > 0:
        if review.rating.isRecall { recall.add(rating - 1) }
        reviewTimes.add(rating, seconds)
        days[review.card] = Day(isFirst: false, lastRating: rating)
      case .some(let day):
        // What follows an *easy* is a repetition of the learner's own accord, no step.
        if day.lastRating < 3 {
          if day.isFirst { learning[day.lastRating].add(rating) } else { relearning[day.lastRating].add(rating) }
        }
        if day.isFirst { learningTimes.add(rating, seconds) } else { relearningTimes.add(rating, seconds) }
        days[review.card]?.lastRating = rating
      }
    }
    self.init(
      firstRatings: first.values, recallRatings: recall.values, learningTransitions: learning.map(\.values),
      relearningTransitions: relearning.map(\.values), learningSeconds: learningTimes.values,
      reviewSeconds: reviewTimes.values, relearningSeconds: relearningTimes.values)
  }

  /// A card's day as far as it has gone.
  private struct Day {
    var isFirst: Bool
    var lastRating: Int
  }

  /// What fifty observations weigh: as much as what is typical.
  private static let smoothing = 50.0

  private struct Shares {
    private var counts: [Double]
    private let typical: [Double]

    init(_ typical: [Double]) {
      self.typical = typical
      counts = typical.map { _ in 0 }
    }

    mutating func add(_ index: Int) { counts[index] += 1 }

    var values: [Double] {
      let total = counts.reduce(0, +)
      return zip(counts, typical).map { ($0 + $1 * smoothing) / (total + smoothing) }
    }
  }

  private struct Means {
    private var sums, counts: [Double]
    private let typical: [Double]

    init(_ typical: [Double]) {
      self.typical = typical
      sums = typical.map { _ in 0 }
      counts = sums
    }

    mutating func add(_ index: Int, _ seconds: Double) {
      guard seconds > 0 && seconds < 1200 else { return }
      sums[index] += seconds
      counts[index] += 1
    }

    var values: [Double] {
      typical.indices.map { (sums[$0] + typical[$0] * smoothing) / (counts[$0] + smoothing) }
    }
  }
}
