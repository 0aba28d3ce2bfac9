import Cards
import Documents
import Questions
import Storage
import Terminal

/// Lets a person go through the questions proposed of one document, and says what came of it.
@MainActor struct ProposalReview {
  let surroundings: Surroundings
  let store: ProgressStore
  let document: Document
  let generation: Generation
  /// Whether what was dropped or deleted is proposed again.
  let again: Bool

  /// - Returns: how it ended, and the deck as it then is.
  func run(in writer: DeckWriter) throws -> CurationRunner.Ending {
    let deck = writer.file.name
    let sentences = generation.sentences
    let decided = DecidedProposals(try store.decisions(of: deck), deck: writer.file.deck, sentences: sentences)
    let curation = Curation(generation.questions.map { Proposal($0) }, decided: decided, again: again)
    guard curation.next != nil else {
      say(nothingToDecide(curation, deck: deck))
      return .finished
    }
    let runner = CurationRunner(
      surroundings: surroundings, store: store, writer: writer, curation: curation, document: document.path)
    let ending = try runner.run()
    try store.noteRead(sentences, of: deck, but: runner.curation)
    surroundings.print()
    say(runner.curation.result(separator: dot))
    if let next = next(runner.curation, deck: deck, count: runner.writer.file.deck.entries.count) { say(next) }
    return ending
  }

  private var dot: String { " \(surroundings.console.appearance.symbols.separator) " }

  private func say(_ line: String) {
    surroundings.console.write(lines: StyledText(line.visible).wrapped(to: surroundings.console.columns, hanging: 2))
  }

  private func nothingToDecide(_ curation: Curation, deck: String) -> String {
    if generation.questions.isEmpty { return "no questions were found; --explain says why" }
    let advice = again ? "" : " (--again proposes what was dropped or deleted)"
    return "nothing is left to decide of \(counted(generation.questions.count, "question"))\(advice)"
  }

  private func next(_ curation: Curation, deck: String, count: Int) -> String? {
    let left = curation.items.count - curation.decidedCount
    if left > 0 { return "\(left) still proposed; the same command goes on with \(left == 1 ? "it" : "them")" }
    return count == 0 ? nil : "Decks/\(deck).md has \(counted(count, "card")). Next: study review \(deck)"
  }
}

extension Curation {
  /// Proposals with what is settled of them: those that were decided here before stand as they were decided, what stands in the
  /// deck by itself or was written once and is gone is left out.
  ///
  /// - Parameter again: makes what was dropped or is gone from the deck open again.
  init(_ proposals: [Proposal], decided: DecidedProposals, again: Bool) {
    var chosen: [(proposal: Proposal, state: CurationItem.State, decision: LoggedDecision?)] = []
    for proposal in proposals {
      let decision = decided.decision(of: proposal.key)
      switch decided.standing(of: proposal) {
      case .open: chosen.append((proposal, .open, nil))
      case .inDeck:
        guard let decision, [.kept, .edited, .begun, .retained].contains(decision.decision) else { continue }
        chosen.append((proposal, decision.card == decision.became ? .kept : .edited, decision))
      case .settled where again: chosen.append((proposal, .open, nil))
      case .settled(.dropped): chosen.append((proposal, .dropped, decision))
      case .settled: continue
      }
    }
    self.init(chosen.map { CurationItem(subject: .proposal($0.proposal)) })
    let before = chosen.enumerated().filter { $0.element.state != .open && $0.element.decision != nil }.sorted {
      ($0.element.decision?.id ?? 0) < ($1.element.decision?.id ?? 0)
    }
    for (index, item) in before {
      take(Act(index: index, after: item.state, became: item.decision?.became))
    }
    for (index, item) in chosen.enumerated() where item.state != .open && item.decision == nil {
      settle(item.state, at: index)
    }
  }

  /// What came of it: how many were kept, changed, dropped.
  func result(separator: String) -> String {
    let counts = [
      (count(.kept), "kept"), (count(.edited), "changed"), (count(.dropped), "dropped"), (count(.later), "for later"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "nothing was decided" : parts.joined(separator: separator)
  }
}

extension ProgressStore {
  /// Notes that a document's sentences have been gone through, but for those of proposals that are still to be decided.
  func noteRead(_ sentences: [ReadSentence], of deck: String, but curation: Curation) throws {
    let open = Set(curation.items.filter { !$0.isDecided }.compactMap { $0.sentence?.text }.map(SentenceKey.init(of:)))
    try noteRead(sentences.map { SentenceKey(of: $0.text) }.filter { !open.contains($0) }, of: deck)
  }
}
