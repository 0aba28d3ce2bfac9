import Questions

/// What an editor made of the questions, in lines for a person.
struct EditingReport {
  var model: String
  var questions: [Question]
  /// One for each question, in their order.
  var decisions: [EditorDecision]
  /// How many got no answer that could be used.
  var unanswered: Int

  /// “editor qwen3: 12 of 38 cards reworded · 5 dropped · 3 rewrites refused · 2 got no usable answer”
  ///
  /// - Parameter dot: between things in a row, blanks included.
  func summary(dot: String) -> String {
    let reworded = decisions.count { if case .reworded = $0 { true } else { false } }
    let dropped = decisions.count { $0 == .dropped }
    let refused = decisions.count { if case .refused = $0 { true } else { false } }
    let parts = [
      "\(grouped(reworded)) of \(counted(questions.count, "card")) reworded",
      dropped > 0 ? "\(grouped(dropped)) dropped" : nil,
      refused > 0 ? "\(counted(refused, "rewrite")) refused" : nil,
      unanswered > 0 ? "\(grouped(unanswered)) got no usable answer" : nil,
    ]
    return "editor \(model): " + parts.compactMap { $0 }.joined(separator: dot)
  }

  /// Each card that was changed, dropped, or kept against the editor, with its line.
  var explanations: [String] {
    zip(questions, decisions).compactMap { question, decision in
      let place = "line \(question.lines.lowerBound): "
      return switch decision {
      case .stands: nil
      case .dropped: place + "the editor dropped “\(question.card.prompt)”"
      case .reworded(let now): place + "the editor made “\(now.card.prompt)” of “\(question.card.prompt)”"
      case .refused(let fault): place + "rewrite of “\(question.card.prompt)” refused: \(fault.sentence)"
      }
    }
  }
}
