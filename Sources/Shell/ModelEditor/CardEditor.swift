import Questions

/// Has questions edited by a language model, and takes from it only what holds against the evidence.
@MainActor struct CardEditor {
  let model: String
  let replies: ModelReplies

  /// What becomes of a question.
  ///
  /// A rewrite is checked as far as it can be without asking; then the model is asked its question without the answer, and
  /// has to find it. Where no usable answer comes, the question stands.
  ///
  /// - Parameters:
  ///   - others: the prompts of all cards, which a rewrite must not repeat.
  ///   - whileWaiting: called again and again; what it throws ends the work.
  func decision(
    on question: Question, others: Set<String>, whileWaiting: () throws -> Void
  ) throws -> EditorDecision? {
    let asked = ChatRequest.edit(question, model: model)
    guard let reply: EditorReply = try replies.reply(to: asked, whileWaiting: whileWaiting) else { return nil }
    guard reply.keep else { return .dropped }
    let rewritten: Question
    do {
      let rewrite = Rewrite(question: reply.question, answer: reply.answer)
      guard let question = try question.rewritten(as: rewrite) else { return .stands }
      rewritten = question
    } catch {
      return .refused(error)
    }
    if rewritten.card.prompt != question.card.prompt, others.contains(rewritten.card.prompt) {
      return .refused(.repetition)
    }
    let again = ChatRequest.answer(rewritten, model: model)
    guard let found: AnswerReply = try replies.reply(to: again, whileWaiting: whileWaiting) else { return nil }
    return rewritten.isAnswered(by: found.answer) ? .reworded(rewritten) : .refused(.notAnswered(reply: found.answer))
  }
}
