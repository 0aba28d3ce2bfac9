/// One of the answers that a multiple-choice card offers.
public struct Choice: Hashable, Sendable {
  public var text: String
  public var isRight: Bool

  public init(text: String, isRight: Bool) {
    self.text = text
    self.isRight = isRight
  }
}
