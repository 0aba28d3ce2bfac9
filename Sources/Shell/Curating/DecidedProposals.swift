import Cards
import Questions
import Storage

/// What is settled of a deck's proposals: what a person decided, what was written once, and what the deck asks by itself.
struct DecidedProposals {
  enum Standing: Hashable {
    case open
    /// The deck asks for it, as it was proposed or in other words.
    case inDeck
    /// It was dropped, or was written once and is gone from the deck or changed there.
    case settled(Decision)
  }

  private var decisions: [ProposalKey: LoggedDecision] = [:]
  /// Decisions on sentences that the document no longer has, by what is wanted.
  private var outdated: [[String]: [LoggedDecision]] = [:]
  private let present: Set<CardID>
  /// The deck's cards by what is wanted.
  private var asking: [[String]: [Card]] = [:]

  /// Sentences this alike, with the same answer, are one sentence that was reworded.
  private static let leastSentenceLikeness = 0.7
  /// Prompts this alike, with the same answer, ask the same; as for edited cards.
  private static let leastPromptLikeness = 0.6

  /// - Parameters:
  ///   - decisions: what holds for the deck.
  ///   - deck: as it is now.
  ///   - sentences: of the document, as it is now.
  init(_ decisions: [LoggedDecision], deck: Deck, sentences: [ReadSentence]) {
    let standing = Set(sentences.map { SentenceKey(of: $0.text) })
    for decision in decisions {
      self.decisions[decision.proposal] = decision
      guard !standing.contains(SentenceKey(of: decision.evidence)) else { continue }
      outdated[decision.answer.plainWords, default: []].append(decision)
    }
    present = Set(deck.entries.map(\.card.id))
    for entry in deck.entries { asking[Self.wanted(entry.card), default: []].append(entry.card) }
  }

  func standing(of proposal: Proposal) -> Standing {
    let card = proposal.question.card
    if present.contains(card.id) { return .inDeck }
    if let decision = decisions[proposal.key] {
      if let became = decision.became, present.contains(became) { return .inDeck }
      if let settled = Self.settling(decision) { return isAsked(proposal) ? .inDeck : .settled(settled) }
    }
    if isAsked(proposal) { return .inDeck }
    let reworded = outdated[card.answer.plainWords]?.first {
      $0.evidence.wordSimilarity(to: proposal.question.evidence) >= Self.leastSentenceLikeness
    }
    return reworded.flatMap(Self.settling).map(Standing.settled) ?? .open
  }

  /// A decision whose proposal is not made again by itself; nil where it is open.
  private static func settling(_ decision: LoggedDecision) -> Decision? {
    switch decision.decision {
    case .written, .kept, .edited, .retained, .dropped: decision.decision
    // A card that was about to be written and is not in the deck never came there.
    case .begun, .open: nil
    }
  }

  /// Whether a card of the deck asks for the same: the same answer, from the same sentence or in like words.
  private func isAsked(_ proposal: Proposal) -> Bool {
    let question = proposal.question
    let evidence = question.evidence.plainWords
    return (asking[Self.wanted(question.card)] ?? []).contains { card in
      if let quotation = card.source?.quotation?.plainWords, evidence.contains(quotation) { return true }
      return card.prompt.wordSimilarity(to: question.card.prompt) >= Self.leastPromptLikeness
    }
  }

  private static func wanted(_ card: Card) -> [String] {
    card.wantedAnswers.map { $0.plainWords.joined(separator: " ") }.sorted()
  }

  /// The sentence that a card of the deck was made of, where that is known.
  func evidence(of card: CardID) -> String? {
    decisions.values.filter { $0.became == card || $0.card == card }.max { $0.id ?? 0 < $1.id ?? 0 }?.evidence
  }

  /// What was decided last of a proposal.
  func decision(of key: ProposalKey) -> LoggedDecision? { decisions[key] }
}

extension [String] {
  /// Whether these words stand in it in a row.
  func contains(_ part: [String]) -> Bool { firstRange(of: part) != nil && !part.isEmpty }
}
