/// How much a learner wants to do on each day of the week.
public struct EasyDays: Hashable, Sendable, Codable {
  /// By weekday from Monday on, seven of them, each in 0...1: the share of a normal day's load. 0: nothing that can lie
  /// on another day.
  public private(set) var shares: [Double]

  /// Every day like the others.
  public init() { shares = [Double](repeating: 1, count: 7) }

  /// 1 for a normal day; 0.5 for half of it.
  public subscript(weekday: Weekday) -> Double {
    get { shares[weekday.rawValue - 1] }
    set { shares[weekday.rawValue - 1] = min(max(newValue, 0), 1) }
  }
}
