import Cards
import Questions
import Storage

/// The questions of one document sorted by what is to happen to them when they are written unseen.
struct ProposalBatch {
  /// To be written.
  private(set) var wanted: [Proposal] = []
  /// In the deck already, and not noted as such yet.
  private(set) var unnoted: [Proposal] = []
  /// How many were dropped, changed or deleted before, and are left out.
  private(set) var settledCount = 0

  /// - Parameter again: whether those are wanted too.
  init(_ generation: Generation, deck: Deck, decisions: [LoggedDecision], again: Bool) {
    let decided = DecidedProposals(decisions, deck: deck, sentences: generation.sentences)
    let present = Set(deck.entries.map(\.card.id))
    for proposal in generation.questions.map({ Proposal($0) }) {
      switch decided.standing(of: proposal) {
      case .open: wanted.append(proposal)
      case .inDeck:
        if decided.decision(of: proposal.key) == nil, present.contains(proposal.question.card.id) {
          unnoted.append(proposal)
        }
      case .settled where again: wanted.append(proposal)
      case .settled: settledCount += 1
      }
    }
  }
}
