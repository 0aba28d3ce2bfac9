/// Why a list of numbers cannot be the weights of a memory model.
public enum WeightsProblem: Error, Hashable, Sendable {
  /// `count` weights were given where only the numbers of weights in `allowed` have a meaning.
  case count(Int, allowed: [Int])
  /// The weight at `index` (from 0) is infinite or not a number.
  case notFinite(index: Int)
  /// Ease, interval and retention of another program that no memory state could have produced.
  case noStateFor(easeFactor: Double, intervalDays: Double, retention: Double)

  public var sentence: String {
    switch self {
    case .count(let count, let allowed):
      "a list of \(count) weights; give \(allowed.map(String.init).joined(separator: ", ")) numbers"
    case .notFinite(let index):
      "weight \(index + 1) is not a finite number; give a decimal number"
    case .noStateFor(let ease, let interval, let retention):
      "no memory has ease \(ease), interval \(interval) and retention \(retention); give finite numbers, ease above 1"
    }
  }
}
