import Cards
import Documents
import Foundation
import Questions

/// What became of a document, in lines for a person.
struct GenerationReport {
  var document: Document
  var generation: Generation
  /// Between things in a row, blanks included.
  var dot: String

  /// How long the document is.
  var size: String {
    (document.path as NSString).lastPathComponent + "  "
      + [
        counted(document.wordCount, "word"), counted(generation.sentenceCount, "sentence"),
        counted(document.sections.count, "section"),
      ].joined(separator: dot)
  }

  /// How many cards, by kind, and out of what.
  var cards: String {
    let cards = generation.questions.map(\.card)
    let kinds = Card.Kind.allCases.compactMap { kind -> String? in
      let count = cards.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    return counted(cards.count, "card") + (kinds.isEmpty ? "" : ": " + kinds.joined(separator: dot))
  }

  /// How many sentences gave nothing, and how many of those only for want of room; nil where each gave a card.
  ///
  /// - Parameter explains: whether each of them is listed elsewhere.
  func rest(explains: Bool) -> String? {
    let unused = generation.unused.filter { $0.reason != .outside }
    let crowded = unused.count { $0.reason == .overBudget }
    guard !unused.isEmpty, !explains || crowded > 0 else { return nil }
    var line = "\(counted(unused.count, "sentence")) gave none"
    if crowded > 0 { line += ", \(grouped(crowded)) of them because the budget is used up" }
    let advice = [explains ? nil : "--explain says why", crowded > 0 ? "--limit raises the budget" : nil]
    return line + " (\(advice.compactMap { $0 }.joined(separator: "; ")))"
  }

  /// Each sentence that gave nothing, with its line and why.
  var explanations: [String] {
    generation.unused.filter { $0.reason != .outside }.map {
      "line \($0.lines.lowerBound): \($0.reason.sentence): \($0.text)"
    }
  }
}

/// "1 card", "2 cards", "1,212 words".
func counted(_ count: Int, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// A count with a comma between thousands.
func grouped(_ count: Int) -> String {
  let digits = Array(String(count))
  return String(
    digits.enumerated().flatMap { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 && digits[index - 1].isNumber ? [",", digit] : [digit]
    })
}
