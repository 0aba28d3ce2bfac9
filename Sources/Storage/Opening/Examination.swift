import GRDB

/// What stands at the path of a progress file, found out without changing what it holds.
enum Examination: Equatable {
  /// No file, or one that a program was about to fill.
  case nothing
  /// Progress of a version that this program knows.
  case version(Int)

  /// - Parameters:
  ///   - isThorough: whether all pages are checked, in time proportional to the file; a truncated file and a broken
  ///     header are found either way.
  ///   - schema: the versions that this program knows.
  /// - Throws: `Refusal` for a file that is not to be used, `DatabaseError` for one that cannot be read.
  init(of path: String, isThorough: Bool, schema: Schema) throws {
    // Looked at before the file, which a program fills first: so its beginning is not taken for a loss.
    let hasRecentActs = FileStatus.hasContent("-wal", beside: path)
    let status = FileStatus(of: path)
    if let status, !status.isOrdinary { throw Refusal(kind: .cannotOpen(reason: "it is not an ordinary file")) }
    guard let status, status.byteCount > 0 else {
      if hasRecentActs { throw Refusal(kind: .orphaned) }
      self = .nothing
      return
    }
    // A program that was killed before the file was in WAL has left a journal, with which SQLite has to put the file right
    // before anybody can read it.
    let isUnfinished = FileStatus.hasContent("-journal", beside: path)
    let queue = isUnfinished ? try Connection.reading(path) : try Connection.examining(path)
    self = try queue.read { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
      if isEmpty && version == 0 { return .nothing }
      guard application == Schema.applicationID, version >= 1 else { throw Refusal(kind: .foreign) }
      guard version <= schema.version else {
        throw Refusal(kind: .newerVersion(found: version, known: schema.version))
      }
      if isThorough, let problem = try Integrity.firstProblem(in: db) {
        throw Refusal(kind: .damaged(reason: problem, backups: []))
      }
      return .version(version)
    }
  }

  /// Why a file is not to be used.
  struct Refusal: Error {
    var kind: StorageError.Kind
  }
}
