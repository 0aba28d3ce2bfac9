extension Replacement {
  /// Less sure ones are not printed.
  static let leastConfidence = 0.8

  /// The text without its article and possessive ending, in small letters.
  fileprivate var core: String {
    var bare = PointerArticle.bare(text)
    if let ending = ["'s", "'"].first(where: { bare.hasSuffix($0) }) { bare.removeLast(ending.count) }
    // A longer name counts as printed where its last word is: “Newton” for “Sir Isaac Newton”.
    let words = bare.split(separator: " ")
    let isName = words.allSatisfy { $0.first?.isUppercase == true }
    return (isName ? words.last.map(String.init) ?? bare : bare).lowercased()
  }
}

extension Passage {
  /// What is printed in the place of the pointer that a word belongs to; nil for all other words.
  func replacement(at index: Int) -> Replacement? {
    replacements.first { $0.span.contains(index) && $0.confidence >= Replacement.leastConfidence }
  }

  /// A word in small letters as it counts where a statement is judged: of a pointer that is replaced, the last word of its
  /// text.
  func standingWord(at index: Int) -> String {
    guard let replacement = replacement(at: index) else { return lower[index] }
    let isFirst = index == replacement.span.lowerBound
    return isFirst ? replacement.text.split(separator: " ").last?.lowercased() ?? "" : ""
  }

  /// Some of its words as they stand in the sentence, pointers replaced, one space where something was left out.
  ///
  /// A pointer whose full phrase is printed before it among these words is kept: “Galois wrote that he …”. No capital is set.
  func text(of indices: [Int]) -> String {
    writtenPieces(of: indices).reduce(into: "") { $0 += $1.space + $1.text }
  }

  /// Some of its words as they stand in the sentence, pointers too, one space where something was left out: what is quoted
  /// as an answer must stand in the document.
  func plainText(of indices: [Int]) -> String {
    Self.pieces(of: indices).reduce(into: "") { text, piece in
      if !text.isEmpty, !isClosing(piece.lowerBound) { text += " " }
      text += self.text(of: piece)
    }
  }

  /// Whether a gap keeps a pointer from being replaced: it lies in it, or is a part of what would be printed.
  func isPointerKept(by gap: Range<Int>, in statement: Statement) -> Bool {
    let indices = statement.indices
    return writtenPieces(of: indices).count(where: \.isReplaced)
      != writtenPieces(of: indices, keeping: [gap]).count(where: \.isReplaced)
  }

  /// Whether something else is printed for one of its words.
  func isReplaced(in indices: [Int]) -> Bool { writtenPieces(of: indices).contains(where: \.isReplaced) }

  /// A run of words as it is printed.
  struct WrittenPiece: Hashable {
    /// The words that it stands for.
    var span: Range<Int>
    /// The white space before it.
    var space: String
    var text: String
    var isReplaced: Bool
  }

  /// The text of some words, cut at the pointers that are replaced.
  ///
  /// - Parameter kept: ranges of words in which nothing is replaced.
  func writtenPieces(of indices: [Int], keeping kept: [Range<Int>] = []) -> [WrittenPiece] {
    let answers = kept.map { text(of: $0).lowercased() }
    let used = replacements.filter { replacement in
      replacement.confidence >= Replacement.leastConfidence && !kept.contains { $0.overlaps(replacement.span) }
        // What is asked for must not stand beside its gap.
        && !answers.contains { $0.contains(replacement.core) || replacement.core.contains($0) }
    }
    var writing = Writing(passage: self)
    for piece in Self.pieces(of: indices) {
      var start = piece.lowerBound
      for replacement in used
      where piece.lowerBound <= replacement.span.lowerBound && replacement.span.upperBound <= piece.upperBound {
        writing.add(start..<replacement.span.lowerBound)
        start = replacement.span.lowerBound
        guard !writing.shown.contains(replacement.core) else { continue }
        writing.add(replacement.span, as: replacement.text)
        start = replacement.span.upperBound
      }
      writing.add(start..<piece.upperBound)
    }
    return writing.pieces
  }

  private struct Writing {
    let passage: Passage
    var pieces: [WrittenPiece] = []
    /// All text so far, in small letters.
    var shown = ""

    init(passage: Passage) { self.passage = passage }

    mutating func add(_ span: Range<Int>, as text: String? = nil) {
      guard !span.isEmpty else { return }
      let written = text ?? passage.text(of: span)
      pieces.append(
        WrittenPiece(span: span, space: space(before: span.lowerBound), text: written, isReplaced: text != nil))
      shown += " " + written.lowercased()
    }

    private func space(before index: Int) -> String {
      guard let last = pieces.last.map({ $0.span.upperBound - 1 }) else { return "" }
      if last + 1 != index { return passage.isClosing(index) ? "" : " " }
      return passage.text.slice(passage.words[last].range.upperBound..<passage.words[index].range.lowerBound)
    }
  }
}
