import Foundation
import GRDB

extension ProgressStore {
  /// Voids a review, a mark or an alias. Its row stays; a second retraction changes nothing.
  public func retract(_ id: Int64, at: Date) throws(StorageError) {
    try writing("undoing number \(id)") { db in
      guard try isEntry(id, in: db) else {
        throw StorageError(action: "undoing", path: path, kind: .noSuchEntry(id))
      }
      try void(id, at: at, in: db)
    }
  }

  /// What the learner did last and did not undo, newest first.
  ///
  /// - Parameter session: only what was done in this session, if given.
  public func lastActs(limit: Int, session: Int64? = nil) throws(StorageError) -> [LoggedAct] {
    try reading("reading the last acts") { db in try acts(limit, session: session, in: db) }
  }

  /// Voids what the learner did last, all of it or nothing.
  ///
  /// - Returns: what was undone, newest first; fewer than `count` where there was no more.
  public func undoLast(
    _ count: Int = 1, session: Int64? = nil, at: Date
  ) throws(StorageError) -> [LoggedAct] {
    try writing("undoing") { db in
      let undone = try acts(count, session: session, in: db)
      for act in undone { if let id = act.id { try void(id, at: at, in: db) } }
      return undone
    }
  }

  /// The number for the next row of reviews, marks or aliases; none is given twice.
  func nextEntry(in db: Database) throws -> Int64 {
    let last = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(ifnull((SELECT max(id) FROM reviews), 0), ifnull((SELECT max(id) FROM marks), 0),
            ifnull((SELECT max(id) FROM aliases), 0), ifnull((SELECT max(entry) FROM retractions), 0))
          """))
    return (last ?? 0) + 1
  }

  private func isEntry(_ id: Int64, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM reviews WHERE id = :id) OR EXISTS (SELECT 1 FROM marks WHERE id = :id)
          OR EXISTS (SELECT 1 FROM aliases WHERE id = :id)
        """, arguments: ["id": id]) ?? false
  }

  private func void(_ id: Int64, at: Date, in db: Database) throws {
    try db.execute(
      sql: "INSERT INTO retractions (entry, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [id, at.milliseconds])
  }

  private func acts(_ limit: Int, session: Int64?, in db: Database) throws -> [LoggedAct] {
    let reviews = try ReviewRows.last(limit, session: session, in: db).map(LoggedAct.review)
    let marks = try MarkRows.last(limit, session: session, in: db).map(LoggedAct.mark)
    return Array((reviews + marks).sorted { $0.id ?? 0 > $1.id ?? 0 }.prefix(limit))
  }
}
