/// Up to eight cards under FSRS-7.
struct FSRS7Replay: StateReplay, Sendable {
  private let formulas: FSRS7Formulas
  private var lanes: FSRS7.LaneState
  private var recall: FSRS7Formulas.Recall

  init(_ formulas: FSRS7Formulas) {
    self.formulas = formulas
    lanes = FSRS7.LaneState(rating: Lanes(repeating: 1), formulas: formulas)
    recall = formulas.recall(slow: lanes.slow, fast: lanes.fast, difficulty: lanes.difficulty, elapsedDays: .zero)
  }

  @inline(__always)
  mutating func begin(rating: Lanes) { lanes = FSRS7.LaneState(rating: rating, formulas: formulas) }

  @inline(__always)
  mutating func recall(elapsedDays: Lanes) -> Lanes {
    recall = formulas.recall(
      slow: lanes.slow, fast: lanes.fast, difficulty: lanes.difficulty, elapsedDays: elapsedDays)
    return recall.chance
  }

  @inline(__always)
  mutating func review(rating: Lanes) {
    let after = lanes.after(rating: rating, recall: recall, formulas: formulas)
    lanes.slow = lanes.slow.replacing(with: after.slow, where: rating .> 0)
    lanes.fast = lanes.fast.replacing(with: after.fast, where: rating .> 0)
    lanes.difficulty = lanes.difficulty.replacing(with: after.difficulty, where: rating .> 0)
  }

  func state(lane: Int) -> MemoryState {
    MemoryState(
      stability: lanes.slow[lane], difficulty: lanes.difficulty[lane], fastStability: lanes.fast[lane])
  }
}

extension FSRS7 {
  /// The states of all cards after their whole histories.
  ///
  /// - Parameters:
  ///   - histories: of the cards; delays in days with their fraction.
  ///   - threadCount: how many threads may work; the result does not depend on it.
  /// - Returns: `[cardCount]`; nil for a card without reviews.
  public func states(after histories: ReviewHistories, threadCount: Int) -> [MemoryState?] {
    histories.states(through: FSRS7Replay(formulas), threadCount: threadCount)
  }
}
