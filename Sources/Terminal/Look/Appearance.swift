/// How the program's output looks.
public struct Appearance: Hashable, Sendable {
  /// When colour is wanted: `--color auto|always|never`.
  public enum ColorSetting: String, CaseIterable, Sendable { case auto, always, never }

  /// For pipes, logs and screen readers: no cursor movement, no drawing over, signs in words.
  public var isPlain: Bool
  public var hasColor: Bool

  public init(isPlain: Bool, hasColor: Bool) {
    self.isPlain = isPlain
    self.hasColor = hasColor
  }

  /// Plain when asked for, when nobody watches, or when the terminal can do nothing else.
  ///
  /// `always` colours a pipe too, and is stronger than `NO_COLOR`; `--plain` is stronger than both.
  ///
  /// - Parameters:
  ///   - environment: read for `TERM` and `NO_COLOR` (which counts when it is not empty; source: no-color.org).
  ///   - isTerminal: whether what is written goes to a terminal.
  public static func deciding(
    plainAsked: Bool, color: ColorSetting, environment: [String: String], isTerminal: Bool
  ) -> Appearance {
    let terminalName = environment["TERM"] ?? ""
    let isPlain = plainAsked || !isTerminal || terminalName.isEmpty || terminalName == "dumb"
    let hasColor =
      switch color {
      case .always: !plainAsked
      case .never: false
      case .auto: !isPlain && (environment["NO_COLOR"] ?? "").isEmpty
      }
    return Appearance(isPlain: isPlain, hasColor: hasColor)
  }
}
