/// The running text between two blocks of a page.
struct HTMLInline {
  private var text = PlacedText()
  private var emphasisDepth = 0
  private var linkDepth = 0
  private var deletedDepth = 0
  private var raisedDepth = 0
  private var wasBroken = false
}

extension HTMLInline {
  mutating func append(_ content: [UInt8], _ source: inout SourceCursor) {
    var isFirst = true
    for part in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !isFirst {
        source.moveToNextLine()
        text.space()
      }
      isFirst = false
      let line = source.line(of: part)
      guard deletedDepth == 0 else { continue }
      if part.contains(where: { $0 > 32 }) { wasBroken = false }
      text.append(
        raisedDepth > 0 ? Superscript.raising(Array(part)) : Array(part), line: line, isEmphasised: emphasisDepth > 0,
        isLinked: linkDepth > 0)
    }
  }

  mutating func space() {
    text.space()
  }

  /// - Returns: whether this is the second break in a row, as old pages part paragraphs.
  mutating func breakLine() -> Bool {
    defer { wasBroken = true }
    text.space()
    return wasBroken
  }

  /// The text so far, which is gone afterwards.
  mutating func take() -> PlacedText {
    defer { text = PlacedText() }
    wasBroken = false
    return text
  }

  mutating func open(_ name: String, isLink: Bool) {
    switch name {
    case "b", "strong", "i", "em", "dfn": emphasisDepth += 1
    case "a": linkDepth += isLink ? 1 : 0
    case "sup": raisedDepth += 1
    case "del", "s", "strike": deletedDepth += 1
    case "q": text.append("“".utf8, line: text.lines.upperBound)
    default: break
    }
  }

  mutating func close(_ name: String, line: Int) {
    switch name {
    case "b", "strong", "i", "em", "dfn": emphasisDepth -= 1
    case "a": linkDepth = max(0, linkDepth - 1)
    case "sup": raisedDepth -= 1
    case "del", "s", "strike": deletedDepth -= 1
    case "q": text.append("”".utf8, line: line)
    default: break
    }
  }
}
