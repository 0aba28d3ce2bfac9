extension TrainingBatches {
  /// The loss of the batches, its gradient and its curvature.
  ///
  /// - Parameters:
  ///   - model: whose derivatives to use.
  ///   - weights: within their ranges.
  ///   - threadCount: how many threads may work. The parts are the same, and are added in the same order, for any number
  ///     of threads, so that the result has the same bits.
  func equations<Model: RecallDerivatives>(
    of model: Model.Type, weights: [Double], threadCount: Int
  ) -> NormalEquations {
    let partCount = min(32, max(1, count))
    var parts = [NormalEquations](repeating: NormalEquations(weightCount: Model.weightCount), count: partCount)
    parts.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let parts = buffer
      concurrently(count: partCount, threadCount: threadCount) { part in
        let scratch = UnsafeMutablePointer<Lanes>.allocate(capacity: Model.scratchCount)
        defer { scratch.deallocate() }
        let rows = EquationRows(weightCount: Model.weightCount)
        var model = Model(weights: weights, scratch: scratch)
        for batch in stride(from: part, to: count, by: partCount) {
          add(batch: batch, to: rows, through: &model)
        }
        parts[part] = rows.equations()
      }
    }
    return parts.reduce(into: NormalEquations(weightCount: Model.weightCount)) { $0 += $1 }
  }

  @inline(__always)
  private func add(batch: Int, to rows: EquationRows, through model: inout some RecallDerivatives) {
    let range = starts[batch]..<starts[batch + 1]
    model.begin(rating: steps[range.lowerBound].rating)
    for index in range.dropFirst() {
      let step = steps[index]
      let chance = model.recall(elapsedDays: step.elapsedDays)
      if any(step.weight .> 0) {
        rows.add(chance: chance, rating: step.rating, weight: step.weight, derivatives: model)
      }
      model.review(rating: step.rating)
    }
  }
}
