/// The waits within a day or few that a card goes through until it is learned.
///
/// A card's place in them is the number of steps that remain, the present one included, so that a change of the settings
/// moves a card in the middle of them as little as possible.
struct LearningSteps: Hashable, Sendable {
  /// In seconds, each > 0.
  let seconds: [Int]

  init(_ steps: [Duration]) { seconds = steps.map { Int($0.components.seconds) } }

  var isEmpty: Bool { seconds.isEmpty }
  var count: Int { seconds.count }

  /// After *again*: the first step.
  var afterAgain: Int? { seconds.first }

  /// After *hard*: the same step again; on the first one, half-way to the second, or half as long again where there is
  /// only one (at most a day longer). More than a day is rounded to days.
  func afterHard(remaining: Int) -> Int? {
    guard !seconds.isEmpty else { return nil }
    let index = index(remaining: remaining)
    guard index == 0 else { return seconds[index] }
    let day = 86_400
    let wait = count > 1 ? (seconds[0] + seconds[1]) / 2 : min(seconds[0] * 3 / 2, seconds[0] + day)
    return wait > day ? (wait + day / 2) / day * day : wait
  }

  /// After *good*: the next step; nil when the present one is the last.
  func afterGood(remaining: Int) -> Int? {
    let next = index(remaining: remaining) + 1
    return next < count ? seconds[next] : nil
  }

  /// The steps that remain after *good*.
  func remainingAfterGood(remaining: Int) -> Int { max(0, count - index(remaining: remaining) - 1) }

  private func index(remaining: Int) -> Int { min(max(0, count - remaining), max(0, count - 1)) }
}
