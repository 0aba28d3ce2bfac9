/// The lines of a Markdown file, before cmark sees them: what is no CommonMark is blanked, so that no line changes its number.
struct MarkdownLines {
  private var lines: [ArraySlice<UInt8>]

  /// - Parameter text: UTF-8, lines end in "\n".
  init(_ text: [UInt8]) {
    lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// A last line without a newline counts.
  var lineCount: Int { lines.last?.isEmpty == true ? lines.count - 1 : lines.count }

  var text: [UInt8] { Array(lines.joined(separator: [UInt8(ascii: "\n")])) }
}

extension MarkdownLines {
  /// Takes the data that some programs keep at the head of a file off it, and the title from there.
  mutating func takeFrontMatter(into manuscript: inout Manuscript) {
    guard let fence = lines.first.map({ MarkdownLines.trimmed($0) }), fence == "---" || fence == "+++" else { return }
    let ends = fence == "---" ? ["---", "..."] : ["+++"]
    guard
      let end = lines.indices.dropFirst().prefix(500).first(where: { ends.contains(MarkdownLines.trimmed(lines[$0])) })
    else { return }
    let entries = lines[1..<end].map { String(decoding: $0, as: UTF8.self) }
    let separator: Character = fence == "---" ? ":" : "="
    guard
      entries.allSatisfy({
        $0.isEmpty || $0.first?.isWhitespace == true || "#-".contains($0.first ?? " ") || $0.contains(separator)
      })
    else { return }
    for entry in entries where entry.lowercased().hasPrefix("title") {
      let parts = entry.split(separator: separator, maxSplits: 1)
      guard parts.count == 2, parts[0].trimmingSpaces == "title" || parts[0].trimmingSpaces == "Title" else { continue }
      let title = parts[1].trimmingSpaces.trimmingQuotes
      if !title.isEmpty { manuscript.statedTitle = PlacedText(Array(title.utf8), line: 1).string }
    }
    for index in 0...end {
      if index > 0, index < end { manuscript.leaveOut(PlacedText(lines[index], line: index + 1), .frontMatter) }
      lines[index] = []
    }
  }

  /// Blanks what other programs add to Markdown, outside code: attributes, template tags, containers, and the marks of
  /// admonitions, whose text moves to the left.
  mutating func blankExtensions() {
    var fence: UInt8?
    var isAdmonition = false
    for index in lines.indices {
      let line = lines[index]
      let content = line.drop { $0 == 32 }
      if let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
        content.prefix(while: { $0 == mark }).count >= 3,
        fence == nil || fence == mark
      {
        fence = fence == nil ? mark : nil
        continue
      }
      guard fence == nil else { continue }
      if isAdmonition, !content.isEmpty {
        if line.starts(with: "    ".utf8) { lines[index] = line.dropFirst(4) } else { isAdmonition = false }
      }
      guard let mark = content.first,
        "{:[!?>#".utf8.contains(mark) || content.last == UInt8(ascii: "}") || content.contains(UInt8(ascii: "%"))
      else { continue }
      let text = String(decoding: lines[index], as: UTF8.self)
      if content.starts(with: "!!! ".utf8) || content.starts(with: "??? ".utf8) {
        isAdmonition = true
        lines[index] = []
      } else if let plain = MarkdownLines.withoutExtensions(text) {
        lines[index] = ArraySlice(plain.utf8)
      }
    }
  }

  /// - Returns: nil where the line has none.
  private static func withoutExtensions(_ line: String) -> String? {
    let content = line.trimmingSpaces
    if content.hasPrefix(":::") || content == "[TOC]" || content == "[[_TOC_]]" || content == "[[toc]]" { return "" }
    if content.hasPrefix("> [!"), content.hasSuffix("]") { return ">" }
    if content.hasPrefix("{:") || content.hasPrefix("{%") || content.hasPrefix("{{"), content.hasSuffix("}") {
      return ""
    }
    var plain = line
    while let open = plain.firstRange(of: "{%"), let close = plain[open.upperBound...].firstRange(of: "%}") {
      plain.removeSubrange(open.lowerBound..<close.upperBound)
    }
    // "## Heading {#name .class}" and "a paragraph{: .class}"
    if plain.hasSuffix("}"), let open = plain.lastIndex(of: "{"),
      let sign = plain[open...].dropFirst().first, sign == ":" || sign == "#" || sign == "."
    {
      plain = String(plain[..<open])
    }
    return plain == line ? nil : plain
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line, as: UTF8.self).trimmingSpaces
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  fileprivate var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }

  fileprivate var trimmingQuotes: String {
    guard count >= 2, let first, first == last, first == "\"" || first == "'" else { return String(self) }
    return String(dropFirst().dropLast())
  }
}
