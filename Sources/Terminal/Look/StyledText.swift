/// Text with roles: what the screens are made of.
///
/// Whatever it is made from, it holds no control character but the newline: text of a file is harmless from here on.
public struct StyledText: Hashable, Sendable {
  public struct Span: Hashable, Sendable {
    public let text: String
    public let role: Role
  }

  /// Neighbours differ in role and none is empty, so that equal looks are equal values.
  public private(set) var spans: [Span] = []

  public init(_ text: String = "", _ role: Role = .plain) {
    append(visible: text.visible, role)
  }

  public static func plain(_ text: String) -> StyledText { StyledText(text, .plain) }
  public static func accent(_ text: String) -> StyledText { StyledText(text, .accent) }
  public static func right(_ text: String) -> StyledText { StyledText(text, .right) }
  public static func wrong(_ text: String) -> StyledText { StyledText(text, .wrong) }
  public static func dim(_ text: String) -> StyledText { StyledText(text, .dim) }
  public static func strong(_ text: String) -> StyledText { StyledText(text, .strong) }

  public var isEmpty: Bool { spans.isEmpty }

  public var plainText: String { spans.map(\.text).joined() }

  /// Columns of the widest line.
  public var width: Int {
    plainText.split(separator: "\n", omittingEmptySubsequences: false).map { displayWidth(String($0)) }.max() ?? 0
  }

  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum += right
    return sum
  }

  public static func += (left: inout StyledText, right: StyledText) {
    for span in right.spans { left.append(visible: span.text, span.role) }
  }

  /// Appends text that is known to hold no control character but the newline.
  mutating func append(visible text: String, _ role: Role) {
    guard !text.isEmpty else { return }
    if let last = spans.last, last.role == role {
      spans[spans.count - 1] = Span(text: last.text + text, role: role)
    } else {
      spans.append(Span(text: text, role: role))
    }
  }
}

extension Sequence<StyledText> {
  public func joined(separator: StyledText = "") -> StyledText {
    var result = StyledText()
    for (index, text) in enumerated() {
      if index > 0 { result += separator }
      result += text
    }
    return result
  }
}
