/// Whether a line goes on in the next one, judged by where the lines of the file were broken.
struct Wrapping {
  /// The column at which the file's lines end; nil when every line is a whole paragraph.
  private let column: Int?

  /// - Parameter lines: all lines of the file.
  init(lines: [TextLine]) {
    let widths = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank }.map(\.0.width).sorted()
    let usual = widths.isEmpty ? nil : widths[widths.count * 9 / 10]
    column = usual.flatMap { Wrapping.columns.contains($0) ? $0 : nil }
  }

  /// Where people and programs break lines; shorter ones end for another reason.
  private static let columns = 40...140

  /// How the lines of one stretch without blank lines are broken.
  struct Shape {
    /// Most lines are as long as they can be.
    var isFilled: Bool
    /// Every line is a sentence or a clause: lines broken for the writer, not for the reader.
    var isSentences: Bool
    /// Lines begin with a term and a colon: "dam: a wall that holds back water".
    var isEntries: Bool
  }

  func shape(of lines: ArraySlice<TextLine>) -> Shape {
    let pairs = zip(lines, lines.dropFirst())
    let filled = pairs.count { isFull($0, before: $1) }
    let endings = lines.map { Ending($0.content) }
    let ended = endings.count { $0 == .stop || $0 == .comma || $0 == .semicolon }
    let stops = lines.reduce(0) { $0 + Wrapping.innerStops($1.content) }
    return Shape(
      isFilled: filled * 2 > lines.count - 1,
      isSentences: endings.last == .stop && ended * 10 >= lines.count * 9 && stops * 4 <= lines.count,
      isEntries: lines.count { Wrapping.isEntry($0.content) } >= 2
        && lines.first.map { Wrapping.isEntry($0.content) } == true)
  }

  /// One to four words, a colon, and an explanation that begins with a small letter.
  static func isEntry(_ content: ArraySlice<UInt8>) -> Bool {
    guard let colon = content.prefix(60).firstIndex(of: UInt8(ascii: ":")), colon + 2 < content.endIndex,
      content[colon + 1] == 32, (97...122).contains(content[colon + 2])
    else { return false }
    let term = content[..<colon]
    return term.count { $0 == 32 } <= 3 && !term.contains { ".,;!?()\"".utf8.contains($0) }
      && term.contains { (97...122).contains($0 | 32) }
  }

  /// - Parameters:
  ///   - above: a line of prose.
  ///   - below: the line under it, no list item, heading or table.
  func joins(_ above: TextLine, _ below: TextLine, shape: Shape) -> Bool {
    let ending = Ending(above.content)
    let opening = Opening(below.content)
    if shape.isEntries, Wrapping.isEntry(below.content) { return false }
    if opening == .punctuation || opening == .lowercase || ending.isOpen { return true }
    if shape.isSentences { return true }
    let isIndented = below.indent > above.indent + 1 && ending == .stop
    if isFull(above, before: below) { return !isIndented }
    switch ending {
    case .semicolon, .dash: return true
    case .seldomLast: return shape.isFilled
    case .abbreviation: return shape.isFilled && !isIndented
    default: return false
    }
  }

  /// The next word did not fit on the line.
  private func isFull(_ line: TextLine, before next: TextLine) -> Bool {
    guard let column else { return false }
    let word = next.content.prefix { $0 != 32 }.count { $0 & 0xC0 != 0x80 }
    return line.width + 1 + word > column - 1
  }

  /// Full stops inside the line after which a capital follows.
  private static func innerStops(_ content: ArraySlice<UInt8>) -> Int {
    zip(content, zip(content.dropFirst(), content.dropFirst(2))).count { byte, next in
      byte == UInt8(ascii: ".") && next.0 == 32 && (65...90).contains(next.1)
    }
  }
}
