/// “X means that Y”, “X refers to Y”, “X stands for Y”: what does X mean?
struct MeaningRule: AskingRule {
  private static let verbs: [(words: [String], asked: String, auxiliary: String)] = [
    (["means", "that"], "mean", "does"), (["mean", "that"], "mean", "do"), (["means"], "mean", "does"),
    (["refers", "to"], "refer to", "does"), (["refer", "to"], "refer to", "do"),
    (["stands", "for"], "stand for", "does"),
    (["stand", "for"], "stand for", "do"), (["denotes"], "denote", "does"),
  ]

  func candidates(of reading: Reading) -> [Candidate] {
    reading.statements.firstNonNil { candidate(of: reading, $0) }.map { [$0] } ?? []
  }

  private func candidate(of reading: Reading, _ statement: Statement) -> Candidate? {
    let passage = reading.passage
    let indices = statement.indices
    guard statement.frame == nil || statement.pieces.count == 1 else { return nil }
    for position in indices.indices.dropFirst().prefix(9) {
      guard let verb = Self.verbs.first(where: { passage.has($0.words, at: indices[position]) }) else { continue }
      let subject = Array(indices[..<position])
      var end = indices.count
      while end > 0, passage.isMark(indices[end - 1]), passage.lower[indices[end - 1]] != "\"" { end -= 1 }
      let start = position + verb.words.count
      guard isTopic(subject, in: passage), end - start >= 1, end - start <= 15, let last = subject.last,
        indices[end - 1] - indices[start] == end - 1 - start,
        let text = Wording.lowered(passage.text(of: indices[0]..<last + 1), reading: reading, first: indices[0])
      else { return nil }
      let span = indices[start]..<indices[end - 1] + 1
      guard !FunctionWords.pronouns.contains(passage.lower[span.lowerBound]) else { return nil }
      return Candidate(
        form: .short(prompt: "What \(verb.auxiliary) \(text) \(verb.asked)?", answer: passage.text(of: span)),
        rule: .meaning,
        passage: reading.index, span: span, acceptedAnswers: Variants.phrases(of: passage.text(of: span)), kind: .marked
      )
    }
    return nil
  }

  /// A term or a phrase without verb or comma.
  private func isTopic(_ indices: [Int], in passage: Passage) -> Bool {
    guard let first = indices.first, let last = indices.last, last - first + 1 == indices.count else { return false }
    let words = indices.map { passage.lower[$0] }
    return !words.contains {
      [",", ";", ":", "and", "that", "which", "who"].contains($0) || FunctionWords.finiteAuxiliaries.contains($0)
        || FunctionWords.pronouns.contains($0)
    }
      && !FunctionWords.prepositions.contains(words[0]) && !FunctionWords.adverbs.contains(words[0])
  }
}
