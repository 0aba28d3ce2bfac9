import Cards
import Foundation
import Questions
import Storage

/// A question as it is proposed for a deck.
struct Proposal: Hashable {
  var question: Question
  let key: ProposalKey

  init(_ question: Question) {
    self.question = question
    key = ProposalKey(evidence: question.evidence, card: question.card)
  }

  /// The row of the log that says what became of it.
  func logged(_ decision: Decision, as became: CardID? = nil, in deck: String, at now: Date) -> LoggedDecision {
    LoggedDecision(
      deck: deck, proposal: key, decision: decision, at: now, card: question.card.id, became: became,
      prompt: question.card.prompt, answer: question.card.answer, evidence: question.evidence)
  }
}

extension Generation {
  /// Every sentence of the document, in its order.
  var sentences: [ReadSentence] { sentences(of: unused) }

  /// Those that were asked about or could have been: not those outside of the section or term that was asked for.
  var sentencesInside: [ReadSentence] { sentences(of: unused.filter { $0.reason != .outside }) }

  private func sentences(of unused: [UnusedSentence]) -> [ReadSentence] {
    var seen: Set<ReadSentence> = []
    let all =
      questions.map { ReadSentence(text: $0.evidence, lines: $0.lines) }
      + unused.map { ReadSentence(text: $0.text, lines: $0.lines) }
    return all.filter { seen.insert($0).inserted }.enumerated().sorted {
      ($0.element.lines.lowerBound, $0.offset) < ($1.element.lines.lowerBound, $1.offset)
    }.map(\.element)
  }
}

/// A sentence of a document with its lines, from 1.
struct ReadSentence: Hashable {
  var text: String
  var lines: ClosedRange<Int>
}
