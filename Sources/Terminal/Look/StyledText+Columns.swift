extension StyledText {
  /// On which side of a column its text stands.
  public enum Alignment: Hashable, Sendable { case left, right }

  /// The text with blanks up to `columns` columns; unchanged when it is as wide or wider.
  public func padded(to columns: Int, _ alignment: Alignment = .left) -> StyledText {
    let blanks = StyledText(String(repeating: " ", count: max(0, columns - width)))
    return alignment == .left ? self + blanks : blanks + self
  }

  /// This text, wrapped, with a note that ends at the right edge: on the last line where there is room for it and two
  /// blanks, else on a line of its own; a note wider than a line is wrapped.
  ///
  /// - Parameters:
  ///   - columns: where the note ends.
  ///   - indent, hanging: as for `wrapped`; a wrapped note hangs, too.
  public func wrapped(
    to columns: Int, indent: Int = 0, hanging: Int = 0, note: StyledText
  ) -> [StyledText] {
    var lines = wrapped(to: columns, indent: indent, hanging: hanging)
    guard !note.isEmpty else { return lines }
    let last = lines.last ?? ""
    let room = columns - last.width
    if note.width + 2 <= room {
      lines[lines.count - 1] = last + note.padded(to: room, .right)
    } else if note.width <= columns {
      lines.append(note.padded(to: columns, .right))
    } else {
      lines += note.wrapped(to: columns, indent: hanging, hanging: hanging)
    }
    return lines
  }
}
