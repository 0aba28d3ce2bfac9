import Cards
import Documents
import Language
import Testing

@testable import Questions

/// A document of ours, analysed and asked about once for all tests: reading trees is the slow part.
struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let proposals: Proposals

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
    do {
      proposals = try QuestionsTests.proposals(of: text, path: name)
    } catch {
      preconditionFailure("\(name) cannot be read: \(error)")
    }
  }

  var testDescription: String { name }

  /// What the generator makes of it.
  func generation(_ options: QuestionOptions = QuestionOptions()) -> Generation {
    assembly(of: proposals, options).generation()
  }

  /// All its questions, without floor or budget.
  var questions: [Question] {
    generation(QuestionOptions(perThousandWords: 1000, minimumScore: 0)).questions
  }

  static let island = Sample("island.md", SampleText.island)
  static let broken = Sample("broken.txt", SampleText.broken)
  static let textbook = Sample("tides.md", SampleText.textbook)
  static let all = [island, broken, textbook]
}

/// A document of plain text, as the reader would give it.
func document(_ text: String, path: String = "sample.txt") throws -> Document {
  try Document(reading: Array(text.utf8), path: path)
}

/// All that could be asked of a text.
func proposals(of text: String, path: String = "sample.txt") throws -> Proposals {
  let document = try document(text, path: path)
  var proposals = Proposals(passages: Passages(of: document, analyser: Analyser()) { _, _ in }.all, document: document)
  proposals.propose()
  return proposals
}

/// What makes a deck of them.
func assembly(
  of proposals: Proposals, _ options: QuestionOptions = QuestionOptions(), narrowing: Narrowing? = nil
) -> Assembly {
  Assembly(proposals: proposals, options: options, narrowing: narrowing, likeness: WordLikeness(of: Analyser()))
}

/// Every candidate of a text that no rule of form forbids, as one line each: `rule: prompt → answer (also: …)`.
func candidates(of text: String) throws -> [String] {
  let proposals = try proposals(of: text)
  return proposals.candidates.map { candidate in
    let passage = proposals.passages[candidate.passage]
    let also = candidate.acceptedAnswers.isEmpty ? "" : " (also: \(candidate.acceptedAnswers.joined(separator: "; ")))"
    let rule = candidate.rule.rawValue + ": " + (candidate.lead.map { "(\($0.text)) " } ?? "")
    switch candidate.form {
    case .cloze(let statement, let gap):
      let card = Card(.cloze(ClozeText(segments: passage.segments(of: statement, gaps: [gap])), gap: 0))
      return "\(rule)\(card.prompt) → \(card.answer)\(also)"
    case .short(let prompt, let answer): return "\(rule)\(prompt) → \(answer)\(also)"
    case .list(let prompt, let items, _):
      return "\(candidate.rule.rawValue): \(prompt) → \(items.joined(separator: "; "))\(also)"
    case .choice(let prompt, let choices):
      return
        "\(candidate.rule.rawValue): \(prompt) → \(choices.map { $0.isRight ? "[\($0.text)]" : $0.text }.joined(separator: "; "))"
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
