// Generated. Do not edit.
//
// No card has been judged yet: rules count by their priors, and the reservations against a card as they were set by hand.

/// The weights of the models of a card.
enum ScoreWeights {
  /// Whether a strict editor keeps the card without changing a letter.
  static let kept = ScoreModel(intercept: 0, weights: ["prior": 1, "reservations": 1], rules: [:])

  /// Whether it wants what a person who studies the document asks for.
  static let asked = ScoreModel(intercept: 0, weights: [:], rules: [:])
}
