extension DueOrder {
  /// What an order looks at in a due card, as a whole number that sorts as the order does: smaller first.
  ///
  /// Comparing these numbers is most of what a queue costs.
  ///
  /// - Parameters:
  ///   - dueDay: today or before.
  ///   - recall: the chance of recall now, in 0...1; nil where it is not known.
  ///   - deck: ≥ 0, as is `position`.
  /// - Returns: the same for cards whose order is left to chance.
  func key(
    dueDay: StudyDay, lastReviewDay: StudyDay?, today: StudyDay, recall: Double?, deck: Int, position: Int
  ) -> UInt64 {
    switch self {
    case .dueDay: Self.pair(dueDay.number, Int(Float(recall ?? 1).bitPattern))
    case .retrievabilityAscending: (recall ?? 1).bitPattern
    case .retrievabilityDescending: ~(recall ?? 0).bitPattern
    case .relativeOverdueness: ~Self.overdueness(dueDay: dueDay, lastReviewDay: lastReviewDay, today: today).bitPattern
    case .deck: Self.pair(deck, position)
    case .added: Self.pair(position, deck)
    case .random: 0
    }
  }

  /// Whether the order needs to know the chance of recall.
  public var needsRecall: Bool {
    switch self {
    case .dueDay, .retrievabilityAscending, .retrievabilityDescending: true
    case .relativeOverdueness, .deck, .added, .random: false
    }
  }

  /// Sorts by the first number, then by the second; both fit into 32 bits. (The bits of numbers ≥ 0 sort as they do.)
  static func pair(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(UInt32(clamping: first)) << 32 | UInt64(UInt32(clamping: second))
  }

  /// The days since the last review as a multiple of the days that were planned.
  private static func overdueness(dueDay: StudyDay, lastReviewDay: StudyDay?, today: StudyDay) -> Double {
    guard let last = lastReviewDay else { return 0 }
    return Double(max(0, today.number - last.number)) / Double(max(1, dueDay.number - last.number))
  }
}
