/// Why the progress could not be read or written: what was being done, to which file, what was wrong, what to do.
///
/// Whatever the kind, the file is sound: an act that could not be finished was undone whole by SQLite, and every
/// act recorded before it is kept.
public struct StorageError: Error, Sendable {
  public enum Kind: Hashable, Sendable {
    /// No room is left on the disk, or the learner's quota is used up.
    case diskFull
    /// The file or its folder may not be written, or the store was opened only for reading.
    case cannotWrite
    /// The file or its folder may not be read, or something else stands at its path.
    case cannotOpen(reason: String)
    /// Another program has kept the file locked for longer than `Connection.patience`.
    case busy
    /// The system could not read or write: a failing disk, a limit on the size of files.
    case inputOutput(reason: String)
    /// What stands there is not, or no longer, a sound database. `backups` are the paths of earlier copies, newest first.
    case damaged(reason: String, backups: [String])
    /// The file is missing or empty, but the `-wal` file that belongs to it holds recent acts: SQLite would delete it.
    case orphaned
    /// A newer program wrote the file; this one knows versions up to `known`.
    case newerVersion(found: Int, known: Int)
    /// A sound database, but of some other program.
    case foreign
    /// A migration could not be carried out; the file is as it was, and `backup` is a copy of it.
    case migration(to: Int, reason: String, backup: String?)
    /// An undo of something that was never recorded.
    case noSuchEntry(Int64)
    case other(reason: String)
  }

  /// What was being done, as a participle: "recording the review".
  public var action: String
  /// The progress file.
  public var path: String
  public var kind: Kind
  /// What GRDB, SQLite or the system said, where one of them did.
  public var underlying: (any Error)?

  public init(action: String, path: String, kind: Kind, underlying: (any Error)? = nil) {
    self.action = action
    self.path = path
    self.kind = kind
    self.underlying = underlying
  }
}

extension StorageError: CustomStringConvertible {
  /// One line for the learner: file, action, what is wrong, what to do, what was kept.
  public var sentence: String { "\(path): \(action): \(wrong); \(advice)" }

  public var description: String { sentence }

  private var wrong: String {
    switch kind {
    case .diskFull: "the disk is full"
    case .cannotWrite: "the file or its folder cannot be written"
    case .cannotOpen(let reason): "the file cannot be opened (\(reason))"
    case .busy: "another program has kept the file locked for \(Connection.patienceSeconds) seconds"
    case .inputOutput(let reason): "the disk reports an error (\(reason))"
    case .damaged(let reason, _): "the file is damaged (\(reason))"
    case .orphaned: "the file is missing or empty, but \(path)-wal, which belongs to it, is not"
    case .newerVersion(let found, let known):
      "a newer study wrote the file (its version is \(found), this program knows versions up to \(known))"
    case .foreign: "the file is a database, but not the progress of study"
    case .migration(let version, let reason, _): "the file could not be brought to version \(version) (\(reason))"
    case .noSuchEntry(let id): "nothing was recorded with the number \(id)"
    case .other(let reason): "SQLite reports: \(reason)"
    }
  }

  private var advice: String {
    switch kind {
    case .diskFull: "make room and try again. \(Self.earlierIsKept)"
    case .cannotWrite:
      "allow writing to it, or choose another library with --library. Nothing was changed"
    case .cannotOpen: "look at what stands at this path and who may read it. Nothing was changed"
    case .busy: "close the other program or wait for it, then try again. \(Self.earlierIsKept)"
    case .inputOutput: "check the disk, and copy the folder to another one. \(Self.earlierIsKept)"
    case .damaged(_, let backups):
      if let newest = backups.first {
        "move it away and put its newest backup \(newest) in its place, or save what can be read: \(recovery). "
          + "Nothing was changed"
      } else {
        "move it away and put a backup in its place, or save what can be read: \(recovery). Nothing was changed"
      }
    case .orphaned:
      "put the file back to where it was; if it is lost, move \(path)-wal away and put a backup in its place. "
        + "Nothing was changed"
    case .newerVersion: "use the newer program. Nothing was changed"
    case .foreign: "move it away, or choose another library with --library. Nothing was changed"
    case .migration(_, _, let backup):
      if let backup {
        "the file is as it was, and \(backup) is a copy of it; go on with the program that wrote it"
      } else {
        "the file is as it was; go on with the program that wrote it"
      }
    case .noSuchEntry: "there is nothing to undo. Nothing was changed"
    case .other: "try again, and keep a copy of the folder. \(Self.earlierIsKept)"
    }
  }

  private var recovery: String { "sqlite3 '\(path)' .recover | sqlite3 '\(path).recovered'" }

  private static let earlierIsKept = "Everything recorded before is kept"
}
