/// What a card's next day is chosen in view of: the other cards' days.
public struct Balancing: Hashable, Sendable {
  public var loads: DayLoads
  /// How long the card's answer is expected to take.
  public var cardSeconds: Double
  /// The days on which siblings of the card come back.
  public var siblingDays: [StudyDay]

  public init(loads: DayLoads, cardSeconds: Double, siblingDays: [StudyDay] = []) {
    self.loads = loads
    self.cardSeconds = cardSeconds
    self.siblingDays = siblingDays
  }
}

extension Balancing {
  /// Longer intervals are not balanced: what lies so far ahead changes too much until then.
  static let longestDays = 90

  /// Chooses among the days that an interval may have, after a review on `reviewDay`.
  ///
  /// A day's weight is e (e / x)^2.15 s, where e is its share by the learner's easy days, x its load counted in cards like
  /// this one, this one included, and s its distance from siblings. Once the days have filled up, their loads then stand
  /// in the proportion of their shares, and an easy day is easy also when nothing lies on it yet.
  ///
  /// - Parameter chance: in 0..<1.
  func day(in range: ClosedRange<Int>, after reviewDay: StudyDay, easyDays: EasyDays, chance: Double) -> Int {
    let weights = range.map { weight(of: reviewDay.advanced(by: $0), easyDays: easyDays) }
    var left = chance * weights.reduce(0, +)
    for (days, weight) in zip(range, weights) {
      left -= weight
      if left < 0 { return days }
    }
    return range.upperBound
  }

  private func weight(of day: StudyDay, easyDays: EasyDays) -> Double {
    // A share of nothing still leaves a choice where no day has more.
    let share = max(easyDays[day.weekday], 1e-4)
    let load = 1 + loads[day] / max(cardSeconds, 0.1)
    let distance = siblingDays.map { abs($0.number - day.number) }.min() ?? Int.max
    let apart = distance == 0 ? 1e-6 : min(1, 0.2 * Double(distance))
    return share * (2.15 * (share / load).logarithm).exponential * apart
  }
}
