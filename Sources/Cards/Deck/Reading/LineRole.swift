/// What a line of a deck file is, seen on its own.
enum LineRole: Hashable {
  case blank
  case tag(Tag)
  case rule
  case text
  /// Text that belongs to an item of a list above it: a tag there is no misspelt one.
  case continuation
  /// Part of a code block or of displayed math: text, whatever it looks like.
  case opaque
}

/// The roles of all lines of a deck file.
struct LineRoles {
  /// One for each line; the front matter is `opaque`.
  private(set) var roles: [LineRole] = []
  /// The code block that nothing closes: the line on which it begins, from 0.
  private(set) var unclosedFence: (fence: CodeFence, line: Int)?
  /// Lines within code blocks that begin with `Q:`, from 0, each with the line on which its block begins.
  private(set) var questionsInCode: [(line: Int, fenceLine: Int)] = []

  init(_ lines: TextLines, bodyStart: Int) {
    let bytes = lines.bytes
    var blocks = OpaqueBlocks(lines)
    roles.reserveCapacity(lines.count)
    roles += repeatElement(.opaque, count: bodyStart)
    for line in bodyStart..<lines.count {
      let range = lines.ranges[line]
      let tag = Tag(bytes, at: range)
      if let open = blocks.openFence, tag == .question { questionsInCode.append((line, open.line)) }
      // A field is one line, whatever stands on it.
      let content =
        tag.map { $0.isField ? range.upperBound..<range.upperBound : bytes.trimming($0.content(at: range)) } ?? range
      switch (tag, blocks.place(of: line, content: content)) {
      case (_, .inside), (nil, .first): roles.append(.opaque)
      case (let tag?, _): roles.append(.tag(tag))
      case (nil, .outside): roles.append(role(of: range, in: lines, isInList: blocks.isInList))
      }
    }
    unclosedFence = blocks.openFence
  }
  private func role(of line: Range<Int>, in lines: TextLines, isInList: Bool) -> LineRole {
    let bytes = lines.bytes
    if bytes.isBlank(line) { return .blank }
    if LineEscape.isRule(bytes, at: line) { return .rule }
    return isInList && bytes[line].prefix(2).allSatisfy(\.isASCIISpace) ? .continuation : .text
  }
}
