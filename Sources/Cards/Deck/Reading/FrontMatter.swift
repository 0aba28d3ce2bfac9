/// What a deck says of itself, between `---` on line 1 and the next `---`.
///
/// Flat lines `key: value`, lists as `[a, b]`; `key = "value"` (TOML) is read too. Lines that begin with `#` are comments.
struct FrontMatter {
  private(set) var title: String?
  private(set) var documentPath: String?
  private(set) var tags: [String] = []
  /// The first line behind it, from 0; 0 where there is no front matter.
  private(set) var end = 0
  /// Kinds of problems, with their lines from 0.
  private(set) var problems: [(kind: DeckProblem.Kind, line: Int)] = []

  init(_ lines: TextLines) {
    guard lines.count > 0, LineEscape.isRule(lines.bytes, at: lines.ranges[0]) else { return }
    guard let closing = FrontMatter.closingLine(of: lines) else {
      problems.append((.frontMatterNotClosed, 0))
      return
    }
    end = closing + 1
    var firstLines: [String: Int] = [:]
    for line in 1..<closing where !lines.isBlank(line) {
      let text = lines.text(line)
      if text.hasPrefix("#") { continue }
      guard let (key, value) = FrontMatter.pair(in: text) else {
        problems.append((.frontMatterLine(text), line))
        continue
      }
      if let firstLine = firstLines[key] {
        problems.append((.keyTwice(key, firstLine: firstLine + 1), line))
        continue
      }
      firstLines[key] = line
      switch key {
      case "name": title = FrontMatter.text(of: value)
      case "document": documentPath = FrontMatter.text(of: value)
      case "tags": tags = FrontMatter.list(of: value)
      default: problems.append((.unknownKey(key), line))
      }
    }
  }

  /// A card that begins before the next `---` shows that this one is a rule, or that its partner was forgotten.
  private static func closingLine(of lines: TextLines) -> Int? {
    for line in 1..<max(lines.count, 1) {
      if LineEscape.isRule(lines.bytes, at: lines.ranges[line]) { return line }
      if Tag(lines.bytes, at: lines.ranges[line])?.beginsCard == true { return nil }
    }
    return nil
  }

  private static func pair(in line: String) -> (key: String, value: String)? {
    guard let separator = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else { return nil }
    let key = line[..<separator].trimmed
    guard !key.isEmpty, key.utf8.allSatisfy({ $0.isWordByte || $0 == .hyphen || $0 == UInt8(ascii: "_") })
    else { return nil }
    return (key, line[line.index(after: separator)...].trimmed)
  }
}

extension FrontMatter {
  /// A value without its quotation marks; `nil` where nothing is left.
  private static func text(of value: String) -> String? {
    let text = value.unquoted
    return text.isEmpty ? nil : text
  }

  /// `[a, "b, c"]`, or without brackets; a comma between quotation marks parts nothing.
  static func list(of value: String) -> [String] {
    let inner = value.hasPrefix("[") && value.hasSuffix("]") ? value.dropFirst().dropLast() : value[...]
    var items: [String] = [""]
    var quote: Character?
    var isEscaped = false
    for character in inner {
      if character == ",", quote == nil {
        items.append("")
        continue
      }
      if quote == nil, character == "\"" || character == "'", items[items.count - 1].allSatisfy(\.isWhitespace) {
        quote = character
      } else if character == quote, !isEscaped {
        quote = nil
      }
      isEscaped = character == "\\" && !isEscaped
      items[items.count - 1].append(character)
    }
    return items.map { $0[...].trimmed.unquoted }.filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...last])
  }
}

extension String {
  /// Without quotation marks around it, and what they protect as it is meant.
  fileprivate var unquoted: String {
    guard count >= 2, let quote = first, quote == last, quote == "\"" || quote == "'" else { return self }
    let inner = dropFirst().dropLast()
    guard quote == "\"" else {
      return inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
    }
    var text = ""
    var isEscaped = false
    for character in inner {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        text.append(character)
        isEscaped = false
      }
    }
    return text
  }
}
