/// A JSON value (RFC 8259) to be written, with the keys of an object in the order in which they are given.
///
/// Foundation's encoder can only sort keys by name, which puts what a reader needs first in the middle.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Written with the fewest digits that read back as the same number; what JSON has no word for is written as null.
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSONValue

    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue {
  /// The value on one line: `{"day": "2026-11-24", "due": 3}`.
  public var line: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): value.isFinite ? value.description : "null"
    case .text(let value): Self.quoted(value)
    case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)): \($0.value.line)" }.joined(separator: ", ") + "}"
    }
  }

  /// The value over several lines, two spaces a level, without a last newline.
  ///
  /// What has room on one line stands on one; the line is long, so that a record is one that line tools can find.
  public var indented: String { indented(by: 0, after: 0) }

  /// - Parameters:
  ///   - depth: the level of the line on which the value begins.
  ///   - used: how many bytes stand before it on its line, the indentation aside.
  private func indented(by depth: Int, after used: Int) -> String {
    let width = 240
    let onOneLine = line
    if 2 * depth + used + onOneLine.utf8.count <= width { return onOneLine }
    let (outer, inner) = (String(repeating: "  ", count: depth), String(repeating: "  ", count: depth + 1))
    switch self {
    case .list(let values) where !values.isEmpty:
      let lines = values.map { inner + $0.indented(by: depth + 1, after: 0) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members) where !members.isEmpty:
      let lines = members.map { member in
        let key = Self.quoted(member.key) + ": "
        return inner + key + member.value.indented(by: depth + 1, after: key.utf8.count)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    default: return onOneLine
    }
  }

  /// Control characters, quotes and backslashes escaped; so are the two line separators that are no end of line in JSON
  /// but one in JavaScript, and DEL and the C1 controls, which a terminal obeys.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByDictionaryLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
