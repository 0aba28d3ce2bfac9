/// Weights fitted to the first later-day reviews of a log, and how sure they are.
struct ModelFit<Model: TrainableModel> {
  var weights: [Double]
  /// The standard deviation of each weight given the reviews; nil for those that were not fitted.
  var deviations: [Double?]
  /// The plain log loss of the fitted reviews, at the prior's centre and at the fitted weights; nil where nothing was
  /// fitted.
  private(set) var loss: (center: Double, fitted: Double)?

  /// - Parameters:
  ///   - log: of which the first `count` later-day reviews are fitted.
  ///   - prior: what is believed before; the fit starts at its centre.
  ///   - threadCount: how many threads may work; the result does not depend on it.
  init(log: TrainingLog, first count: Int, prior: Prior, threadCount: Int) {
    let placeScale = 1 / Double(max(count - 1, 1))
    let batches = TrainingBatches(
      log: log, inWholeDays: Model.countsWholeDays,
      weights: (0..<count).map { Model.recencyWeight(place: Double($0) * placeScale) })
    var fit = BoundedFit(
      ranges: Model.weightRanges, groups: Self.fittedWeights(of: log, first: count).map { [$0] },
      // Less than half a millionth of a nat a review.
      tolerance: max(0.002, 4e-7 * batches.totalWeight))
    weights = prior.center
    deviations = Array(repeating: nil, count: weights.count)
    while !fit.groups.isEmpty {
      var centerLoss = loss?.center
      let solution = fit.solution(from: weights) { weights in
        var equations = batches.equations(of: Model.Derivatives.self, weights: weights, threadCount: threadCount)
        // The first weights that are looked at are the prior's centre.
        centerLoss = centerLoss ?? equations.plainLoss / Double(count)
        prior.add(to: &equations, at: weights)
        return equations
      }
      weights = solution.weights
      loss = (centerLoss ?? 0, solution.equations.plainLoss / Double(count))
      guard let pair = Model.risingWeights.first(where: { weights[$0.low] > weights[$0.high] }) else {
        for (group, deviation) in zip(fit.groups, fit.deviations(of: solution.equations)) {
          for weight in group { deviations[weight] = deviation }
        }
        break
      }
      // Two that came out the wrong way round share one number from now on.
      let joined = fit.join(pair.low, pair.high, in: solution)
      for weight in joined.group { weights[weight] = joined.value }
    }
  }

  /// The weights that so many reviews can tell anything about.
  private static func fittedWeights(of log: TrainingLog, first count: Int) -> Range<Int> {
    if count < 8 { return 0..<0 }
    if count < 64 || !log.hasSecondIntervals(amongFirst: count) { return 0..<4 }
    return 0..<Model.defaultWeights.count
  }
}
