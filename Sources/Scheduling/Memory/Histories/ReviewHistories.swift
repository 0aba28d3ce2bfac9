/// The reviews of many cards in three columns: what a model needs to replay a whole library at once.
public struct ReviewHistories: Hashable, Sendable {
  /// `[reviewCount]`: ratings 1...4, card after card, each card's oldest first.
  public private(set) var ratings: [UInt8] = []
  /// `[reviewCount]`: days since the card's review before; 0 for its first.
  public private(set) var elapsedDays: [Double] = []
  /// `[cardCount + 1]`: where in the columns each card begins; the last entry is `reviewCount`.
  public private(set) var starts: [Int] = [0]

  public init() {}

  /// Columns that are in order already.
  init(ratings: [UInt8], elapsedDays: [Double], starts: [Int]) {
    (self.ratings, self.elapsedDays, self.starts) = (ratings, elapsedDays, starts)
  }

  /// - Parameter cards: for every card its ratings with the days since the review before, oldest first.
  public init(cards: some Sequence<[(rating: Rating, elapsedDays: Double)]>) {
    for card in cards { append(card: card) }
  }

  /// Room for so many reviews and cards without growing.
  public mutating func reserveCapacity(reviews: Int, cards: Int) {
    ratings.reserveCapacity(reviews)
    elapsedDays.reserveCapacity(reviews)
    starts.reserveCapacity(cards + 1)
  }

  /// Adds a card behind the others. A card without reviews keeps its place.
  public mutating func append(card reviews: some Sequence<(rating: Rating, elapsedDays: Double)>) {
    for (offset, review) in reviews.enumerated() {
      ratings.append(UInt8(review.rating.rawValue))
      elapsedDays.append(offset == 0 ? 0 : max(review.elapsedDays, 0))
    }
    starts.append(ratings.count)
  }

  public var reviewCount: Int { ratings.count }
  public var cardCount: Int { starts.count - 1 }

  /// Where the reviews of a card stand in the columns.
  public func range(ofCard card: Int) -> Range<Int> { starts[card]..<starts[card + 1] }
}
