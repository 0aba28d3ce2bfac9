/// The memory models that there are, for settings and comparisons.
public enum ModelKind: String, CaseIterable, Hashable, Sendable, Codable {
  case fsrs6 = "FSRS-6"
  case fsrs7 = "FSRS-7"

  public var name: String { rawValue }

  public var defaultWeights: [Double] { type.defaultWeights }

  /// The range of every weight.
  public var weightRanges: [ClosedRange<Double>] { type.weightRanges }

  /// A model with the given weights; none means the defaults.
  public func model(weights: [Double]) throws(WeightsProblem) -> any MemoryModel {
    switch self {
    case .fsrs6: try FSRS6(weights: weights)
    case .fsrs7: try FSRS7(weights: weights)
    }
  }

  /// Checks a list of weights and moves them into their ranges; none means the defaults.
  func usableWeights(from given: [Double]) throws(WeightsProblem) -> [Double] { try type.usableWeights(from: given) }

  var type: any TrainableModel.Type {
    switch self {
    case .fsrs6: FSRS6.self
    case .fsrs7: FSRS7.self
    }
  }
}
