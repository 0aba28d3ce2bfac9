/// The bullet or number with which a line of plain text begins a list item.
struct ListMarker: Hashable {
  enum Style: Hashable {
    case bullet(UInt8)
    /// "1." or "1)": the mark after the number.
    case number(UInt8)
    /// "(1)".
    case bracketed
    /// "a)", "(a)".
    case letter
  }

  var style: Style
  var ordinal: Int?
  /// Bytes of the line's content that are the marker and the white space after it.
  var byteCount: Int
  /// Bytes of the marker alone.
  var markByteCount: Int

  /// - Parameter content: a line without white space at its ends.
  init?(_ content: ArraySlice<UInt8>) {
    let mark = content.prefix { !TextLine.isSpace($0) }
    guard mark.count <= 5, mark.endIndex < content.endIndex, let parsed = ListMarker.parse(mark) else { return nil }
    (style, ordinal) = parsed
    markByteCount = mark.count
    byteCount = content[mark.endIndex...].prefix(while: TextLine.isSpace).count + mark.count
  }
}

extension ListMarker {
  /// Bullets beyond ASCII: • ‣ ◦ ▪ ● ■ ○ □ · ❖ ✓ and the one that Word's symbol font leaves.
  private static let bullets: Set<String> = [
    "-", "*", "+", "•", "‣", "◦", "▪", "●", "■", "○", "□", "·", "–", "—", "❖", "➢", "✓", "\u{F0B7}", "\u{F0A7}",
  ]

  private static func parse(_ mark: ArraySlice<UInt8>) -> (Style, Int?)? {
    let text = String(decoding: mark, as: UTF8.self)
    if bullets.contains(text), let last = mark.last { return (.bullet(last), nil) }
    guard let end = text.last, end == "." || end == ")" else { return nil }
    let isBracketed = text.hasPrefix("(")
    let inner = text.dropFirst(isBracketed ? 1 : 0).dropLast()
    if let number = Int(inner), inner.allSatisfy(\.isNumber), inner.count <= 3, !isBracketed || end == ")" {
      return (isBracketed ? .bracketed : .number(end == "." ? 46 : 41), number)
    }
    if end == ")", inner.count == 1, let letter = inner.first?.asciiValue, (97...122).contains(letter) {
      return (.letter, Int(letter) - 96)
    }
    return nil
  }

  /// Whether an item with this marker can come next in a list whose last item has `previous`.
  func follows(_ previous: ListMarker) -> Bool {
    guard style == previous.style else { return false }
    guard let ordinal, let last = previous.ordinal else { return true }
    return ordinal == last + 1
  }
}
