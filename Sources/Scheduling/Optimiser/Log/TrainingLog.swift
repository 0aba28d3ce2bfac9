/// A learner's reviews, ordered for fitting: card by card for the formulas, in time for everything that is measured.
///
/// What is predicted and measured are the *later-day reviews*: those at least one study day after the card's review before.
/// They are numbered in the order of time, from 0.
public struct TrainingLog: Sendable {
  /// The reviews with study days as their delays, and with exact days.
  private let studyDayHistories, exactHistories: ReviewHistories
  /// `[reviewCount]`, card after card: the number of the later-day review that it is, −1 for others.
  let numbers: [Int32]
  /// `[laterDayCount]`: whether the card was recalled.
  let isRecalled: [Bool]
  /// `[laterDayCount]`: the bin of the review in RMSE(bins).
  let bins: [Int32]

  /// - Parameter reviews: in the order of time.
  public init(_ reviews: some RandomAccessCollection<TrainingReview>) {
    let cardCount = (reviews.lazy.map(\.card).max() ?? -1) + 1
    var starts = [Int](repeating: 0, count: cardCount + 1)
    for review in reviews { starts[review.card + 1] += 1 }
    for card in 0..<cardCount { starts[card + 1] += starts[card] }
    var places = starts
    var ratings = [UInt8](repeating: 0, count: reviews.count)
    var studyDays = [Double](repeating: 0, count: reviews.count)
    var exactDays = studyDays
    var numbers = [Int32](repeating: -1, count: reviews.count)
    var isRecalled: [Bool] = []
    var bins = ForecastBins(cardCount: cardCount)
    var binOfNumber: [Int32] = []
    for review in reviews {
      let place = places[review.card]
      places[review.card] += 1
      ratings[place] = UInt8(review.rating.rawValue)
      guard place > starts[review.card] else { continue }
      studyDays[place] = Double(max(review.studyDays, 0))
      exactDays[place] = max(review.exactDays, 0)
      if review.studyDays > 0 {
        numbers[place] = Int32(isRecalled.count)
        isRecalled.append(review.rating.isRecall)
        binOfNumber.append(bins.add(card: review.card, studyDays: review.studyDays, rating: review.rating))
      }
    }
    studyDayHistories = ReviewHistories(ratings: ratings, elapsedDays: studyDays, starts: starts)
    exactHistories = ReviewHistories(ratings: ratings, elapsedDays: exactDays, starts: starts)
    self.numbers = numbers
    self.isRecalled = isRecalled
    self.bins = binOfNumber
  }

  public var reviewCount: Int { numbers.count }
  public var cardCount: Int { studyDayHistories.cardCount }
  /// How many later-day reviews there are.
  public var laterDayCount: Int { isRecalled.count }

  /// The reviews with the delays that a model counts in.
  func histories(inWholeDays isWhole: Bool) -> ReviewHistories { isWhole ? studyDayHistories : exactHistories }

  /// Where the reviews of a card stand.
  func range(ofCard card: Int) -> Range<Int> { studyDayHistories.range(ofCard: card) }

  /// Whether any card has a second later-day review among the first `count`.
  func hasSecondIntervals(amongFirst count: Int) -> Bool {
    (0..<cardCount).contains { card in
      numbers[range(ofCard: card)].count { $0 >= 0 && $0 < count } > 1
    }
  }
}
