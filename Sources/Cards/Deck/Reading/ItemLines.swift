/// An answer that is nothing but a list.
struct ItemLines {
  private(set) var items: [TextPieces] = []
  private(set) var isOrdered = false

  /// - Parameter answer: the lines behind `A:`, the first being what follows the tag on its own line.
  /// - Returns: `nil` where anything stands outside of the items, or both kinds of markers; then the answer is a text.
  init?(_ answer: TextPieces, in bytes: [UInt8]) {
    var width = 0
    for piece in answer.pieces {
      if bytes.isBlank(piece.range) {
        if !items.isEmpty { items[items.count - 1].pieces.append(piece) }
        continue
      }
      if !piece.isOpaque, let marker = ListMarker(bytes, at: bytes.trimmingStart(ofFirst: piece, in: answer)) {
        guard items.isEmpty || marker.isOrdered == isOrdered else { return nil }
        isOrdered = marker.isOrdered
        width = marker.indentation
        items.append(TextPieces(pieces: [piece.from(marker.contentStart)]))
      } else if !items.isEmpty, let continuation = piece.dedented(by: width, in: bytes) {
        items[items.count - 1].pieces.append(continuation)
      } else {
        return nil
      }
    }
    // “A: 1. FC Köln” is no list; one item alone stands on a line below the tag.
    guard let first = items.first, items.count > 1 || first.pieces[0].line > answer.pieces[0].line else { return nil }
  }
}

extension [UInt8] {
  /// The piece's range; behind a tag, the white space before the text does not count.
  fileprivate func trimmingStart(ofFirst piece: TextPieces.Piece, in answer: TextPieces) -> Range<Int> {
    piece == answer.pieces[0] ? trimming(piece.range).lowerBound..<piece.range.upperBound : piece.range
  }
}

extension TextPieces.Piece {
  func from(_ start: Int) -> TextPieces.Piece {
    TextPieces.Piece(range: start..<range.upperBound, line: line, isOpaque: isOpaque)
  }

  /// The line of an item without the indentation that makes it one; `nil` where it has none.
  ///
  /// - Parameter width: how many bytes of white space go at most.
  func dedented(by width: Int, in bytes: [UInt8]) -> TextPieces.Piece? {
    var start = range.lowerBound
    while start < range.upperBound, start - range.lowerBound < width, bytes[start].isASCIISpace { start += 1 }
    return start > range.lowerBound || isOpaque ? from(start) : nil
  }
}
