import Cards
import Foundation

/// What became of a question that was proposed for a deck.
public enum Decision: String, CaseIterable, Hashable, Sendable {
  /// Put into the deck unseen.
  case written
  /// Seen by the person and put into the deck as it was proposed.
  case kept
  /// Put into the deck as the person changed it.
  case edited
  /// Left in the deck by the person though its document no longer says it.
  case retained
  /// Not wanted; a card of the deck that was removed because its evidence was gone, too.
  case dropped
  /// About to be put into the deck otherwise than proposed: it is decided if the deck has that card, else open.
  case begun
  /// Taken back: open again.
  case open
}

/// One row of the log of decisions. Never changed once written; the last one of a deck and a proposal holds.
public struct LoggedDecision: Hashable, Sendable {
  /// The number of the row, in the order of recording; nil until it is recorded.
  public var id: Int64?
  /// The deck's path without ending.
  public var deck: String
  public var proposal: ProposalKey
  public var decision: Decision
  public var at: Date
  /// The card as it was proposed.
  public var card: CardID
  /// The card as it came to stand in the deck; nil where it came not.
  public var became: CardID?
  /// What was proposed, in words, so that it can be shown when the document no longer says it.
  public var prompt: String
  public var answer: String
  public var evidence: String

  public init(
    id: Int64? = nil, deck: String, proposal: ProposalKey, decision: Decision, at: Date, card: CardID,
    became: CardID? = nil, prompt: String, answer: String, evidence: String
  ) {
    self.id = id
    self.deck = deck
    self.proposal = proposal
    self.decision = decision
    self.at = at
    self.card = card
    self.became = became
    self.prompt = prompt
    self.answer = answer
    self.evidence = evidence
  }
}
