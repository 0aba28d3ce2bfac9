import Cards
import Exchange
import Questions

extension Question {
  /// The question as one JSON object on one line: the generator's contract, whose fields README explains.
  ///
  /// - Parameter document: the document's path, as it was given.
  func jsonLine(document: String) -> String {
    var choices: [String] = []
    var items: [String] = []
    switch card.content {
    case .choice(_, let all): choices = all.map(\.text)
    case .list(_, let all, _): items = all
    case .short, .cloze: break
    }
    let object: JSONValue = [
      "document": .text(document),
      "kind": .text(card.kind.rawValue),
      "prompt": .text(card.prompt),
      "answer": .text(card.answer),
      "accepted": .list(card.acceptedAnswers.map(JSONValue.text)),
      "choices": .list(choices.map(JSONValue.text)),
      "items": .list(items.map(JSONValue.text)),
      "evidence": .text(evidence),
      "lines": .list([.integer(lines.lowerBound), .integer(lines.upperBound)]),
      "rule": .text(rule),
      "score": .number((score * 1000).rounded() / 1000),
      "section": section.map(JSONValue.text) ?? .null,
    ]
    return object.line
  }
}
