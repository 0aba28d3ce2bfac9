import Foundation
import GRDB

/// The learner's progress: `progress.sqlite`, opened.
///
/// A class because it is the one open connection. Every function may be called from any thread; calls wait for each
/// other. A function that writes returns when what it wrote is on the disk, and throws when nothing of it is.
public final class ProgressStore: Sendable {
  /// The file, as it was given.
  public let path: String
  let queue: DatabaseQueue
  let mayWrite: Bool
  /// The version of the tables that this program reads and writes.
  let version: Int

  /// Opens the progress for reading and writing; creates the folder and the file where there are none.
  ///
  /// A file of an earlier version is copied beside itself and then brought to the present one. A file that is
  /// damaged, newer, or of another program is left as it is.
  ///
  /// - Parameter now: names the copy that is made before a migration.
  public convenience init(opening path: String, now: Date) throws(StorageError) {
    try self.init(opening: path, now: now, schema: .current)
  }

  /// Opens the progress for reading; nothing is created, and no migration changes the file.
  ///
  /// Where there is no file, the store is an empty one. Works in a folder that may not be written.
  public convenience init(readingOnly path: String) throws(StorageError) {
    try self.init(readingOnly: path, schema: .current)
  }

  init(opening path: String, now: Date, schema: Schema) throws(StorageError) {
    self.path = path
    mayWrite = true
    version = schema.version
    queue = try Self.reporting("opening the progress", path) {
      try Folder.create(at: Folder.of(path))
      // SQLite would open a file that may not be written, and say so only at the first review.
      guard access(path, F_OK) != 0 || access(path, W_OK) == 0 else { throw POSIXError.current }
      return try OpeningLock.holding(path + ".lock") {
        let found = try Examination(of: path, isThorough: true, schema: schema)
        let queue = try Connection.writing(path)
        do {
          try Self.prepare(queue, found: found, path: path, now: now, schema: schema)
        } catch {
          try? queue.close()  // What went wrong first is what the learner has to hear.
          throw error
        }
        return queue
      }
    }
  }

  init(readingOnly path: String, schema: Schema) throws(StorageError) {
    self.path = path
    mayWrite = false
    version = schema.version
    queue = try Self.reporting("opening the progress for reading", path) {
      let found = try Examination(of: path, isThorough: false, schema: schema)
      if found == .version(schema.version) { return try Connection.reading(path) }
      // Nothing yet, or an earlier version: it is read from a copy in memory, brought to the present version there.
      let copy = try Connection.inMemory()
      if found != .nothing { try Connection.examining(path).backup(to: copy) }
      try schema.migrate(copy)
      return copy
    }
  }

  private static func prepare(
    _ queue: DatabaseQueue, found: Examination, path: String, now: Date, schema: Schema
  ) throws {
    // Kept in the file from then on. Where the file system cannot do it, SQLite stays with its older journal,
    // which is as safe.
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
    guard found != .version(schema.version) else { return }
    var backup: String?
    if case .version(let version) = found {
      backup = try Backup.beforeMigration(of: queue, path: path, version: version, now: now)
    }
    do {
      try schema.migrate(queue)
    } catch let failure as MigrationFailure {
      let reason = (failure.underlying as? DatabaseError)?.message ?? "\(failure.underlying)"
      throw Examination.Refusal(kind: .migration(to: failure.version, reason: reason, backup: backup))
    }
  }

  /// Closes the file. Not needed for safety: an open file that is left behind by a killed program is sound.
  public func close() throws(StorageError) {
    try Self.reporting("closing the progress", path) { try queue.close() }
  }
}
