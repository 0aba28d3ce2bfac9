extension FSRS6 {
  /// The weights published with FSRS-6: what fits most learners before they have reviews of their own.
  ///
  /// Source: open-spaced-repetition/fsrs-rs 6.6, `DEFAULT_PARAMETERS`.
  public static let defaultWeights: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// The range of every weight, in their order.
  public static let weightRanges: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75, 0...4.5, 0...0.8,
    0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]

  /// Checks, lengthens and clamps a list of weights.
  static func usableWeights(from given: [Double], relearningStepCount: Int) throws(WeightsProblem) -> [Double] {
    if let index = given.firstIndex(where: { !$0.isFinite }) { throw .notFinite(index: index) }
    var weights = try lengthened(given)
    for (index, range) in weightRanges.enumerated() {
      weights[index] = weights[index].clamped(to: range)
    }
    if relearningStepCount > 1 {
      let doubled = (weights[13] * (2.0).logarithm).exponential - 1
      let room = -(weights[11].logarithm + doubled.logarithm + 0.3 * weights[14])
      let cap = min(2, max(0.01, room / Double(relearningStepCount)).squareRoot())
      weights[17] = min(weights[17], cap)
      weights[18] = min(weights[18], cap)
    }
    return weights
  }

  /// The 21 weights that predict what a shorter list of an older model predicts.
  private static func lengthened(_ given: [Double]) throws(WeightsProblem) -> [Double] {
    switch given.count {
    case 21: return given
    case 19: return given + [0, 0.5]
    case 17:
      var weights = given
      weights[4] += 2 * weights[5]
      weights[5] = max(1 + 3 * weights[5], 0.001).logarithm / 3
      weights[6] += 0.5
      return weights + [0, 0, 0, 0.5]
    case 0: return defaultWeights
    default: throw .count(given.count, allowed: [21, 19, 17, 0])
    }
  }
}
