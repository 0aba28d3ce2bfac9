import Cards

/// A sentence, or what is left of one after something was cut out of it, that can be printed by itself.
struct Statement: Hashable, Sendable {
  /// What was cut to get it; each cut costs a little trust.
  struct Cuts: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// “However,” at its start.
    static let opener = Cuts(rawValue: 1)
    /// “also” between subject and verb.
    static let adverb = Cuts(rawValue: 2)
    /// A bracket.
    static let bracket = Cuts(rawValue: 4)
    /// A relative or participial clause after a comma, at the end.
    static let trailing = Cuts(rawValue: 8)
    /// The other clauses that “and”, “but” or a semicolon join to it.
    static let clause = Cuts(rawValue: 16)
  }

  /// The words kept: ranges of indices into the passage's words, in order, not empty, not touching.
  var pieces: [Range<Int>]
  var cuts: Cuts = []
  /// What is put before it: “According to the text, ”; the first word then loses its capital, unless it keeps it anywhere.
  var frame: String?
  var keepsCapital = false
  /// Whether its frame opens a quotation.
  var isQuoted = false
  /// Whether it leans on the sentence before, so that the passage's lead is printed before it.
  var leans = false

  /// The indices of the words kept, in order.
  var indices: [Int] { pieces.flatMap { Array($0) } }

  func contains(_ span: Range<Int>) -> Bool {
    pieces.contains { $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound }
  }
}

extension Passage {
  /// How many words a statement has, marks aside.
  func wordCount(of statement: Statement) -> Int {
    statement.pieces.reduce(0) { $0 + wordCount(in: $1) }
  }

  /// Indices as the ranges they fill.
  static func pieces(of indices: [Int]) -> [Range<Int>] {
    indices.reduce(into: []) { pieces, index in
      if let last = pieces.last, last.upperBound == index {
        pieces[pieces.count - 1] = last.lowerBound..<index + 1
      } else {
        pieces.append(index..<index + 1)
      }
    }
  }

  /// The statement as it is printed: a capital first, a full stop last.
  func text(of statement: Statement) -> String {
    segments(of: statement, gaps: []).reduce(into: "") { text, segment in
      if case .text(let part) = segment { text += part }
    }
  }

  /// The statement with some of its words as gaps.
  ///
  /// - Parameter gaps: ranges of word indices, in order, not overlapping, each inside one piece.
  func segments(of statement: Statement, gaps: [Range<Int>]) -> [ClozeText.Segment] {
    var segments: [ClozeText.Segment] = []
    var plain = statement.frame ?? ""
    for piece in writtenPieces(of: statement.indices, keeping: gaps) {
      plain += piece.space
      guard !piece.isReplaced else {
        plain += piece.text
        continue
      }
      var offset = words[piece.span.lowerBound].range.lowerBound
      for gap in gaps where piece.span.lowerBound <= gap.lowerBound && gap.upperBound <= piece.span.upperBound {
        plain += text.slice(offset..<words[gap.lowerBound].range.lowerBound)
        if !plain.isEmpty { segments.append(.text(plain)) }
        segments.append(.gap(answer: text(of: gap), hint: nil))
        offset = words[gap.upperBound - 1].range.upperBound
        plain = ""
      }
      plain += text.slice(offset..<words[piece.span.upperBound - 1].range.upperBound)
    }
    plain += ending(of: statement)
    if !plain.isEmpty { segments.append(.text(plain)) }
    return withFirstLetter(segments, of: statement)
  }

  /// The full stop that a cut took away.
  private func ending(of statement: Statement) -> String {
    guard let last = statement.pieces.last.map({ $0.upperBound - 1 }) else { return "" }
    let tail = [lower[last], last > 0 ? lower[last - 1] : ""]
    let isEnded = tail.contains { [".", "!", "?"].contains($0) } || lower[last].hasSuffix(".")
    return (isEnded ? "" : ".") + (statement.isQuoted ? "”" : "")
  }

  private func withFirstLetter(_ segments: [ClozeText.Segment], of statement: Statement) -> [ClozeText.Segment] {
    guard case .text(let first)? = segments.first else { return segments }
    var segments = segments
    if let frame = statement.frame {
      let rest = first.dropFirst(frame.count)
      if statement.isQuoted { return [.text(frame + String(rest).capitalisedFirst)] + segments.dropFirst() }
      guard !statement.keepsCapital, let letter = rest.first else { return segments }
      segments[0] = .text(frame + letter.lowercased() + rest.dropFirst())
    } else {
      segments[0] = .text(first.capitalisedFirst)
    }
    return segments
  }

  /// Whether a mark clings to the word before it.
  func isClosing(_ index: Int) -> Bool {
    [".", ",", ";", ":", "!", "?", ")", "]", "”", "’"].contains(words[index].form) || words[index].continuesToken
  }
}

extension [ClozeText.Segment] {
  /// The segments with a text before them.
  func led(by lead: String) -> [ClozeText.Segment] {
    guard !lead.isEmpty else { return self }
    guard case .text(let first)? = self.first else { return [.text(lead)] + self }
    return [.text(lead + first)] + dropFirst()
  }
}
