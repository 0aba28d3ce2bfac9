/// One simulated course of events, day by day.
public struct SimulationRun: Hashable, Sendable {
  /// `[dayCount]` each: reviews, of them recalled ones, and cards begun.
  public var reviews, recalled, new: [Int]
  /// `[dayCount]`: seconds spent, steps included.
  public var seconds: [Double]
  /// `[dayCount]`: how many cards would be recalled at the end of the day: the sum of their retrievabilities. Only the last
  /// day has a value where only that was asked for.
  public var remembered: [Double]

  init(dayCount: Int) {
    reviews = Array(repeating: 0, count: dayCount)
    recalled = reviews
    new = reviews
    seconds = Array(repeating: 0, count: dayCount)
    remembered = seconds
  }
}
