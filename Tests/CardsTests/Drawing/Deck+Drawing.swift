import Cards

extension Deck {
  /// Reads a deck from a text, as the file `deck.md`.
  init(_ text: String) {
    self.init(parsing: Array(text.utf8), path: "deck.md")
  }

  /// The file as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What was read, one line for each card and each field, to be compared as a whole.
  var drawing: String {
    var lines: [String] = []
    for entry in entries {
      let place =
        entry.lines.count == 1 ? "\(entry.lines.lowerBound)" : "\(entry.lines.lowerBound)–\(entry.lines.upperBound)"
      lines.append("\(place) \(entry.card.kind.rawValue) group \(entry.group)")
      lines += entry.card.drawing.map { "  " + $0 }
    }
    lines += problems.map { ($0.isWarning ? "warning " : "problem ") + $0.sentence }
    return lines.joined(separator: "\n")
  }
}

extension Card {
  fileprivate var drawing: [String] {
    var lines = ["asks " + prompt.oneLine]
    switch content {
    case .short, .cloze:
      lines.append("wants " + answer.oneLine)
    case .list(_, let items, let isOrdered):
      lines += items.enumerated().map { isOrdered ? "\($0 + 1). \($1.oneLine)" : "- \($1.oneLine)" }
    case .choice(_, let choices):
      lines += choices.map { ($0.isRight ? "[x] " : "[ ] ") + $0.text.oneLine }
    }
    lines += acceptedAnswers.map { "also " + $0.oneLine }
    if let hint { lines.append("hint " + hint.oneLine) }
    if let source { lines.append("source \(source.place) | \(source.quotation ?? "–")") }
    if !tags.isEmpty { lines.append("tags " + tags.joined(separator: ", ")) }
    return lines
  }
}

extension String {
  /// Line ends shown as `⏎`.
  fileprivate var oneLine: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
  }
}
