/// What is believed about the weights before any review: near which numbers they lie, and how near.
///
///     penalty = strength · Σ ((w − center) / deviation)²
struct Prior: Hashable, Sendable {
  /// `[weightCount]`.
  var center: [Double]
  /// `[weightCount]`, > 0.
  var deviations: [Double]
  var strength: Double

  /// Adds the penalty to the loss, its gradient and its curvature.
  func add(to equations: inout NormalEquations, at weights: [Double]) {
    let count = weights.count
    for index in 0..<count {
      let precision = strength / (deviations[index] * deviations[index])
      let distance = weights[index] - center[index]
      equations.loss += precision * distance * distance
      equations.gradient[index] += 2 * precision * distance
      equations.curvature[index * count + index] += 2 * precision
    }
  }
}
