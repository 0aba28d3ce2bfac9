import Foundation
import GRDB

/// How the progress file is opened: the one place that knows SQLite's switches.
enum Connection {
  /// How long a write waits for another program's, and an opening for another's opening.
  static let patienceSeconds = 15

  /// Opens the file for writing; creates it where there is none.
  static func writing(_ path: String) throws -> DatabaseQueue {
    var configuration = careful
    configuration.prepareDatabase { db in
      // Every commit is synced to the disk before it returns.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return try DatabaseQueue(path: spelled(path), configuration: configuration)
  }

  /// Opens an existing file for reading; `ProgressStore` sees to it that nothing is written.
  ///
  /// SQLite itself may write where the system allows it: only so can the last one to leave clear away the `-wal` and
  /// `-shm` files.
  static func reading(_ path: String) throws -> DatabaseQueue {
    if isImmutable(path) { return try DatabaseQueue(path: immutable(path), configuration: readOnly) }
    return try DatabaseQueue(path: spelled(path), configuration: careful)
  }

  /// Opens an existing file so that it stays as it is byte for byte, whatever is wrong with it.
  static func examining(_ path: String) throws -> DatabaseQueue {
    try DatabaseQueue(path: isImmutable(path) ? immutable(path) : spelled(path), configuration: readOnly)
  }

  /// A database in memory, for reading a library that has no progress yet.
  static func inMemory() throws -> DatabaseQueue { try DatabaseQueue(configuration: careful) }

  private static var careful: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(TimeInterval(patienceSeconds))
    configuration.prepareDatabase { db in
      // The file may come from anywhere: a damaged page is noticed when it is read, and no function hidden in a
      // schema is called.
      try db.execute(sql: "PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF")
    }
    return configuration
  }

  private static var readOnly: Configuration {
    var configuration = careful
    configuration.readonly = true
    return configuration
  }

  /// Whether the file is read without the `-shm` and `-wal` files: where they could not be made, or not be
  /// cleared away again and would hinder the next program.
  ///
  /// Not when there are such files with something in them: recent acts would be left out, half an act would be seen.
  private static func isImmutable(_ path: String) -> Bool {
    let folder = Folder.of(URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    let mayWrite = access(path, W_OK) == 0 && access(folder, W_OK) == 0
    return !mayWrite && !FileStatus.hasContent("-wal", beside: path) && !FileStatus.hasContent("-journal", beside: path)
  }

  private static func immutable(_ path: String) -> String {
    URL(fileURLWithPath: path).absoluteString + "?immutable=1"
  }

  /// SQLite takes a path that begins with `file:` for a URI.
  private static func spelled(_ path: String) -> String { path.hasPrefix("file:") ? "./" + path : path }
}
