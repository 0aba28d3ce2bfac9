import Cards
import Documents
import Language

@testable import Questions

/// A document of plain text, as the reader would give it.
func document(_ text: String, path: String = "sample.txt") throws -> Document {
  try Document(reading: Array(text.utf8), path: path)
}

/// All questions of a text, without floor or budget.
func questions(of text: String, path: String = "sample.txt") throws -> [Question] {
  try generation(of: text, path: path, options: QuestionOptions(perThousandWords: 1000, minimumScore: 0)).questions
}

func generation(
  of text: String, path: String = "sample.txt", options: QuestionOptions = QuestionOptions()
) throws -> Generation {
  try QuestionGenerator(analyser: Analyser(), options: options).questions(from: document(text, path: path))
}

/// Every candidate of a text that no rule of form forbids, as one line each: `rule: prompt → answer (also: …)`.
func candidates(of text: String) throws -> [String] {
  let document = try document(text)
  let passages = Passages(of: document, analyser: Analyser()) { _, _ in }.all
  var proposals = Proposals(passages: passages, document: document)
  proposals.propose()
  return proposals.candidates.map { candidate in
    let passage = passages[candidate.passage]
    let also = candidate.acceptedAnswers.isEmpty ? "" : " (also: \(candidate.acceptedAnswers.joined(separator: "; ")))"
    switch candidate.form {
    case .cloze(let statement, let gap):
      let card = Card(.cloze(ClozeText(segments: passage.segments(of: statement, gaps: [gap])), gap: 0))
      return "\(candidate.rule.rawValue): \(card.prompt) → \(card.answer)\(also)"
    case .short(let prompt, let answer): return "\(candidate.rule.rawValue): \(prompt) → \(answer)\(also)"
    case .list(let prompt, let items, _):
      return "\(candidate.rule.rawValue): \(prompt) → \(items.joined(separator: "; "))\(also)"
    }
  }
}

/// The single sentence of a text, analysed.
func passage(_ text: String) -> Passage {
  let words = Analyser().sentences(of: text).flatMap(\.words)
  return Passage(text: text, words: JoinedWords(words, in: text).words, lines: 1...1)
}

/// The text without white space, so that broken lines do not matter.
func squeezed(_ text: String) -> String {
  String(text.filter { !$0.isWhitespace })
}
