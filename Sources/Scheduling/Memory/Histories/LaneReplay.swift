/// Up to eight cards going through their reviews together under one model.
///
/// Used in this order: `begin`, then for each later review `recall` and `review`.
protocol LaneReplay {
  /// The cards' first reviews, by their ratings 1...4.
  mutating func begin(rating: Lanes)

  /// The chances of recall so many days after the last reviews.
  mutating func recall(elapsedDays: Lanes) -> Lanes

  /// The cards' next reviews, at the time that `recall` was last asked about.
  ///
  /// - Parameter rating: 1...4, or 0 for a card whose reviews are over; it keeps its state.
  mutating func review(rating: Lanes)
}

/// A replay whose states can be read.
protocol StateReplay: LaneReplay {
  /// The state of the card in a lane.
  func state(lane: Int) -> MemoryState
}
