/// How much work lies on each of the coming days, in expected seconds of answering.
public struct DayLoads: Hashable, Sendable {
  public let today: StudyDay
  /// By day from today on; a later day has none.
  private var seconds: [Double]

  public init(today: StudyDay) {
    self.today = today
    seconds = [Double](repeating: 0, count: 128)
  }

  /// The seconds that lie on a day; 0 for a past one.
  public subscript(day: StudyDay) -> Double {
    let ahead = day.number - today.number
    return seconds.indices.contains(ahead) ? seconds[ahead] : 0
  }

  /// Puts a card on the day on which it is due; what is overdue lies on today.
  public mutating func add(seconds: Double, on day: StudyDay) { change(by: seconds, on: day) }

  /// Takes a card away again.
  public mutating func remove(seconds: Double, on day: StudyDay) { change(by: -seconds, on: day) }

  private mutating func change(by amount: Double, on day: StudyDay) {
    let ahead = max(0, day.number - today.number)
    guard ahead < seconds.count else { return }
    seconds[ahead] = max(0, seconds[ahead] + amount)
  }
}
