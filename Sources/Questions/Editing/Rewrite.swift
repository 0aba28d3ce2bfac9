/// What an editor would have a card say.
public struct Rewrite: Hashable, Sendable {
  /// In place of the card's prompt; the gap of a cloze text is `[…]`.
  public var question: String
  /// In place of the card's answer; the items of a list are joined by “; ”.
  public var answer: String

  public init(question: String, answer: String) {
    self.question = question
    self.answer = answer
  }
}
