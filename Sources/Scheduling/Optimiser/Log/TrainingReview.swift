/// One review of a learner's log, as the optimiser takes it.
public struct TrainingReview: Hashable, Sendable {
  /// The card's number; cards are numbered from 0 without great gaps.
  public var card: Int
  public var rating: Rating
  /// Study days since the card's review before: 0 on the same day; not looked at for its first review.
  public var studyDays: Int
  /// Days with their fraction since the card's review before; not looked at for its first review.
  public var exactDays: Double

  public init(card: Int, rating: Rating, studyDays: Int, exactDays: Double) {
    self.card = card
    self.rating = rating
    self.studyDays = studyDays
    self.exactDays = exactDays
  }
}
