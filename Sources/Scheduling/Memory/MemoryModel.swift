/// A model of forgetting: how a review changes the memory of a card, and how that memory then fades.
///
/// Models are values that hold their weights. Everything is a pure function; time comes in as elapsed days.
public protocol MemoryModel: Sendable {
  /// Whether time since the last review is counted in whole study days (FSRS-6) or in days with their fraction (FSRS-7).
  ///
  /// A model of whole days takes anything below one day as a second review on the same day.
  static var countsWholeDays: Bool { get }

  /// The state after the first review of a new card.
  func firstState(rating: Rating) -> MemoryState

  /// The state after a later review.
  ///
  /// - Parameters:
  ///   - state: the state after the review before.
  ///   - rating: how this review was rated.
  ///   - elapsedDays: days since the review before, ≥ 0.
  func state(after state: MemoryState, rating: Rating, elapsedDays: Double) -> MemoryState

  /// The chance, in 0...1, that the card is recalled `elapsedDays` (≥ 0, fractions count) after its last review.
  func retrievability(of state: MemoryState, elapsedDays: Double) -> Double

  /// The days after the last review at which retrievability has fallen to `desiredRetention`; not rounded.
  ///
  /// - Parameter desiredRetention: in 0.01...0.99.
  func intervalDays(of state: MemoryState, desiredRetention: Double) -> Double
}

extension MemoryModel {
  /// Whether time since the last review is counted in whole study days.
  public var countsWholeDays: Bool { Self.countsWholeDays }

  /// The state after the whole history of a card, or nil when there is none.
  ///
  /// - Parameter history: ratings with the days since the review before, oldest first; the first delay is not looked at.
  public func state(after history: [(rating: Rating, elapsedDays: Double)]) -> MemoryState? {
    guard let first = history.first else { return nil }
    return history.dropFirst().reduce(firstState(rating: first.rating)) { memory, review in
      state(after: memory, rating: review.rating, elapsedDays: review.elapsedDays)
    }
  }
}
