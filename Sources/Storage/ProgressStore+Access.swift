import Foundation
import GRDB

extension ProgressStore {
  /// Reads in one transaction: what is read belongs together.
  func reading<Value>(_ action: String, _ body: (Database) throws -> Value) throws(StorageError) -> Value {
    try Self.reporting(action, path) {
      try queue.read { db in
        try checkVersion(in: db)
        return try body(db)
      }
    }
  }

  /// Writes in one transaction: all of it is on the disk when this returns, none of it when it throws.
  func writing<Value>(_ action: String, _ body: (Database) throws -> Value) throws(StorageError) -> Value {
    guard mayWrite else { throw StorageError(action: action, path: path, kind: .cannotWrite) }
    return try Self.reporting(action, path) {
      try queue.write { db in
        try checkVersion(in: db)
        return try body(db)
      }
    }
  }

  /// A newer program may have changed the tables since this one opened them.
  private func checkVersion(in db: Database) throws {
    let found = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA user_version")) ?? 0
    guard found == version else { throw Examination.Refusal(kind: .newerVersion(found: found, known: version)) }
  }

  /// Turns whatever is thrown into the one error that leaves this room.
  static func reporting<Value>(
    _ action: String, _ path: String, _ body: () throws -> Value
  ) throws(StorageError) -> Value {
    do {
      return try body()
    } catch let error as StorageError {
      throw error
    } catch {
      throw StorageError(action: action, path: path, kind: kind(of: error, path: path), underlying: error)
    }
  }

  private static func kind(of error: any Error, path: String) -> StorageError.Kind {
    switch error {
    case let refusal as Examination.Refusal:
      if case .damaged(let reason, _) = refusal.kind { return damaged(reason, path) }
      return refusal.kind
    case let error as UnreadableRow:
      return damaged("the column \(error.column) holds what study never writes", path)
    case let error as DatabaseError: return kind(of: error, path: path)
    case let error as POSIXError: return kind(of: error)
    default: return .other(reason: "\(error)")
    }
  }

  private static func kind(of error: DatabaseError, path: String) -> StorageError.Kind {
    let reason = error.message ?? "error \(error.extendedResultCode.rawValue)"
    return switch error.resultCode {
    case .SQLITE_FULL: .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM: .cannotWrite
    case .SQLITE_CANTOPEN, .SQLITE_AUTH:
      // SQLite's own words are “unable to open database file”; the system knows why.
      .cannotOpen(reason: access(path, R_OK) == 0 ? reason : POSIXError.current.reason)
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_IOERR: .inputOutput(reason: reason)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: damaged(reason, path)
    default: .other(reason: reason)
    }
  }

  private static func kind(of error: POSIXError) -> StorageError.Kind {
    switch error.code {
    case .EACCES, .EPERM, .EROFS: .cannotWrite
    case .ENOSPC, .EDQUOT: .diskFull
    case .EWOULDBLOCK: .busy
    case .EIO, .EFBIG: .inputOutput(reason: error.reason)
    default: .cannotOpen(reason: error.reason)
    }
  }

  private static func damaged(_ reason: String, _ path: String) -> StorageError.Kind {
    .damaged(reason: reason, backups: Backup.paths(beside: path))
  }
}
