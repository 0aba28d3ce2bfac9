import GRDB

/// Whether the file is sound.
enum Integrity {
  /// SQLite's quick check of every page; nil when nothing is wrong.
  static func firstProblem(in db: Database) throws -> String? {
    try String.fetchOne(db, sql: "PRAGMA quick_check(1)").flatMap { $0 == "ok" ? nil : $0 }
  }
}

extension ProgressStore {
  /// Everything that is wrong with the file, in SQLite's words and ours; empty when it is sound.
  ///
  /// Reads the whole file: pages, indexes, references between tables.
  public func integrityProblems() throws(StorageError) -> [String] {
    try reading("checking the progress") { db in
      let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        "\(row[0] as String) \(row[1] as Int64) refers to something in \(row[2] as String) that is not there"
      }
      let retractions = try Int64.fetchAll(
        db,
        sql: """
          SELECT entry FROM retractions WHERE NOT EXISTS (SELECT 1 FROM reviews WHERE id = entry)
            AND NOT EXISTS (SELECT 1 FROM marks WHERE id = entry)
            AND NOT EXISTS (SELECT 1 FROM aliases WHERE id = entry)
          ORDER BY entry
          """
      ).map { "retractions \($0) voids something that is not there" }
      return pages + references + retractions
    }
  }
}
