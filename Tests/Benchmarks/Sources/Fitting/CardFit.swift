import Foundation

/// A card with an outcome: what models of cards are fitted on.
public struct Outcome: Sendable {
  /// What is left out together when a fit is tested.
  public var document: String
  public var rule: String
  /// By the feature's name; those that are 0 may be left out.
  public var features: [String: Double]
  public var isYes: Bool
  public var weight: Double

  public init(document: String, rule: String, features: [String: Double], isYes: Bool, weight: Double = 1) {
    self.document = document
    self.rule = rule
    self.features = features
    self.isYes = isYes
    self.weight = weight
  }
}

/// A fitted model of cards: weights by feature and rule, as the program reads them.
public struct CardModel: Equatable, Sendable {
  public var intercept: Double
  public var weights: [String: Double]
  /// What a rule's own prior and its effect beyond it come to, in log odds.
  public var rules: [String: Double]

  public init(intercept: Double, weights: [String: Double], rules: [String: Double]) {
    self.intercept = intercept
    self.weights = weights
    self.rules = rules
  }

  public func chance(_ outcome: Outcome) -> Double {
    var score = intercept
    for (name, value) in outcome.features.sorted(by: { $0.key < $1.key }) where name != CardFit.prior {
      score += weights[name, default: 0] * value
    }
    score += rules[outcome.rule] ?? weights[CardFit.prior, default: 0] * outcome.features[CardFit.prior, default: 0]
    return 1 / (1 + exp(-score))
  }
}

/// How a model of cards is fitted.
public struct CardFit: Sendable {
  /// The feature that holds a rule's prior in log odds.
  static let prior = "prior"

  /// What is believed of a feature's weight before anything is seen; 0 unless named.
  public var believed: [String: Double]
  /// How strongly weights of features are pulled there, in outcomes.
  public var strength: Double
  /// How strongly effects of rules are pulled to nothing. Which rule made a card says far more of it than any feature.
  public var ruleStrength: Double

  public init(believed: [String: Double] = [:], strength: Double, ruleStrength: Double) {
    self.believed = believed
    self.strength = strength
    self.ruleStrength = ruleStrength
  }

  /// Features are measured by their spread, those that hardly vary by a quarter: a rare one must not cost less than a
  /// common one.
  public func model(of outcomes: [Outcome]) -> CardModel {
    let names = Set(outcomes.flatMap { $0.features.keys }).sorted()
    let rules = Set(outcomes.map(\.rule)).sorted()
    let scales = names.map { name in believed[name] == nil ? max(0.25, Self.spread(of: name, in: outcomes)) : 1 }
    let columns = Dictionary(
      uniqueKeysWithValues: (names + rules.map { "rule " + $0 }).enumerated().map { ($1, $0 + 1) })
    let rows = outcomes.map { outcome in
      var entries = [Observation.Entry(0, 1)]
      for (name, value) in outcome.features.sorted(by: { columns[$0.key, default: 0] < columns[$1.key, default: 0] })
      where value != 0 {
        let column = columns[name, default: 0]
        entries.append(Observation.Entry(column, value / scales[column - 1]))
      }
      entries.append(Observation.Entry(columns["rule " + outcome.rule, default: 0], 1))
      return Observation(entries, isYes: outcome.isYes, weight: outcome.weight)
    }
    let pull = [0] + names.map { _ in strength } + rules.map { _ in ruleStrength }
    let towards = [0] + names.map { believed[$0] ?? 0 } + rules.map { _ in 0 }
    let weights = LogisticRegression(pull: pull, believed: towards).weights(for: rows)
    var byName: [String: Double] = [:]
    for (place, name) in names.enumerated() { byName[name] = weights[place + 1] / scales[place] }
    var effects: [String: Double] = [:]
    for (place, rule) in rules.enumerated() {
      let prior = outcomes.first { $0.rule == rule }?.features[Self.prior] ?? 0
      effects[rule] = byName[Self.prior, default: 0] * prior + weights[names.count + place + 1]
    }
    return CardModel(intercept: weights[0], weights: byName, rules: effects)
  }

  private static func spread(of name: String, in outcomes: [Outcome]) -> Double {
    let values = outcomes.map { $0.features[name, default: 0] }
    let mean = values.reduce(0, +) / Double(values.count)
    return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
  }
}
