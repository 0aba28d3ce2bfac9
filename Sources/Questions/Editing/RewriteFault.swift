/// Why a rewrite is refused, and the card stays as it was.
public enum RewriteFault: Error, Hashable, Sendable {
  /// It breaks a rule of form that no card may break, by name.
  case form(rule: String)
  /// It does not leave one gap, written `[…]`, in a text with a gap.
  case gap
  /// The text has other gaps, which are cards of their own.
  case siblings
  /// It changes the items of a list, or the right one of several choices.
  case fixedAnswer
  /// It asks for something else than the card did.
  case otherAnswer
  /// Its answer does not stand in the evidence.
  case notInEvidence
  /// It brings in a number, or a name, that neither the evidence nor the card has; as it stands.
  case newNumber(String)
  case newName(String)
  /// It points at something that a learner does not see; as it stands (“the passage”, “he”).
  case pointer(String)
  /// Asked without its answer, it was answered otherwise.
  case notAnswered(reply: String)
  /// Another card asks the same.
  case repetition
}

extension RewriteFault {
  /// The reason as a person reads it after “rewrite refused:”.
  public var sentence: String {
    switch self {
    case .form(let rule): "it breaks a rule of form (\(rule))"
    case .gap: "it has no gap, or more than one"
    case .siblings: "other cards are gaps of the same text"
    case .fixedAnswer: "it changes the answer of a list or a choice"
    case .otherAnswer: "it asks for something else"
    case .notInEvidence: "its answer does not stand in the sentence"
    case .newNumber(let number): "the number “\(number)” is not in the sentence"
    case .newName(let name): "the name “\(name)” is not in the sentence"
    case .pointer(let word): "“\(word)” points at something that the card does not show"
    case .notAnswered(let reply): "asked again without the answer, it was answered “\(reply)”"
    case .repetition: "another card asks the same"
    }
  }
}
