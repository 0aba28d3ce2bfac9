/// The signs of the screens: drawn ones, and words and ASCII for plain mode.
public struct Symbols: Hashable, Sendable {
  public var right, wrong, partial: String
  /// Before what a person types, and between the parts of a path of headings.
  public var prompt: String
  /// Between things in a row.
  public var separator: String
  /// One column of a gap in a cloze.
  public var gap: String
  /// One column of a bar: what is done, what is left. Empty in plain mode, where there is no bar.
  public var barDone, barLeft: String
  public var ellipsis: String

  static let drawn = Symbols(
    right: "✓", wrong: "✗", partial: "◐", prompt: "›", separator: "·", gap: "▁", barDone: "━", barLeft: "─",
    ellipsis: "…")
  static let plain = Symbols(
    right: "ok", wrong: "no", partial: "part", prompt: ">", separator: "·", gap: "_", barDone: "", barLeft: "",
    ellipsis: "…")
}

extension Appearance {
  public var symbols: Symbols { isPlain ? .plain : .drawn }
}
