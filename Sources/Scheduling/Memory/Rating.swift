/// How well a card was recalled, in the learner's own judgement.
public enum Rating: Int, CaseIterable, Comparable, Hashable, Sendable, Codable {
  case again = 1
  case hard, good, easy

  /// The word on the screen: "again", "hard", "good", "easy".
  public var name: String {
    switch self {
    case .again: "again"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }

  /// Whether the card was recalled at all: every rating but *again*.
  public var isRecall: Bool { self != .again }

  public static func < (one: Rating, other: Rating) -> Bool { one.rawValue < other.rawValue }
}
