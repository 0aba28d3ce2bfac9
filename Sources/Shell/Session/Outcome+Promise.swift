import Scheduling

extension Outcome {
  /// The days that the screen promises, for the log; nil for a wait within the day.
  var promisedDays: Int? {
    if case .days(let days) = wait { return days }
    return nil
  }
}
