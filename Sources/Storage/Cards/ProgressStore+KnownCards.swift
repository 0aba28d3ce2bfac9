import Cards
import Foundation
import GRDB

extension ProgressStore {
  /// The cards that stood in the deck file when a session last looked, by identity; empty for a deck never looked at.
  public func knownCards(of deck: String) throws(StorageError) -> [KnownCard] {
    try reading("reading the known cards") { db in
      try knownRows(of: deck, in: db).filter { $0.vanished == nil }.map(\.card)
    }
  }

  /// The cards that stood in the deck file once and do so no more, by identity.
  public func vanishedCards(of deck: String) throws(StorageError) -> [VanishedCard] {
    try reading("reading the vanished cards") { db in
      try knownRows(of: deck, in: db).compactMap { row in
        row.vanished.map { VanishedCard(card: row.card, since: Date(milliseconds: $0)) }
      }
    }
  }

  /// Notes what stands in a deck file now, and which of its cards are edited ones, in one transaction: so a program that
  /// is killed either pairs again at its next start, or has paired.
  ///
  /// Cards that were known and are not among `cards` are kept as vanished, for a person to settle.
  public func noteCards(
    _ cards: [KnownCard], of deck: String, edited pairs: [EditPairing.Pair] = [], at: Date
  ) throws(StorageError) {
    try writing("recording the cards of the deck \(deck)") { db in
      for pair in pairs { try note(was: pair.was, now: pair.now, at: at, in: db) }
      let rows = try knownRows(of: deck, in: db)
      let present = Set(cards.map(\.id))
      for row in rows where row.vanished == nil && !present.contains(row.card.id) {
        try db.execute(
          sql: "UPDATE known_cards SET vanished = ? WHERE deck = ? AND card = ?",
          arguments: [at.milliseconds, deck, row.card.id.column])
      }
      let unchanged = Set(rows.filter { $0.vanished == nil }.map(\.card))
      for card in cards where !unchanged.contains(card) {
        try db.execute(
          sql: """
            INSERT OR REPLACE INTO known_cards (deck, card, kind, prompt, answer) VALUES (?, ?, ?, ?, ?)
            """, arguments: [deck, card.id.column, card.kind.rawValue, card.prompt, card.answer])
      }
    }
  }

  private func knownRows(of deck: String, in db: Database) throws -> [(card: KnownCard, vanished: Int64?)] {
    try Row.fetchAll(
      db, sql: "SELECT card, kind, prompt, answer, vanished FROM known_cards WHERE deck = ? ORDER BY card",
      arguments: [deck]
    ).map { row in
      guard let kind = Card.Kind(rawValue: row[1]) else { throw UnreadableRow(column: "known_cards.kind") }
      return (KnownCard(id: try CardID(column: row[0]), kind: kind, prompt: row[2], answer: row[3]), row[4])
    }
  }
}
