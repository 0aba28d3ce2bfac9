import GRDB

/// The versions of the progress file and how each is made from the one before.
///
/// The version stands in the file's own header (`PRAGMA user_version`), set in the transaction that makes it. A
/// migration that was ever released is never edited: files made by it exist. A test holds each one's text.
struct Schema {
  /// Marks a file as study's (`PRAGMA application_id`): the letters "stud".
  static let applicationID: Int32 = 0x7374_7564

  /// What this program writes and reads.
  static let current = Schema(migrations: [version1, version2])

  /// The statements that lead to version 1, to version 2 …
  var migrations: [String]

  var version: Int { migrations.count }

  /// Brings a database to the present version, each step in one transaction.
  ///
  /// The caller holds the opening lock. The version is read inside the transaction all the same, so that a
  /// step is never made twice.
  func migrate(_ queue: DatabaseQueue) throws {
    for (index, statements) in migrations.enumerated() {
      let version = index + 1
      try queue.write { db in
        guard try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 == index else { return }
        do {
          try db.execute(sql: statements)
          try db.execute(sql: "PRAGMA application_id = \(Self.applicationID); PRAGMA user_version = \(version)")
        } catch {
          throw MigrationFailure(version: version, underlying: error)
        }
      }
    }
  }
}

/// A step that could not be made, and was undone.
struct MigrationFailure: Error {
  var version: Int
  var underlying: any Error
}
