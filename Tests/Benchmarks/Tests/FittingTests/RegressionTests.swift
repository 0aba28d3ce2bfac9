import Foundation
import Testing

@testable import Fitting

/// Fitting by hand-checked samples.
struct RegressionTests {
  /// A column of ones and one that is 1 in some cases: `yes` of `count` came true, of those without it and with it.
  private func rows(without: (yes: Int, count: Int), with: (yes: Int, count: Int)) -> [Observation] {
    (0..<without.count).map { Observation([.init(0, 1)], isYes: $0 < without.yes) }
      + (0..<with.count).map { Observation([.init(0, 1), .init(1, 1)], isYes: $0 < with.yes) }
  }

  @Test func `free weights are the log odds of the shares`() {
    let rows = rows(without: (30, 40), with: (10, 50))
    let weights = LogisticRegression(pull: [0, 0], believed: [0, 0]).weights(for: rows)
    #expect(abs(weights[0] - log(30.0 / 10)) < 1e-6)
    #expect(abs(weights[1] - (log(10.0 / 40) - log(30.0 / 10))) < 1e-6)
  }

  @Test func `a strong pull holds a weight where it was believed, and a case that weighs two counts as two`() {
    let rows = rows(without: (30, 40), with: (10, 50))
    let held = LogisticRegression(pull: [0, 1e9], believed: [0, -1]).weights(for: rows)
    #expect(abs(held[1] + 1) < 1e-6)
    let twice = rows + rows
    let heavy = rows.map { Observation($0.entries, isYes: $0.isYes, weight: 2) }
    let fit = LogisticRegression(pull: [0, 3], believed: [0, 0])
    #expect(zip(fit.weights(for: twice), fit.weights(for: heavy)).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test func `equations are solved`() {
    // 4x + 2y = 2, 2x + 5y = −3.
    let solution = Cholesky([4, 0, 2, 5], count: 2).solution(for: [2, -3])
    #expect(zip(solution, [1, -1]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  private func outcome(_ document: String, _ rule: String, _ features: [String: Double], _ isYes: Bool) -> Outcome {
    Outcome(document: document, rule: rule, features: features, isYes: isYes)
  }

  @Test func `a rule that is always kept gains, and a new rule is known by its prior`() {
    let outcomes = (0..<20).flatMap { number in
      [
        outcome("d\(number % 4)", "good", ["prior": 1], true),
        outcome("d\(number % 4)", "fair", ["prior": 1], number % 2 == 0),
      ]
    }
    let model = CardFit(believed: ["prior": 1], strength: 1, ruleStrength: 1).model(of: outcomes)
    #expect(model.chance(outcome("", "good", ["prior": 1], true)) > 0.9)
    #expect(abs(model.chance(outcome("", "fair", ["prior": 1], true)) - 0.5) < 0.1)
    let new = [-1.0, 0, 1].map { model.chance(outcome("", "new", ["prior": $0], true)) }
    #expect(new[0] < new[1] && new[1] < new[2])
  }

  @Test func `each document is forecast without its own cases`() {
    let outcomes = ["a", "a", "b", "c", "c", "c"].map { outcome($0, "rule", [:], $0 == "a") }
    var seen: [Set<String>] = []
    let validation = CrossValidation(of: outcomes, foldCount: 3) { rest in
      seen.append(Set(rest.map(\.document)))
      return CardModel(intercept: 0, weights: [:], rules: [:])
    }
    #expect(seen == [["a", "b"], ["b", "c"], ["a", "c"]])
    #expect(validation.forecasts.map(\.group) == ["c", "c", "c", "a", "a", "b"])
  }

  @Test func `the pull is the one that documents left out ask for`() {
    // A feature that tells all, in every document.
    let telling = (0..<200).map { outcome("d\($0 % 20)", "rule", ["f": Double($0 % 2)], $0 % 2 == 0) }
    let search = FitSearch(outcomes: telling, believed: [:])
    #expect(search.fit.strength == 16)
    #expect(search.forecasts.auc == 1)
    #expect(search.forecasts.count == 200)
  }
}
