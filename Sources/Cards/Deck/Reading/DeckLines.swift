/// The lines of a deck file with their roles, as a card's reader looks at them.
struct DeckLines {
  let path: String
  let lines: TextLines
  let roles: [LineRole]

  var bytes: [UInt8] { lines.bytes }

  func range(_ line: Int) -> Range<Int> {
    lines.ranges[line]
  }

  func text(_ line: Int) -> String {
    lines.text(line)
  }

  /// What stands behind the tag on its line.
  func content(behind tag: Tag, _ line: Int) -> Range<Int> {
    tag.content(at: lines.ranges[line])
  }

  func text(behind tag: Tag, _ line: Int) -> String {
    bytes.text(in: bytes.trimming(content(behind: tag, line)))
  }

  /// The last line that is not blank; `start` is one.
  func lastFilledLine(from start: Int, to end: Int) -> Int {
    (start..<end).last { roles[$0] != .blank } ?? start
  }

  func answerLine(from start: Int) -> Int {
    roles[start...].firstIndex(of: .tag(.answer)) ?? start
  }

  /// The line of the next card or rule, or the number of lines.
  func endOfCard(from start: Int) -> Int {
    roles[(start + 1)...].firstIndex { role in
      switch role {
      case .rule, .tag(.question), .tag(.cloze): true
      case .tag, .text, .continuation, .opaque, .blank: false
      }
    } ?? roles.count
  }

  /// Whether the line belongs to a card: one begins there or above, with no rule between.
  func isInCard(_ line: Int) -> Bool {
    let role = roles[...line].last { role in
      switch role {
      case .rule, .tag(.question), .tag(.cloze): true
      case .tag, .text, .continuation, .opaque, .blank: false
      }
    }
    return role != nil && role != .rule
  }

  /// Whether a card begins on this line whose tag is misspelt, and that would be one if it were not: an answer or choices
  /// follow a question, brackets a cloze text.
  ///
  /// - Parameter end: the line behind the last that could belong to it.
  func beginsLostCard(_ line: Int, to end: Int) -> Bool {
    guard roles[line] == .text, let near = NearTag(bytes, at: range(line)), near.meant.beginsCard else { return false }
    if near.meant == .cloze {
      return bytes[range(line)].contains(.openBracket) && bytes[range(line)].contains(.closeBracket)
    }
    for next in line + 1..<max(end, line + 1) {
      switch roles[next] {
      case .tag(let tag): return tag == .answer
      case .rule: return false
      case .blank, .continuation, .opaque: continue
      case .text:
        if ChoiceBox(bytes, at: range(next)) != nil { return true }
        guard let other = NearTag(bytes, at: range(next)) else { continue }
        return other.meant == .answer
      }
    }
    return false
  }
}
