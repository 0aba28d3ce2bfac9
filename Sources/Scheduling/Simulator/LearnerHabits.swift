/// How a learner rates cards and how long that takes: what a simulation draws its answers from.
public struct LearnerHabits: Hashable, Sendable {
  /// `[4]`: the shares of *again*, *hard*, *good*, *easy* at a card's first review.
  public var firstRatings: [Double]
  /// `[3]`: the shares of *hard*, *good*, *easy* among recalled reviews.
  public var recallRatings: [Double]
  /// `[3][4]`: on a card's first day, after *again*, *hard* or *good* (row), the shares of the next rating (column).
  public var learningTransitions: [[Double]]
  /// `[3][4]`: the same on the day of a lapse.
  public var relearningTransitions: [[Double]]
  /// Seconds of an answer by rating, `[4]` each: at first reviews and learning steps, at reviews, at relearning steps.
  public var learningSeconds, reviewSeconds, relearningSeconds: [Double]

  /// The habits of a learner of whom nothing is known.
  ///
  /// Source: open-spaced-repetition/fsrs-rs 6.6, `SimulatorConfig::default`: means over many users of Anki.
  public static let typical = LearnerHabits(
    firstRatings: [0.24, 0.094, 0.495, 0.171],
    recallRatings: [0.224, 0.631, 0.145],
    learningTransitions: [
      [0.3686, 0.0628, 0.5108, 0.0577], [0.0442, 0.4553, 0.4457, 0.0549], [0.0519, 0.047, 0.8462, 0.055],
    ],
    relearningTransitions: [
      [0.2157, 0.0643, 0.6595, 0.0604], [0.05, 0.4638, 0.4475, 0.0387], [0.1057, 0.1434, 0.7266, 0.0244],
    ],
    learningSeconds: [19.58, 18.79, 13.78, 10.71], reviewSeconds: [19.38, 17.59, 12.38, 8.94],
    relearningSeconds: [16.44, 15.25, 12.32, 8.03])

  /// The shares of each row need not add up to 1, but to more than 0.
  public init(
    firstRatings: [Double], recallRatings: [Double], learningTransitions: [[Double]], relearningTransitions: [[Double]],
    learningSeconds: [Double], reviewSeconds: [Double], relearningSeconds: [Double]
  ) {
    precondition(firstRatings.count == 4 && recallRatings.count == 3, "there are four ratings, three of them of recall")
    precondition(
      learningTransitions.map(\.count) == [4, 4, 4] && relearningTransitions.map(\.count) == [4, 4, 4],
      "after each of three ratings each of four may follow")
    precondition(
      [learningSeconds, reviewSeconds, relearningSeconds].allSatisfy { $0.count == 4 }, "each rating takes its time")
    self.firstRatings = firstRatings
    self.recallRatings = recallRatings
    self.learningTransitions = learningTransitions
    self.relearningTransitions = relearningTransitions
    self.learningSeconds = learningSeconds
    self.reviewSeconds = reviewSeconds
    self.relearningSeconds = relearningSeconds
  }
}
