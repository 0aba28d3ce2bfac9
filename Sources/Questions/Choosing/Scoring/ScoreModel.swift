/// A logistic model of cards: the chance of something, from a card's features and its rule.
///
///     log odds = intercept + Σ weight(f) · value(f) + the rule's effect,
///     where the weight of `prior` counts for rules without an effect only
///
/// An effect of a rule stands for the prior it was fitted with and for what judging showed beyond it. A rule made since
/// is known by its prior alone.
struct ScoreModel: Hashable, Sendable {
  let intercept: Double
  /// In the order of `Feature.allCases`; 0 where the model does not know a feature.
  private let weights: [Double]
  /// By the rule's name, in log odds.
  private let rules: [String: Double]

  /// - Parameters:
  ///   - weights: by the feature's name; names of features that are no more are left out.
  ///   - rules: by the rule's name.
  init(intercept: Double, weights: [String: Double], rules: [String: Double]) {
    self.intercept = intercept
    self.weights = Feature.allCases.map { weights[$0.name] ?? 0 }
    self.rules = rules
  }

  /// A probability in 0...1, in steps of a thousandth, so that the last digits of a sum decide nothing.
  func probability(of features: CardFeatures, rule: Rule) -> Double {
    var logOdds = intercept
    for feature in Feature.allCases where feature != .prior {
      logOdds += weights[feature.rawValue] * features[feature]
    }
    logOdds += rules[rule.rawValue] ?? weights[Feature.prior.rawValue] * features[.prior]
    return (LogOdds.probability(of: logOdds) * 1000).rounded() / 1000
  }
}
