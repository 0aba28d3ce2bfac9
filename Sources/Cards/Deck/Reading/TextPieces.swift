/// Lines that make up one text of a card, not yet put together.
struct TextPieces {
  struct Piece: Hashable {
    /// The line without its end, or what follows the tag or the marker on it.
    var range: Range<Int>
    /// From 0.
    var line: Int
    /// Whether it belongs to a code block or to displayed math.
    var isOpaque: Bool
  }

  var pieces: [Piece] = []

  /// Without blank lines at the start and the end.
  func trimmed(in bytes: [UInt8]) -> TextPieces {
    guard let first = pieces.firstIndex(where: { !bytes.isBlank($0.range) }),
      let last = pieces.lastIndex(where: { !bytes.isBlank($0.range) })
    else { return TextPieces() }
    return TextPieces(pieces: Array(pieces[first...last]))
  }

  /// The text: lines joined by `\n`, no white space at its ends, starts of lines without the backslash that protects them.
  ///
  /// - Parameter isCloze: a cloze text takes the backslashes before its brackets and fences away itself.
  func text(in bytes: [UInt8], isCloze: Bool = false) -> String {
    if pieces.count == 1, !pieces[0].isOpaque {
      return bytes.text(in: LineEscape.unescaped(bytes.trimming(pieces[0].range), of: bytes, isCloze: isCloze))
    }
    let trimmed = trimmed(in: bytes).pieces
    var text: [UInt8] = []
    for (index, piece) in trimmed.enumerated() {
      var range = piece.range
      if index == 0 { range = bytes.trimming(range).lowerBound..<range.upperBound }
      if index == trimmed.count - 1 { range = range.lowerBound..<bytes.trimming(range).upperBound }
      if index > 0 { text.append(.lineFeed) }
      text += bytes[piece.isOpaque ? range : LineEscape.unescaped(range, of: bytes, isCloze: isCloze)]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
