/// What Tab does to the line: computed without readline, done by it.
struct CompletionPlan: Equatable {
  /// In the place of the word: what all candidates have in common, or the only one; quoted as it stands on the line.
  var common: String
  /// The candidates, quoted; one only: `common` is it.
  var candidates: [String]
  /// What the listing shows, in the order of `candidates`.
  var labels: [String]
  var ending: Completion.Ending

  /// - Parameters:
  ///   - line: up to the cursor.
  ///   - wordStart: where readline begins to replace, as a UTF-8 offset: behind an open quote.
  /// - Returns: nil when nothing can stand there.
  init?(line: String, wordStart: Int, completer: (CompletionRequest) -> [Completion]) {
    let parsed = CommandWords(parsing: line)
    let end = line.utf8.count
    let quote = parsed.openQuote
    // Inside of a word with quotes in its midst readline would replace another part than was asked for.
    guard quote != "\\", wordStart == (parsed.lastWordStart ?? end) + (quote == nil ? 0 : 1) else { return nil }

    var words = parsed.words
    let word = parsed.lastWordStart == nil ? "" : words.removeLast()
    var seen: Set<String> = []
    let found = completer(CompletionRequest(words: words, word: word)).filter { seen.insert($0.text).inserted }
    guard let first = found.first else { return nil }

    candidates = found.map { CommandWords.quoted($0.text, inside: quote) }
    labels = found.map { ($0.label ?? $0.text).visible(lineBreaks: .joined) }
    ending = found.count == 1 ? first.ending : .nothing
    let shared = found.dropFirst().reduce(first.text) { $0.commonPrefix(with: $1.text) }
    if found.count == 1 || shared.lowercased().hasPrefix(word.lowercased()) {
      common = CommandWords.quoted(shared, inside: quote)
    } else {
      // Found by something else than their beginning: what was typed must not become less.
      common = String(decoding: line.utf8.dropFirst(wordStart), as: UTF8.self)
    }
  }

  /// The listing, in columns as `ls` has them, read downwards.
  ///
  /// - Parameter rows: at most so many lines; the last says what has no room.
  static func listing(_ labels: [String], columns: Int, rows: Int) -> [String] {
    let labels = labels.map { StyledText($0).truncated(to: columns - 1).plainText }
    let cell = (labels.map(displayWidth).max() ?? 0) + 2
    let perLine = max(1, (columns + 1) / cell)
    let lineCount = (labels.count + perLine - 1) / perLine
    guard lineCount > rows else {
      return (0..<lineCount).map { row in line(labels, at: stride(from: row, to: labels.count, by: lineCount), cell) }
    }
    // What is left out is left out at the end, so the rows are filled one after the other.
    let shown = max(0, rows - 1)
    let lines = (0..<shown).map { row in
      line(labels, at: stride(from: row * perLine, to: (row + 1) * perLine, by: 1), cell)
    }
    return lines + ["… and \(labels.count - shown * perLine) more"]
  }

  private static func line(_ labels: [String], at indices: StrideTo<Int>, _ cell: Int) -> String {
    var line: StyledText = ""
    for (place, index) in indices.enumerated() {
      line = line.padded(to: place * cell) + StyledText(labels[index])
    }
    return line.plainText
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
