import Foundation
import GRDB

/// Copies of the progress that stand beside it: `progress-version1-20261124T220300Z.sqlite`.
///
/// One is made before a migration. Each is a database of its own, and can be put in the place of the progress as it is.
enum Backup {
  /// How many copies are kept.
  static let keptCount = 3

  /// Copies the database beside itself, then deletes the oldest copies but `keptCount`.
  ///
  /// Other programs may go on writing meanwhile. The copy appears under its name when it is whole and on the disk.
  ///
  /// - Returns: the path of the copy.
  static func beforeMigration(of queue: DatabaseQueue, path: String, version: Int, now: Date) throws -> String {
    let backup = "\(stem(of: path))-version\(version)-\(stamp(of: now)).sqlite"
    try copy(queue, to: backup)
    for old in paths(beside: path).dropFirst(keptCount) { unlink(old) }
    return backup
  }

  /// Copies the database to a new file, or over an old one; the file is whole or not there.
  static func copy(_ queue: DatabaseQueue, to path: String) throws {
    let partial = path + ".partial"
    unlink(partial)
    let target = try Connection.writing(partial)
    do {
      try queue.backup(to: target)
      // A single file that can be moved about; and the closing below leaves nothing in a `-wal` file.
      try target.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
      try target.close()
    } catch {
      try? target.close()
      for ending in ["", "-wal", "-shm", "-journal"] { unlink(partial + ending) }
      throw error
    }
    guard rename(partial, path) == 0 else { throw POSIXError.current }
    try Folder.sync(Folder.of(path))
  }

  /// The copies of the progress at `path`, newest first.
  static func paths(beside path: String) -> [String] {
    let folder = Folder.of(path)
    let prefix = ((stem(of: path) + "-version") as NSString).lastPathComponent
    let copies = Folder.names(in: folder).filter { $0.hasPrefix(prefix) && $0.hasSuffix(".sqlite") }
    return copies.sorted { (when($0), $0) > (when($1), $1) }.map { (folder as NSString).appendingPathComponent($0) }
  }

  /// The part of a copy's name that says when it was made; it sorts by time.
  private static func when(_ name: String) -> Substring { name.split(separator: "-").last ?? "" }

  private static func stem(of path: String) -> String { (path as NSString).deletingPathExtension }

  private static func stamp(of date: Date) -> String {
    date.formatted(
      Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted, timeZoneSeparator: .omitted))
  }
}
