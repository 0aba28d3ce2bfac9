import ArgumentParser
import Cards
import Storage
import Terminal

/// Settles which edited card a history belongs to, where that could not be told.
struct RelinkCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "relink",
    abstract: "Say which edited card a history belongs to.",
    discussion: """
      Where a card was edited so much that its history could belong to one of several cards, a sitting leaves it alone and \
      this asks. Nothing is ever deleted: a history that is left out can be linked later.

      Example:
        study relink
      """)

  func run(in surroundings: Surroundings) throws {
    let library = surroundings.library
    guard library.hasProgress else { return surroundings.print("nothing to settle") }
    let store = try library.openProgress(now: surroundings.now())
    let reviewed = try store.reviewedCards()
    var asked = 0
    for file in try library.decks(matching: []) {
      let edited = try EditedCards(in: file, store: store, reviewed: reviewed)
      try edited.record(in: store, at: surroundings.now())
      for ambiguity in edited.pairing.ambiguous {
        asked += 1
        guard try settle(ambiguity, in: file, store: store, surroundings) else { return }
      }
    }
    if asked == 0 { surroundings.print("nothing to settle") }
  }

  /// - Returns: false where the learner left.
  @MainActor private func settle(
    _ ambiguity: EditPairing.Ambiguity, in file: DeckFile, store: ProgressStore, _ surroundings: Surroundings
  ) throws -> Bool {
    let vanished = try store.vanishedCards(of: file.name).map(\.card)
    var open = ambiguity.now
    for was in ambiguity.was {
      guard let old = vanished.first(where: { $0.id == was }), !open.isEmpty else { continue }
      let cards = open.compactMap { id in file.deck.entries.first { $0.card.id == id }?.card }
      surroundings.print()
      surroundings.print(StyledText("\(file.name.visible): this card is no longer there:"))
      surroundings.print(
        .dim("  \(old.prompt.visible(lineBreaks: .joined)) \(old.answer.visible(lineBreaks: .joined))"))
      for (number, card) in cards.prefix(9).enumerated() {
        surroundings.print(
          StyledText.strong("  \(number + 1)") + StyledText("  \(card.prompt.visible(lineBreaks: .joined)) ")
            + .dim(card.answer.visible(lineBreaks: .joined)))
      }
      surroundings.print(.dim("  its history goes to 1–\(min(9, cards.count)) · Enter: to none of them · q leaves"))
      switch surroundings.console.readKey(prompt: "  ? ") {
      case .character("q"), .endOfFile, .interrupted, .hungUp: return false
      case .character(let character):
        guard let number = character.wholeNumberValue, cards.prefix(9).indices.contains(number - 1) else { continue }
        try store.recordAlias(was: was, now: cards[number - 1].id, at: surroundings.now())
        open.removeAll { $0 == cards[number - 1].id }
        surroundings.print(.dim("  linked"))
      case .enter, .backspace, .escape, .other: continue
      }
    }
    return true
  }
}
