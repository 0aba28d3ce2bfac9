import Cards
import Foundation
import Questions
import Storage

/// One thing that a person is to decide on.
struct CurationItem: Hashable {
  enum Subject: Hashable {
    case proposal(Proposal)
    case card(ChangedCard)
  }

  enum State: Hashable { case open, later, kept, edited, dropped }

  var subject: Subject
  var state = State.open

  var isDecided: Bool { state != .open && state != .later }

  /// A decision on it, in a word.
  func name(of state: State) -> String {
    switch (state, subject) {
    case (.open, _): "open"
    case (.later, _): "left for later"
    case (.kept, _): "kept"
    case (.edited, _): "changed"
    case (.dropped, .proposal): "dropped"
    case (.dropped, .card): "removed"
    }
  }

  /// The card as it is proposed, or as it stands in the deck.
  var card: Card {
    switch subject {
    case .proposal(let proposal): proposal.question.card
    case .card(let changed): changed.card
    }
  }

  var section: String? {
    switch subject {
    case .proposal(let proposal): proposal.question.section
    case .card(let changed): changed.section
    }
  }

  /// The sentence as the document now has it; nil where it has none.
  var sentence: ReadSentence? {
    switch subject {
    case .proposal(let proposal): ReadSentence(text: proposal.question.evidence, lines: proposal.question.lines)
    case .card(let changed): changed.now
    }
  }
}

/// A card of the deck whose evidence is no longer what it was.
struct ChangedCard: Hashable {
  var card: Card
  var section: String?
  /// The sentence that it was made of; where that is not known, the words that its source quotes.
  var was: String
  /// The sentence of the document that is nearest to it; nil where none is near.
  var now: ReadSentence?
  /// What had been decided of it before; nil where nothing is known.
  var before: Decision?

  /// What it was proposed as, when it was.
  var key: ProposalKey { ProposalKey(evidence: was, card: card) }

  /// Whether all that the card wants still stands in the sentence.
  var hasAnswer: Bool {
    guard let words = now?.text.plainWords else { return false }
    return card.wantedAnswers.allSatisfy { words.contains($0.plainWords) }
  }

  func logged(_ decision: Decision, as became: CardID? = nil, in deck: String, at now: Date) -> LoggedDecision {
    LoggedDecision(
      deck: deck, proposal: key, decision: decision, at: now, card: card.id, became: became, prompt: card.prompt,
      answer: card.answer, evidence: was)
  }
}

/// Everything that is to be decided in one go, and how far it is.
struct Curation {
  private(set) var items: [CurationItem]
  /// What was decided, in its order: the last of it is taken back first.
  private(set) var acts: [Act] = []

  /// One decision, with what it takes to undo it.
  struct Act {
    var index: Int
    /// What holds again when it is taken back.
    var before = CurationItem.State.open
    /// What it was decided to be.
    var after: CurationItem.State
    /// The deck before and after; nil where it was not changed, or not by this program's run.
    var change: FileChange?
    /// What stands in the deck because of it.
    var became: CardID?
    /// The row of the log of edited cards.
    var alias: Alias?
  }

  init(_ items: [CurationItem]) { self.items = items }

  /// The first that is open.
  var next: Int? { items.firstIndex { $0.state == .open } }

  var decidedCount: Int { items.count(where: \.isDecided) }

  func count(_ states: CurationItem.State...) -> Int { items.count { states.contains($0.state) } }

  mutating func take(_ act: Act) {
    items[act.index].state = act.after
    acts.append(act)
  }

  /// Takes out what is open and has become needless. Nothing that was decided stands behind it, so that no index moves.
  mutating func removeOpen(where isNeedless: (Proposal) -> Bool) {
    items.removeAll { item in
      guard case .proposal(let proposal) = item.subject, item.state == .open else { return false }
      return isNeedless(proposal)
    }
  }

  /// Notes what was decided otherwise; it cannot be taken back here.
  mutating func settle(_ state: CurationItem.State, at index: Int) { items[index].state = state }

  mutating func takeBack() -> Act? {
    guard let act = acts.popLast() else { return nil }
    items[act.index].state = act.before
    return act
  }
}
