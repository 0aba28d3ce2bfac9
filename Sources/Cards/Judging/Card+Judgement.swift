extension Card {
  /// Judges what was typed in answer to a short or a cloze card.
  ///
  /// Not counted are case, Unicode form, the look of quotation marks and dashes, punctuation around words, articles and other words of
  /// grammar, how a number is written, and words that the question says itself. Counted, but no mistake, are accents, slips of
  /// the fingers, a unit or a bound left out. Another number and a negation are always a mistake.
  public func judgement(of typed: String) -> Judgement {
    let typed = AnswerText(typed)
    let context = answerContext
    let comparisons = ([answer] + acceptedAnswers).map {
      AnswerComparison(wanted: AnswerText($0), typed: typed, context: context)
    }
    let nearest = comparisons.min { $0.rank < $1.rank }
    return Judgement(nearest, answer: answer)
  }

  private var answerContext: AnswerContext {
    switch content {
    case .short(let prompt, _), .list(let prompt, _, _):
      return AnswerContext(prompt: prompt)
    case .choice(let prompt, let choices):
      var context = AnswerContext(prompt: prompt)
      context.rivals = choices.filter { !$0.isRight }.map { AnswerText($0.text) }
      return context
    case .cloze(let text, let gap):
      var context = AnswerContext(prompt: nil)
      context.rivals = (0..<text.gapCount).filter { $0 != gap }.map { AnswerText(text.answer(ofGap: $0)) }
      return context
    }
  }

  /// Judges the choices that were picked.
  ///
  /// - Parameter picked: indices into the card's choices.
  public func judgement(ofChoices picked: Set<Int>) -> Verdict {
    guard case .choice(_, let choices) = content else { return .wrong }
    return picked == Set(choices.indices.filter { choices[$0].isRight }) ? .right : .wrong
  }
}

extension Judgement {
  fileprivate init(_ comparison: AnswerComparison?, answer: String) {
    self.init(
      verdict: comparison?.verdict ?? .wrong, expected: comparison.map { String($0.wanted.characters) } ?? answer,
      difference: comparison?.difference ?? [.missing(answer)])
  }
}

extension AnswerComparison {
  /// The nearest answer has the lowest: first the verdict, then how far apart they are.
  var rank: (Int, Int) {
    switch verdict {
    case .right: (0, distance)
    case .rightBut(let slips): (1, distance + slips.count)
    case .undecided: (2, distance)
    case .wrong: (3, hasCommonWord ? distance : .max)
    }
  }
}
