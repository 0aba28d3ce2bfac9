extension Question {
  /// The question as one line of JSON, without the newline: the generator's contract with whoever measures it.
  ///
  /// Fields, always all and in this order: `document, kind, prompt, answer, accepted, choices, items, evidence, lines, rule,
  /// score, section`. `prompt` of a cloze is its text with the gap as `[…]`; `lines` is `[first, last]`, from 1.
  ///
  /// - Parameter document: the document's name, as it was given on the command line.
  public func jsonLine(document: String) -> String {
    var choices: [String] = []
    var items: [String] = []
    switch card.content {
    case .choice(_, let all): choices = all.map(\.text)
    case .list(_, let all, _): items = all
    case .short, .cloze: break
    }
    let fields: [(String, String)] = [
      ("document", json(document)),
      ("kind", json(card.kind.rawValue)),
      ("prompt", json(card.prompt)),
      ("answer", json(card.answer)),
      ("accepted", json(card.acceptedAnswers)),
      ("choices", json(choices)),
      ("items", json(items)),
      ("evidence", json(evidence)),
      ("lines", "[\(lines.lowerBound), \(lines.upperBound)]"),
      ("rule", json(rule)),
      ("score", "\((score * 1000).rounded() / 1000)"),
      ("section", section.map { json($0) } ?? "null"),
    ]
    return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}

private func json(_ texts: [String]) -> String {
  "[" + texts.map { json($0) }.joined(separator: ", ") + "]"
}

private func json(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case "\t": out += "\\t"
    case "\r": out += "\\r"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}
