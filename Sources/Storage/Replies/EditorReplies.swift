import Foundation
import GRDB

/// What a language model answered earlier, so that a deck can be made again the same, and without asking again.
///
/// A file of its own beside the progress, for it is worth less: it can be deleted at any time. Each reply is kept in one
/// transaction. A damaged file is begun anew. The oldest replies go when there are more than `limit`.
///
/// A class because it is the one open connection; two programs may have the same file open.
public final class EditorReplies: Sendable {
  /// The file's name in the progress's folder.
  public static let fileName = "editor-replies.sqlite"
  /// Two for each card that was asked about: some 4 MB.
  public static let limit = 10_000

  public let path: String
  private let queue: DatabaseQueue
  private let limit: Int

  /// Opens the file; creates it, and its folder, where there are none.
  public convenience init(opening path: String) throws(StorageError) {
    try self.init(opening: path, limit: Self.limit)
  }

  init(opening path: String, limit: Int) throws(StorageError) {
    self.path = path
    self.limit = limit
    queue = try ProgressStore.reporting("opening the editor's replies", path) {
      try Folder.create(at: Folder.of(path))
      do {
        return try Self.opened(path)
      } catch let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) {
        for ending in ["", "-journal"] { unlink(path + ending) }
        return try Self.opened(path)
      }
    }
  }

  /// What was answered to this; nil where nothing is kept of it.
  ///
  /// - Parameter key: a digest of everything that the answer depends on.
  public func reply(to key: UInt128) throws(StorageError) -> String? {
    try ProgressStore.reporting("reading the editor's replies", path) {
      try queue.read { db in
        try String.fetchOne(db, sql: "SELECT reply FROM replies WHERE key = ?", arguments: [Self.bytes(of: key)])
      }
    }
  }

  /// Keeps an answer, in the place of an earlier one.
  public func keep(_ reply: String, for key: UInt128) throws(StorageError) {
    try ProgressStore.reporting("keeping a reply of the editor", path) {
      try queue.write { db in
        try db.execute(
          sql: "INSERT OR REPLACE INTO replies (key, reply) VALUES (?, ?)", arguments: [Self.bytes(of: key), reply])
        // Numbers are given in rising order, so the newest number less the limit is where the oldest end.
        try db.execute(
          sql: "DELETE FROM replies WHERE id <= (SELECT max(id) FROM replies) - ?", arguments: [limit])
      }
    }
  }

  private static func opened(_ path: String) throws -> DatabaseQueue {
    let queue = try Connection.writing(path)
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS replies (id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, reply TEXT NOT NULL)
          """)
    }
    return queue
  }

  private static func bytes(of key: UInt128) -> Data {
    withUnsafeBytes(of: key.bigEndian) { Data($0) }
  }
}
