import Testing

@testable import Scheduling

@Suite struct FSRS6Tests {
  @Test(arguments: [0.1, 0.1542, 0.5, 0.8], [0.001, 0.7, 12.5, 36500])
  func `recall is 90 % after as many days as the stability, and only falls`(decay: Double, stability: Double) throws {
    var weights = FSRS6.defaultWeights
    weights[20] = decay
    let model = try FSRS6(weights: weights)
    let state = MemoryState(stability: stability, difficulty: 5)
    #expect(abs(model.retrievability(of: state, elapsedDays: stability) - 0.9) < 1e-13)
    #expect(model.retrievability(of: state, elapsedDays: 0) == 1)
    let chances = (0...400).map { model.retrievability(of: state, elapsedDays: Double($0) * stability / 20) }
    #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test(arguments: Array(stride(from: 0.05, through: 0.98, by: 0.03)))
  func `an interval ends when recall is what was asked for`(retention: Double) throws {
    let model = try FSRS6()
    let state = MemoryState(stability: 17.3, difficulty: 5)
    let days = model.intervalDays(of: state, desiredRetention: retention)
    #expect(abs(model.retrievability(of: state, elapsedDays: days) - retention) < 1e-12)
  }

  @Test func `a better rating never leaves less stability, and an overdue recall leaves more`() throws {
    let model = try FSRS6()
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let state = MemoryState(
        stability: .random(in: 0.01...2000, using: &generator), difficulty: .random(in: 1...10, using: &generator))
      let days = Double(Int.random(in: 0...800, using: &generator))
      let after = Rating.allCases.map { model.state(after: state, rating: $0, elapsedDays: days).stability }
      #expect(after[1] <= after[2] && after[2] <= after[3])
      if days > 0 {
        #expect(after[0] < after[1])
        #expect(model.state(after: state, rating: .good, elapsedDays: days + 10).stability > after[2])
      }
    }
  }

  @Test(arguments: [
    ([0.5], WeightsProblem.count(1, allowed: [21, 19, 17, 0]), "a list of 1 weights; give 21, 19, 17, 0 numbers"),
    (
      Array(repeating: 1, count: 20) + [.nan], .notFinite(index: 20),
      "weight 21 is not a finite number; give a decimal number"
    ),
  ])
  func `a list that cannot be weights is refused in words`(
    weights: [Double], problem: WeightsProblem, sentence: String
  ) {
    #expect(throws: problem) { try FSRS6(weights: weights) }
    #expect(problem.sentence == sentence)
  }

  @Test func `weights are moved into their ranges`() throws {
    let weights = try FSRS6(weights: Array(repeating: 1000, count: 21)).weights
    #expect(weights == FSRS6.weightRanges.map(\.upperBound))
  }

  @Test func `with several relearning steps a lapse and its repetitions cannot gain stability`() throws {
    var weights = FSRS6.defaultWeights
    (weights[17], weights[18]) = (2, 2)
    let model = try FSRS6(weights: weights, relearningStepCount: 3)
    #expect(abs(model.weights[17] - 0.4903) < 1e-4)
    #expect(model.weights[17] == model.weights[18])
    #expect(try FSRS6(weights: weights).weights[17] == 2)
  }

  @Test func `SM-2 values that no memory has are refused`() throws {
    let problem = WeightsProblem.noStateFor(easeFactor: .infinity, intervalDays: 3, retention: 0.9)
    #expect(throws: problem) {
      try FSRS6().state(fromEaseFactor: .infinity, intervalDays: 3, retention: 0.9)
    }
  }
}
