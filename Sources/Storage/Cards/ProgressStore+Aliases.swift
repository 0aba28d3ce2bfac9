import Cards
import Foundation
import GRDB

extension ProgressStore {
  /// Notes that a card was edited; from now on both identities lead to one history. Noting it again changes nothing.
  public func recordAlias(was: CardID, now: CardID, at: Date) throws(StorageError) {
    try writing("recording that a card was edited") { db in try note(was: was, now: now, at: at, in: db) }
  }

  /// The aliases that are not retracted, in the order of recording.
  public func aliases() throws(StorageError) -> [Alias] {
    try reading("reading which cards were edited") { db in try activeAliases(in: db) }
  }

  func activeAliases(in db: Database) throws -> [Alias] {
    try Row.fetchAll(
      db,
      sql: "SELECT id, was, now, at FROM aliases WHERE id NOT IN (SELECT entry FROM retractions) ORDER BY id"
    ).map { row in
      Alias(
        id: row[0], was: try CardID(column: row[1]), now: try CardID(column: row[2]), at: Date(milliseconds: row[3]))
    }
  }

  func note(was: CardID, now: CardID, at: Date, in db: Database) throws {
    guard was != now, try !activeAliases(in: db).contains(where: { $0.was == was && $0.now == now }) else { return }
    try db.execute(
      sql: "INSERT INTO aliases (id, was, now, at) VALUES (?, ?, ?, ?)",
      arguments: [try nextEntry(in: db), was.column, now.column, at.milliseconds])
  }
}
