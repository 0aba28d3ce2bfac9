import Cards

extension Question {
  /// The least word overlap (F1) of a new answer with a stretch of the evidence.
  static let leastOverlapWithEvidence = 0.8
  /// The least word overlap (F1) of the answer with what is answered by somebody who sees question and evidence alone.
  static let leastOverlapOfReply = 0.7
  /// The least word overlap (F1) of a new answer with the old one, where neither holds the other.
  static let leastOverlapWithOldAnswer = 0.5

  /// The question in an editor's words.
  ///
  /// Held to everything that can be seen without asking anybody: the answer stands in the evidence and is still the
  /// card's own, no number or name is new, nothing points out of the card, no veto is broken. Evidence, source, hint and
  /// tags stay. Of a list and a choice only the prompt may change. An answer that was right stays right.
  ///
  /// - Returns: nil where the rewrite changes nothing.
  public func rewritten(as rewrite: Rewrite) throws(RewriteFault) -> Question? {
    let prompt = rewrite.question.trimmed.replacing("[...]", with: Self.gap)
    let answer = rewrite.answer.trimmed
    let keepsAnswer = WordOverlap.words(of: answer) == WordOverlap.words(of: card.answer)
    if prompt == card.prompt && (answer == card.answer || keepsAnswer) { return nil }
    let content = try content(prompt: prompt, answer: answer, keepsAnswer: keepsAnswer)
    var rewritten = self
    rewritten.card = Card(
      content, acceptedAnswers: acceptedAnswers(with: content), hint: card.hint, source: card.source, tags: card.tags)
    if let rule = rewritten.brokenVeto { throw .form(rule: rule) }
    if !keepsAnswer { try check(answer: answer) }
    let novelty = Novelty(sources: [evidence, card.prompt, card.answer] + card.acceptedAnswers)
    if let number = novelty.newNumber(in: prompt) ?? novelty.newNumber(in: answer) { throw .newNumber(number) }
    if let name = novelty.newName(in: prompt) ?? novelty.newName(in: answer) { throw .newName(name) }
    if let pointer = StrayPointer(before: card.prompt).first(in: prompt) { throw .pointer(pointer) }
    return rewritten
  }

  /// Whether somebody who was given the prompt and the evidence, and not the answer, came to the answer.
  public func isAnswered(by reply: String) -> Bool {
    ([card.answer] + card.acceptedAnswers).contains { WordOverlap.f1($0, reply) >= Self.leastOverlapOfReply }
  }
}

extension Question {
  private static let gap = "[…]"

  private func content(prompt: String, answer: String, keepsAnswer: Bool) throws(RewriteFault) -> Card.Content {
    switch card.content {
    case .short: return .short(prompt: prompt, answer: keepsAnswer ? card.answer : answer)
    case .list(_, let items, let isOrdered):
      guard keepsAnswer else { throw .fixedAnswer }
      return .list(prompt: prompt, items: items, isOrdered: isOrdered)
    case .choice(_, let choices):
      guard keepsAnswer else { throw .fixedAnswer }
      return .choice(prompt: prompt, choices: choices)
    case .cloze(let text, _):
      // Its other gaps are cards that share the text: reworded, this one would stand beside them and give them away.
      guard text.gapCount == 1 else { throw .siblings }
      let parts = prompt.split(separator: Self.gap, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw .gap }
      return .cloze(
        ClozeText(segments: [
          .text(String(parts[0])), .gap(answer: keepsAnswer ? card.answer : answer, hint: card.hint),
          .text(String(parts[1])),
        ]), gap: 0)
    }
  }

  /// What counted as right before counts on, the old answer too.
  private func acceptedAnswers(with content: Card.Content) -> [String] {
    let answer = Card(content).answer
    return answer == card.answer
      ? card.acceptedAnswers : ([card.answer] + card.acceptedAnswers).uniqued().filter { $0 != answer }
  }

  private func check(answer: String) throws(RewriteFault) {
    guard WordOverlap.bestSpan(of: answer, in: evidence) >= Self.leastOverlapWithEvidence else { throw .notInEvidence }
    guard
      WordOverlap.oneHoldsTheOther(answer, card.answer)
        || WordOverlap.f1(answer, card.answer) >= Self.leastOverlapWithOldAnswer
    else { throw .otherAnswer }
  }

  /// The rule of form that the card breaks, by name.
  private var brokenVeto: String? {
    let (answers, isQuestion): ([String], Bool) =
      switch card.content {
      case .list(_, let items, _): (items, true)
      case .choice(_, let choices): (choices.filter(\.isRight).map(\.text), true)
      case .short: ([card.answer], true)
      case .cloze: ([card.answer], false)
      }
    if (answers + [card.prompt]).contains(where: { $0.unicodeScalars.contains(where: \.isUnprintable) }) {
      return "unprintable character"
    }
    // A rule that is not known here is held to the strictest limits.
    return Vetoes.broken(
      by: card.prompt, answers: answers, isQuestion: isQuestion, rule: Rule(rawValue: rule) ?? .phraseGap)
  }
}

extension Unicode.Scalar {
  /// Line ends, control and format characters, and what no font has: nothing that a card's line may hold.
  fileprivate var isUnprintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
    default: false
    }
  }
}
