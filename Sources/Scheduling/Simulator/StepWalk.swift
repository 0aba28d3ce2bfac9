/// The answers that follow an answer on the same day, until enough of them were good.
///
/// After each rating the next is drawn by how the learner's ratings follow each other; *again* starts the count of good
/// answers anew, *hard* leaves it, *easy* ends the walk. It ends after five answers in any case.
///
/// Source of the rules: open-spaced-repetition/fsrs-rs 6.6, src/simulation.rs, `memory_state_short_term`.
struct StepWalk: Hashable, Sendable {
  static let longest = 5

  /// `[3]`: after *again*, *hard*, *good*.
  private let odds: [Odds]
  /// Seconds by rating.
  private let seconds: [Double]
  private let stepCount: Int

  init(transitions: [[Double]], seconds: [Double], stepCount: Int) {
    odds = transitions.map(Odds.init)
    self.seconds = seconds
    self.stepCount = stepCount
  }

  /// How many good answers end a walk that begins after a rating; a good beginning counts.
  func goodAnswersNeeded(after rating: Int) -> Int { rating > 2 ? max(stepCount - 1, 0) : stepCount }

  /// Draws a walk.
  ///
  /// - Parameter rating: 1...4, the answer before it.
  /// - Returns: the ratings, one a byte, the first in the lowest; and the seconds that they take.
  @inline(__always)
  func draw(after rating: Int, _ chance: inout Chance) -> (ratings: UInt64, seconds: Double) {
    let needed = goodAnswersNeeded(after: rating)
    var (last, good) = (rating, 0)
    var ratings: UInt64 = 0
    var spent = 0.0
    for index in 0..<Self.longest {
      if good >= needed || last == 4 { break }
      last = odds[last - 1].draw(&chance) + 1
      ratings |= UInt64(last) << UInt64(8 * index)
      spent += seconds[last - 1]
      if last > 2 { good += 1 } else if last == 1 { good = 0 }
    }
    return (ratings, spent)
  }
}
