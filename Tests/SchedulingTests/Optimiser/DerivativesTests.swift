import Testing

@testable import Scheduling

/// The derivatives that the fit follows, against differences of the forecasts themselves.
@Suite struct DerivativesTests {
  @Test(arguments: 0..<12)
  func `FSRS-6 knows how its forecasts change with its weights`(seed: UInt64) {
    expectDerivatives(of: FSRS6.self, seed: seed, inWholeDays: true)
  }

  @Test(arguments: 0..<12)
  func `FSRS-7 knows how its forecasts change with its weights`(seed: UInt64) {
    expectDerivatives(of: FSRS7.self, seed: seed, inWholeDays: false)
  }

  /// Replays eight random cards under random weights, and under weights a little to both sides of them.
  private func expectDerivatives<Model: TrainableModel>(of: Model.Type, seed: UInt64, inWholeDays isWhole: Bool) {
    var generator = SeededGenerator(seed: seed)
    let weights = zip(Model.defaultWeights, Model.weightRanges).map { weight, range in
      (weight * .random(in: 0.7...1.3, using: &generator) + .random(in: 0.01...0.05, using: &generator))
        .clamped(to: range.lowerBound * 1.01 + 0.001...range.upperBound * 0.99)
    }
    let steps = (0..<9).map { index in
      var (rating, days) = (Lanes.zero, Lanes.zero)
      for lane in 0..<Lanes.scalarCount {
        let isOver = index > lane + 2
        rating[lane] = isOver ? 0 : Double(Int.random(in: 1...4, using: &generator))
        let delay =
          Double.random(in: 0...1, using: &generator) < 0.3 ? 0 : Double.random(in: 0.2...40, using: &generator)
        days[lane] = isOver ? 0 : isWhole ? delay.rounded() : delay + 0.01
      }
      return (rating: rating, days: days)
    }
    let slopes = derivatives(Model.Derivatives.self, weights: weights, steps: steps)
    let chances = forecasts(Model.self, weights: weights, steps: steps)
    var compared = 0
    for index in weights.indices {
      let difference = max(abs(weights[index]), 0.01) * 1e-6
      let (above, below) = [1.0, -1.0].map { sign in
        var moved = weights
        moved[index] += sign * difference
        return forecasts(Model.self, weights: moved, steps: steps)
      }.pair
      for place in chances.indices where steps[place / 8 + 1].rating[place % 8] > 0 {
        let right = (above[place] - chances[place]) / difference
        let left = (chances[place] - below[place]) / difference
        // Where both sides differ there is a corner (a maximum, a minimum, an end of a range) in between.
        guard abs(right - left) < 1e-3 * max(abs(right), abs(left)) + 1e-5 else { continue }
        compared += 1
        let expected = (right + left) / 2
        let slope = slopes[place * weights.count + index]
        #expect(abs(slope - expected) < 1e-4 * abs(expected) + 1e-6, "weight \(index), forecast \(place)")
      }
    }
    #expect(compared > weights.count * 20)
  }

  /// `[stepCount − 1 × 8]`: the forecasts before all reviews but the first.
  private func forecasts<Model: TrainableModel>(
    _: Model.Type, weights: [Double], steps: [(rating: Lanes, days: Lanes)]
  ) -> [Double] {
    var replay = Model(usable: weights).replay
    replay.begin(rating: steps[0].rating)
    return steps.dropFirst().flatMap { step in
      let chance = replay.recall(elapsedDays: step.days)
      replay.review(rating: step.rating)
      return (0..<Lanes.scalarCount).map { chance[$0] }
    }
  }

  /// `[stepCount − 1 × 8 × weightCount]`: the derivatives of the forecasts.
  private func derivatives<Model: RecallDerivatives>(
    _: Model.Type, weights: [Double], steps: [(rating: Lanes, days: Lanes)]
  ) -> [Double] {
    withUnsafeTemporaryAllocation(of: Lanes.self, capacity: Model.scratchCount) { scratch in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: Model.weightCount * 8) { columns in
        guard let scratch = scratch.baseAddress, let columns = columns.baseAddress else { return [] }
        var model = Model(weights: weights, scratch: scratch)
        model.begin(rating: steps[0].rating)
        return steps.dropFirst().flatMap { step in
          _ = model.recall(elapsedDays: step.days)
          model.derivatives(times: Lanes(repeating: 1), to: columns, stride: 8)
          model.review(rating: step.rating)
          return (0..<8).flatMap { lane in (0..<Model.weightCount).map { columns[$0 * 8 + lane] } }
        }
      }
    }
  }
}

extension [[Double]] {
  fileprivate var pair: ([Double], [Double]) { (self[0], self[1]) }
}
