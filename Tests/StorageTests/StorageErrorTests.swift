import GRDB
import Storage
import Testing

@Suite struct StorageErrorTests {
  @Test(
    arguments: [
      (.diskFull, "the disk is full; make room and try again. Everything recorded before is kept"),
      (
        .cannotWrite,
        "the file or its folder cannot be written; allow writing to it, or choose another library with --library. "
          + "Nothing was changed"
      ),
      (
        .cannotOpen(reason: "Permission denied"),
        "the file cannot be opened (Permission denied); look at what stands at this path and who may read it. Nothing "
          + "was changed"
      ),
      (
        .busy,
        "another program has kept the file locked for 15 seconds; close the other program or wait for it, then try "
          + "again. Everything recorded before is kept"
      ),
      (
        .inputOutput(reason: "disk I/O error"),
        "the disk reports an error (disk I/O error); check the disk, and copy the folder to another one. Everything "
          + "recorded before is kept"
      ),
      (
        .damaged(reason: "file is not a database", backups: ["p-2.sqlite", "p-1.sqlite"]),
        "the file is damaged (file is not a database); move it away and put its newest backup p-2.sqlite in its place, or "
          + "save what can be read: sqlite3 'p.sqlite' .recover | sqlite3 'p.sqlite.recovered'. Nothing was changed"
      ),
      (
        .migration(to: 2, reason: "no such table: absent", backup: nil),
        "the file could not be brought to version 2 (no such table: absent); the file is as it was; go on with the "
          + "program that wrote it"
      ),
    ] as [(StorageError.Kind, String)])
  func `an error says file, action, what is wrong and what to do`(kind: StorageError.Kind, rest: String) {
    let error = StorageError(action: "recording the review", path: "p.sqlite", kind: kind)
    #expect(error.sentence == "p.sqlite: recording the review: " + rest)
    #expect("\(error)" == error.sentence)
  }

  @Test func `a file that another program keeps locked is said, and free again it takes the review`() throws {
    let library = try TemporaryLibrary()
    let store = try library.store()
    let session = try store.begin()
    try store.execute("PRAGMA busy_timeout = 50")
    let other = try DatabaseQueue(path: library.progress)
    try other.inTransaction(.immediate) { _ in
      let problem = #expect(throws: StorageError.self) { try store.record(review(of: 1, at: 0, session: session)) }
      #expect(problem?.kind == .busy)
      let seen = try store.reviews()
      #expect(seen == [])
      return .rollback
    }
    try store.record(review(of: 1, at: 0, session: session))
    #expect(try store.reviews().count == 1)
  }
}
