import Cards
import Foundation
import Scheduling
import Storage
import Testing

@Suite struct CrashTests {
  let library: TemporaryLibrary

  init() throws { library = try TemporaryLibrary() }

  /// Opens what is left and compares it whole.
  func expect(_ image: CrashImage, holds expected: [LoggedReview], _ location: SourceLocation = #_sourceLocation) throws
  {
    let crashed = try TemporaryLibrary()
    try image.restore(to: crashed)
    let store = try crashed.store()
    #expect(try store.reviews() == expected, sourceLocation: location)
    #expect(try store.integrityProblems() == [], sourceLocation: location)
    try store.close()
  }

  @Test(arguments: 0..<6) func `every recorded review outlives a crash at any moment`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let store = try library.store()
    let session = try store.begin()
    var recorded: [LoggedReview] = []
    // The write-ahead file is taken over into the database and begun anew several times.
    try store.execute("PRAGMA wal_autocheckpoint = 40")
    for number in 0..<80 {
      let review = review(of: UInt128(number % 7), at: Double(number), session: session)
      recorded.append(review.numbered(try store.record(review)))
      guard UInt64.random(in: 0..<8, using: &random) == 0 else { continue }
      var image = try CrashImage(of: library)
      if Bool.random(using: &random) { image.restartMachine() }
      try expect(image, holds: recorded)
    }
  }

  @Test(arguments: 0..<8) func `a commit that a crash cut short is as if it never began`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let store = try library.store()
    let session = try store.begin()
    var recorded: [LoggedReview] = []
    for number in 0..<20 {
      let review = review(of: UInt128(number), at: Double(number), session: session)
      recorded.append(review.numbered(try store.record(review)))
    }
    let before = try CrashImage(of: library)
    try store.record(review(of: 99, at: 99, session: session))
    var torn = try CrashImage(of: library)
    try #require(torn.database == before.database && torn.wal.count > before.wal.count)
    torn.restartMachine()
    torn.wal = torn.wal.prefix(Int.random(in: before.wal.count..<torn.wal.count, using: &random))
    try expect(torn, holds: recorded)
  }

  @Test(arguments: 1...5) func `a program that is killed loses nothing that it had recorded`(milliseconds: Int)
    async throws
  {
    let folder = library.folder
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [folder = folder as String, milliseconds = milliseconds as Int] in
      let store = try ProgressStore(opening: folder + "/Progress/progress.sqlite", now: moment(0))
      let session = try store.begin()
      let said = open(folder + "/said", O_WRONLY | O_CREAT, 0o644)
      Thread.detachNewThread {
        usleep(UInt32(milliseconds * 7000))
        kill(getpid(), SIGKILL)
      }
      for number in 0... {
        try store.record(review(of: UInt128(number % 5), at: Double(number), session: session))
        // One byte a review that has been recorded.
        write(said, "+", 1)
      }
    }
    let said = try Data(contentsOf: URL(fileURLWithPath: folder + "/said")).count
    let store = try library.store()
    let found = try store.reviews()
    #expect(found.count == said || found.count == said + 1)
    #expect(found.map { $0.review.at } == (0..<found.count).map { moment(Double($0)) })
    #expect(try store.sessions().map(\.ended) == [nil])
    #expect(try store.integrityProblems() == [])
  }

  @Test(arguments: [true, false])
  func `a program killed while it made the file leaves a library that opens`(readsOnly: Bool) throws {
    try library.store().close()
    var database = try library.bytes()
    // As it was before the file was in WAL: the header's two version bytes say “rollback journal”.
    database.replaceSubrange(18..<20, with: [1, 1])
    // The header of a journal of a file that held nothing: magic, no pages, nonce, old size 0, sector size, page size.
    let header: [UInt8] =
      [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7, 0, 0, 0, 0, 1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0x10, 0]
    let killed = try TemporaryLibrary()
    try killed.write(database)
    try killed.write(Data(header + [UInt8](repeating: 0, count: 512 - header.count)), "progress.sqlite-journal")
    let store = try readsOnly ? ProgressStore(readingOnly: killed.progress) : killed.store()
    #expect(try store.reviews() == [])
    #expect(try store.integrityProblems() == [])
  }
}
