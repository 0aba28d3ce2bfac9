import GRDB

@testable import Storage

extension ProgressStore {
  /// One value of SQLite's own.
  func pragma(_ name: String) throws -> String? {
    try queue.read { db in try String.fetchOne(db, sql: "PRAGMA \(name)") }
  }

  /// Does to the file what no function of the room does.
  func execute(_ sql: String) throws {
    try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
  }
}

/// Does to a file what another program might.
func execute(_ sql: String, on path: String) throws {
  let queue = try DatabaseQueue(path: path)
  try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
  try queue.close()
}

extension ProgressStore {
  /// Records reviews of cards 0, 1 … in one transaction.
  func recordMany(_ count: Int, session: Int64) throws {
    try execute(
      """
      WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < \(count))
      INSERT INTO reviews (card, at, utc_offset, rating, thinking_ms, kind, session, deck)
      SELECT CAST(printf('%016d', i) AS BLOB), 1795558400000 + 1000 * i, 3600, 3, 2345, 'scheduled', \(session), 'deck' FROM n
      """)
  }

  /// The rows of a table.
  func count(_ table: String) throws -> Int {
    try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
  }
}

extension ProgressStore {
  /// The tables and the columns of each.
  func names() throws -> [String] {
    try queue.read { db in
      let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      return try tables.flatMap { table in
        [table] + (try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table]))
      }
    }
  }
}
