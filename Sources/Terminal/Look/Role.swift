/// What a piece of text is for. How it looks is decided in one place, `Appearance`.
public enum Role: Hashable, Sendable {
  case plain
  /// The one accent: the deck's line.
  case accent
  /// Only together with the sign for it: colour alone never carries a meaning.
  case right, wrong
  case dim, strong
}
