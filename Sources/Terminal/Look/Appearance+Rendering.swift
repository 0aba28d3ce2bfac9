extension Appearance {
  /// The text as the terminal gets it. The only place that writes colours.
  func rendered(_ text: StyledText) -> String {
    guard hasColor else { return text.plainText }
    return text.spans.map { span in
      Appearance.selection(of: span.role).map { $0 + span.text + Appearance.reset } ?? span.text
    }.joined()
  }

  /// As `rendered`, with what takes no column between the signs by which readline counts columns.
  func renderedForReadline(_ text: StyledText) -> String {
    guard hasColor else { return text.plainText }
    return text.spans.map { span in
      Appearance.selection(of: span.role).map {
        "\u{1}\($0)\u{2}\(span.text)\u{1}\(Appearance.reset)\u{2}"
      } ?? span.text
    }.joined()
  }

  private static let reset = "\u{1B}[0m"

  /// ECMA-48, select graphic rendition; the terminal's own palette, so that a person's choice of colours holds.
  private static func selection(of role: Role) -> String? {
    switch role {
    case .plain: nil
    case .accent: "\u{1B}[36m"
    case .right: "\u{1B}[32m"
    case .wrong: "\u{1B}[31m"
    case .dim: "\u{1B}[2m"
    case .strong: "\u{1B}[1m"
    }
  }
}
