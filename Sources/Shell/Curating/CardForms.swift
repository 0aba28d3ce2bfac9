import Cards
import Foundation
import Questions

/// The kinds of card that a proposal can be made into.
struct CardForms {
  /// Where the answer and the sentence come from.
  let evidence: String
  /// The card as it is now.
  let card: Card

  /// The evidence with a gap where the answer stands; nil where it stands there not, or the card is such a gap.
  var gap: Card? {
    guard card.kind != .cloze, card.wantedAnswers.count == 1, let answer = card.wantedAnswers.first,
      let place = evidence.wordRange(of: answer)
    else { return nil }
    let text = ClozeText(segments: [
      .text(String(evidence[..<place.lowerBound])), .gap(answer: String(evidence[place]), hint: nil),
      .text(String(evidence[place.upperBound...])),
    ])
    return Card(.cloze(text, gap: 0), acceptedAnswers: card.acceptedAnswers, source: card.source, tags: card.tags)
  }

  /// The question with its answer typed instead of chosen; nil where it is none of choices, or has several right ones.
  var typed: Card? {
    guard case .choice(let prompt, _) = card.content, let answer = card.wantedAnswers.first,
      card.wantedAnswers.count == 1
    else { return nil }
    return question(prompt, answer: answer)
  }

  /// Whether a question could be written for what the gap wants.
  var canBeAsked: Bool { card.kind == .cloze }

  /// A question in the person's words for the answer that the card wants.
  func question(_ prompt: String, answer: String? = nil) -> Card {
    Card(
      .short(prompt: prompt, answer: answer ?? card.answer), acceptedAnswers: card.acceptedAnswers, source: card.source,
      tags: card.tags)
  }
}

extension String {
  /// Where a text stands in this one as whole words, capitals aside.
  func wordRange(of text: String) -> Range<String.Index>? {
    guard !text.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex, let found = range(of: text, options: .caseInsensitive, range: start..<endIndex) {
      let before = found.lowerBound > startIndex ? self[index(before: found.lowerBound)] : " "
      let after = found.upperBound < endIndex ? self[found.upperBound] : " "
      if !(before.isLetter || before.isNumber), !(after.isLetter || after.isNumber) { return found }
      start = found.upperBound
    }
    return nil
  }
}
