import Cards
import Documents
import Foundation
import Questions
import Storage

/// What a deck is after its document changed: which cards stand, which have moved, which rest on what is said otherwise or no
/// more, and what is new.
struct RefreshPlan {
  /// A card whose evidence stands on other lines than its source says.
  struct Move: Hashable {
    var card: Card
    var source: Source
  }

  /// Cards whose evidence stands where their source says.
  private(set) var standing = 0
  private(set) var moved: [Move] = []
  /// Those with a near sentence first in the order of the deck, then in its order those without.
  private(set) var changed: [ChangedCard] = []
  /// Cards that a person kept though the document no longer says it.
  private(set) var keptAnyway = 0
  /// Cards with no quotation to be found again.
  private(set) var unsourced = 0
  /// Cards that rest on another document.
  private(set) var elsewhere = 0
  /// Questions on sentences that were not there when the deck was made or looked at last.
  private(set) var new: [Proposal] = []

  /// - Parameter read: the sentences that were gone through before; where there are none, all are new.
  init(
    deck: Deck, document: Document, generation: Generation, decisions: [LoggedDecision], read: Set<SentenceKey>
  ) {
    let sentences = generation.sentences
    let decided = DecidedProposals(decisions, deck: deck, sentences: sentences)
    let search = DocumentSearch(document, sentences: sentences)
    // Cards of one text stand one behind another, and share their source.
    var rest = deck.entries[...]
    while let first = rest.first {
      let group = rest.prefix { $0.group == first.group }
      place(Array(group), search: search, decided: decided, fileName: (document.path as NSString).lastPathComponent)
      rest = rest.dropFirst(group.count)
    }
    new = generation.questions.map { Proposal($0) }.filter { proposal in
      decided.standing(of: proposal) == .open && !read.contains(SentenceKey(of: proposal.question.evidence))
    }
  }

  /// Sorts in the cards of one text, which share their source.
  private mutating func place(
    _ group: [Deck.Entry], search: DocumentSearch, decided: DecidedProposals, fileName: String
  ) {
    guard let source = group.first?.card.source, let quotation = source.quotation else {
      unsourced += group.count
      return
    }
    let place = SourcePlace(source.place)
    if let file = place.file, file != fileName {
      elsewhere += group.count
      return
    }
    if let lines = search.lines(of: quotation, near: place.lines?.lowerBound) {
      guard let old = place.lines, old != lines else {
        standing += group.count
        return
      }
      let moved = Source(place: place.text(with: lines), quotation: quotation)
      self.moved += group.prefix(1).map { Move(card: $0.card, source: moved) }
      movedCount += group.count
      return
    }
    for entry in group {
      let was = decided.evidence(of: entry.card.id) ?? quotation
      var card = ChangedCard(
        card: entry.card, section: entry.section, was: was,
        now: search.nearestSentence(to: was, line: place.lines?.lowerBound))
      card.before = decided.decision(of: card.key)?.decision
      if card.now == nil, card.before == .retained {
        keptAnyway += 1
      } else {
        changed.append(card)
      }
    }
  }

  /// How many cards have moved: gaps of one text share a source.
  private(set) var movedCount = 0
}

/// A source's place taken apart: “chapter-2.txt lines 12–14”.
struct SourcePlace: Hashable {
  /// The document's name, where the deck is of several.
  var file: String?
  /// From 1; nil where the place is none of lines.
  var lines: ClosedRange<Int>?

  init(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 2, let unit = words.dropLast().last, ["line", "lines"].contains(unit.lowercased()) else {
      return
    }
    let numbers = words[words.count - 1].split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    guard let first = numbers.first, first <= numbers.last ?? first else { return }
    lines = first...(numbers.last ?? first)
    if words.count > 2 { file = words.dropLast(2).joined(separator: " ") }
  }

  func text(with lines: ClosedRange<Int>) -> String { (file.map { $0 + " " } ?? "") + lines.placeText }
}
