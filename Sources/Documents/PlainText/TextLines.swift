/// One line of a plain text file.
struct TextLine: Hashable {
  /// Without the white space at both ends.
  var content: ArraySlice<UInt8>
  /// As it stands, for what is aligned in columns.
  var whole: ArraySlice<UInt8>
  /// From 1, as editors count.
  var number: Int
  /// From 1; a form feed begins the next.
  var page: Int
  /// Columns of white space before the content, tabs to every eighth.
  var indent: Int
  /// Characters up to the end of the content, the indent included.
  var width: Int

  var isBlank: Bool { content.isEmpty }
}

extension TextLine {
  /// The lines of a file. "\n", "\r\n" and "\r" end a line; a form feed ends one, too, but not its number.
  static func lines(of text: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var number = 1
    var page = 1
    var start = 0
    for index in 0...text.count {
      let byte = index < text.count ? text[index] : UInt8(ascii: "\n")
      switch byte {
      case UInt8(ascii: "\n") where index > 0 && index < text.count && text[index - 1] == UInt8(ascii: "\r"):
        start = index + 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        lines.append(TextLine(text[start..<index], number: number, page: page))
        number += 1
        start = index + 1
      case 0x0C:
        lines.append(TextLine(text[start..<index], number: number, page: page))
        page += 1
        start = index + 1
      default: break
      }
    }
    // What follows the last newline is a line only when there is something in it.
    if let last = lines.last, last.whole.isEmpty, text.last != 0x0C { lines.removeLast() }
    return lines
  }

  init(_ whole: ArraySlice<UInt8>, number: Int, page: Int) {
    let start = whole.firstIndex { !TextLine.isSpace($0) } ?? whole.endIndex
    let end = whole.lastIndex { !TextLine.isSpace($0) }.map { $0 + 1 } ?? start
    content = TextLine.isInvisible(whole[start..<end]) ? whole[end..<end] : whole[start..<end]
    self.whole = whole
    self.number = number
    self.page = page
    indent = whole[..<start].reduce(0) { $1 == UInt8(ascii: "\t") ? ($0 / 8 + 1) * 8 : $0 + 1 }
    width = indent + content.count { $0 & 0xC0 != 0x80 }
  }

  /// The line without its first bytes, as if they were white space.
  func dropping(first count: Int) -> TextLine {
    let rest = content.dropFirst(count)
    let start = rest.firstIndex { !TextLine.isSpace($0) } ?? rest.endIndex
    var line = self
    line.indent += start - content.startIndex
    line.content = rest[start...]
    return line
  }

  /// Nothing but wide spaces, byte order marks and control characters.
  private static func isInvisible(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first, first < 32 || first > 126 else { return false }
    return PlacedText(content, line: 1).isEmpty
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
