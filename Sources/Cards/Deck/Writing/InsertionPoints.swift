/// Where something can be put into a deck file, and in which way.
struct InsertionPoints: Sendable {
  /// For each entry the byte offset at which another `Also:` line begins.
  let also: [Int]
  /// How the file's lines end.
  let lineEnd: String
  let isLastLineEnded: Bool
  /// Whether the file holds nothing, or a blank line at its end.
  let endsInBlankLine: Bool
  /// The line that ends a code block which is open at the end of the file.
  let closingFence: String?

  init(_ lines: TextLines, _ reader: DeckReader) {
    also = reader.alsoLines.map { lines.endOffset(of: $0) }
    lineEnd = lines.lineEnd
    isLastLineEnded = lines.isLastLineEnded
    endsInBlankLine = lines.count == 0 || lines.isLastLineEnded && lines.isBlank(lines.count - 1)
    closingFence = reader.unclosedFence?.fence.closingLine
  }
}
