/// What is believed about the weights before any review: near which numbers they lie, and how near.
///
///     penalty = strength · Σ ((w − center) / deviation)²
///
/// with ln w − ln center in place of the difference for weights that spread over orders of magnitude.
struct Prior: Hashable, Sendable {
  /// `[weightCount]`.
  var center: [Double]
  /// `[weightCount]`, > 0; of the logarithm for the first `logarithmicCount`.
  var deviations: [Double]
  /// So many weights, the first, are compared by their logarithms.
  var logarithmicCount: Int
  var strength: Double

  /// Adds the penalty to the loss, its gradient and its curvature.
  func add(to equations: inout NormalEquations, at weights: [Double]) {
    let count = weights.count
    for index in 0..<count {
      let precision = strength / (deviations[index] * deviations[index])
      let isLogarithmic = index < logarithmicCount
      let distance =
        isLogarithmic ? (weights[index] / center[index]).logarithm : weights[index] - center[index]
      let slope = isLogarithmic ? 1 / weights[index] : 1
      equations.loss += precision * distance * distance
      equations.gradient[index] += 2 * precision * distance * slope
      equations.curvature[index * count + index] += 2 * precision * slope * slope
    }
  }
}
