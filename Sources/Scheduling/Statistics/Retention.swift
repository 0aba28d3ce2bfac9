/// A number of reviews and how many of them recalled the card.
public struct Share: Hashable, Sendable {
  public var reviews: Int
  public var recalled: Int

  public init(reviews: Int = 0, recalled: Int = 0) {
    self.reviews = reviews
    self.recalled = recalled
  }

  /// In 0...1; nil without reviews.
  public var value: Double? { reviews == 0 ? nil : Double(recalled) / Double(reviews) }

  mutating func count(_ rating: Rating) {
    reviews += 1
    if rating.isRecall { recalled += 1 }
  }

  static func + (one: Share, other: Share) -> Share {
    Share(reviews: one.reviews + other.reviews, recalled: one.recalled + other.recalled)
  }
}

/// True retention: of the cards that came back after days, the share that was recalled.
///
/// Only the first review of a card on a day counts, and none within the steps of a day.
public struct Retention: Hashable, Sendable {
  /// Cards whose interval had been below `CardCounts.matureDays`.
  public var young: Share
  public var mature: Share

  public init(young: Share = Share(), mature: Share = Share()) {
    self.young = young
    self.mature = mature
  }

  public var all: Share { young + mature }

  static func + (one: Retention, other: Retention) -> Retention {
    Retention(young: one.young + other.young, mature: one.mature + other.mature)
  }
}

/// A stretch of days over which retention is taken.
public enum Period: String, CaseIterable, Hashable, Sendable {
  case today
  case yesterday
  /// The last 7 days, today included.
  case week
  /// The last 30 days, today included.
  case month
  /// The last 365 days, today included.
  case year
  case all

  /// The days of the period; nil: all there are.
  func days(today: StudyDay) -> ClosedRange<StudyDay>? {
    switch self {
    case .today: today...today
    case .yesterday: today.advanced(by: -1)...today.advanced(by: -1)
    case .week: today.advanced(by: -6)...today
    case .month: today.advanced(by: -29)...today
    case .year: today.advanced(by: -364)...today
    case .all: nil
    }
  }
}
