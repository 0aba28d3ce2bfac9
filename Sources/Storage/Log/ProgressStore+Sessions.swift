import Foundation
import GRDB

extension ProgressStore {
  /// Notes that a sitting begins.
  ///
  /// - Returns: its number, for the reviews and marks that are made in it.
  public func beginSession(_ kind: SessionKind, at: Date, utcOffsetSeconds: Int) throws(StorageError) -> Int64 {
    try writing("recording the beginning of the session") { db in
      try db.execute(
        sql: "INSERT INTO sessions (kind, begun, utc_offset) VALUES (?, ?, ?)",
        arguments: [kind.rawValue, at.milliseconds, utcOffsetSeconds])
      return db.lastInsertedRowID
    }
  }

  /// Notes that a sitting is over. A sitting that was cut off simply has no end.
  public func endSession(_ id: Int64, at: Date) throws(StorageError) {
    try writing("recording the end of the session") { db in
      try db.execute(sql: "UPDATE sessions SET ended = ? WHERE id = ?", arguments: [at.milliseconds, id])
    }
  }

  /// All sittings, in the order in which they began.
  public func sessions() throws(StorageError) -> [LoggedSession] {
    try reading("reading the sessions") { db in
      try Row.fetchAll(db, sql: "SELECT id, kind, begun, utc_offset, ended FROM sessions ORDER BY id").map { row in
        guard let kind = SessionKind(rawValue: row[1]) else { throw UnreadableRow(column: "sessions.kind") }
        return LoggedSession(
          id: row[0], kind: kind, begun: Date(milliseconds: row[2]), utcOffsetSeconds: row[3],
          ended: (row[4] as Int64?).map { Date(milliseconds: $0) })
      }
    }
  }
}
