/// The models as the Swift file that the program is built with.
public struct GeneratedWeights: Sendable {
  public var kept: CardModel
  public var asked: CardModel
  /// What stands in the file's head about where the numbers come from, a line each.
  public var origin: [String]

  public init(kept: CardModel, asked: CardModel, origin: [String]) {
    self.kept = kept
    self.asked = asked
    self.origin = origin
  }

  public var text: String {
    """
    // Generated. Do not edit.
    //
    \(origin.map { "// " + $0 }.joined(separator: "\n"))

    /// The weights of the models of a card.
    enum ScoreWeights {
      /// Whether a strict editor keeps the card without changing a letter.
      static let kept = \(Self.literal(kept))

      /// Whether it wants what a person who studies the document asks for.
      static let asked = \(Self.literal(asked))
    }

    """
  }

  private static func literal(_ model: CardModel) -> String {
    """
    ScoreModel(
        intercept: \(digits(model.intercept)),
        weights: \(dictionary(model.weights)),
        rules: \(dictionary(model.rules)))
    """
  }

  private static func dictionary(_ values: [String: Double]) -> String {
    let lines = values.sorted { $0.key < $1.key }.map { "      \"\($0.key)\": \(digits($0.value))," }
    return lines.isEmpty ? "[:]" : "[\n" + lines.joined(separator: "\n") + "\n    ]"
  }

  /// Four decimals: more than the data can tell.
  private static func digits(_ number: Double) -> String {
    let rounded = (number * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
