/// A setting that the scheduler cannot work with.
public enum SettingsProblem: Error, Hashable, Sendable {
  case desiredRetention(Double)
  case step(Duration)
  case maximumInterval(Int)
  case leechThreshold(Int)
  case newPerDay(Int)
  case reviewsPerDay(Int)
  case learnAhead(seconds: Int)
  case weights(WeightsProblem)

  /// What is wrong and what to do.
  public var sentence: String {
    switch self {
    case .desiredRetention(let value):
      "the desired retention is \(value); give a share from 0.7 to 0.99"
    case .step(let step):
      "a step of \(step.components.seconds) s; give steps from 1 s to 365 days"
    case .maximumInterval(let days):
      "the longest interval is \(days) days; give a number from 1 to 36500"
    case .leechThreshold(let lapses):
      "the leech threshold is \(lapses) lapses; give a number from 1 on, or none"
    case .newPerDay(let count):
      "\(count) new cards a day; give 0 or more"
    case .reviewsPerDay(let count):
      "\(count) due cards a day; give 0 or more"
    case .learnAhead(let seconds):
      "a learn-ahead time of \(seconds) s; give 0 or more"
    case .weights(let problem):
      problem.sentence
    }
  }
}
