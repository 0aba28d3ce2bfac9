import Cards
import Foundation
import Storage

/// The cards of one deck file that were edited since the last sitting looked at it.
struct EditedCards {
  let file: DeckFile
  let pairing: EditPairing

  /// Compares a deck file with what sittings saw in it. Writes nothing.
  ///
  /// Only a card with a history can lose it, and a card that has one already needs none: the others are left out.
  ///
  /// - Parameter reviewed: the cards that have a history.
  init(in file: DeckFile, store: ProgressStore, reviewed: Set<CardID>) throws {
    self.file = file
    let known = try store.knownCards(of: file.name)
    let present = Set(file.deck.entries.map(\.card.id))
    // A card that another one took over the history of is settled.
    let settled = Set(try store.aliases().map(\.was))
    let gone = known.filter { !present.contains($0.id) } + (try store.vanishedCards(of: file.name).map(\.card))
    let vanished = gone.filter { reviewed.contains($0.id) && !settled.contains($0.id) && !present.contains($0.id) }
    let new = file.deck.entries.map(\.card).filter { !reviewed.contains($0.id) }
    pairing = EditPairing(vanished: vanished, new: vanished.isEmpty ? [] : new.map { KnownCard($0) })
  }

  /// Records the pairs and what the deck holds now, in one transaction.
  func record(in store: ProgressStore, at now: Date) throws {
    try store.noteCards(
      file.deck.entries.map { KnownCard($0.card) }, of: file.name, edited: pairing.pairs, at: now)
  }
}
