/// What became of a question that an editor was shown.
public enum EditorDecision: Hashable, Sendable {
  /// It stands as it was: the editor changed nothing, or was not asked, or did not answer.
  case stands
  case reworded(Question)
  case dropped
  case refused(RewriteFault)
}

extension Generation {
  /// The questions as an editor left them; a sentence that thereby lost its last question is told among the unused.
  ///
  /// - Parameter decisions: one for each question, in their order.
  public func edited(by decisions: [EditorDecision]) -> Generation {
    precondition(decisions.count == questions.count, "\(questions.count) questions have \(decisions.count) decisions")
    var edited = self
    edited.questions = zip(questions, decisions).compactMap { question, decision in
      switch decision {
      case .dropped: nil
      case .reworded(let rewritten): rewritten
      case .stands, .refused: question
      }
    }
    let left = Set(edited.questions.map(\.evidence))
    let lost = zip(questions, decisions).filter { $1 == .dropped && !left.contains($0.evidence) }.map {
      UnusedSentence(text: $0.0.evidence, lines: $0.0.lines, reason: .editedOut)
    }
    let all = (unused + lost.uniqued()).enumerated()
    edited.unused = all.sorted { ($0.element.lines.lowerBound, $0.offset) < ($1.element.lines.lowerBound, $1.offset) }
      .map(\.element)
    return edited
  }
}
