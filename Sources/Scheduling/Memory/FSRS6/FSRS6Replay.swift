/// Up to eight cards under FSRS-6.
struct FSRS6Replay: StateReplay, Sendable {
  private let formulas: FSRS6Formulas
  private var stability = Lanes(repeating: 1)
  private var difficulty = Lanes(repeating: 1)
  private var elapsedDays = Lanes.zero
  private var recall = FSRS6Formulas.Recall(chance: .zero, spread: .zero, logarithm: .zero)

  init(_ formulas: FSRS6Formulas) { self.formulas = formulas }

  @inline(__always)
  mutating func begin(rating: Lanes) {
    stability = formulas.firstStability(rating: rating).clamped(to: FSRS6Formulas.stabilityRange)
    difficulty = formulas.firstDifficulty(rating: rating).clamped(to: FSRS6Formulas.difficultyRange)
  }

  @inline(__always)
  mutating func recall(elapsedDays days: Lanes) -> Lanes {
    elapsedDays = days
    recall = formulas.recall(stability: stability, elapsedDays: days)
    return recall.chance
  }

  @inline(__always)
  mutating func review(rating: Lanes) {
    let step = formulas.step(
      stability: stability, difficulty: difficulty, rating: rating, elapsedDays: elapsedDays, recall: recall)
    stability = stability.replacing(with: step.stability, where: rating .> 0)
    difficulty = difficulty.replacing(with: step.difficulty, where: rating .> 0)
  }

  func state(lane: Int) -> MemoryState { MemoryState(stability: stability[lane], difficulty: difficulty[lane]) }
}

extension FSRS6 {
  /// The states of all cards after their whole histories.
  ///
  /// - Parameters:
  ///   - histories: of the cards; delays in whole study days.
  ///   - threadCount: how many threads may work; the result does not depend on it.
  /// - Returns: `[cardCount]`; nil for a card without reviews.
  public func states(after histories: ReviewHistories, threadCount: Int) -> [MemoryState?] {
    histories.states(through: FSRS6Replay(formulas), threadCount: threadCount)
  }
}
