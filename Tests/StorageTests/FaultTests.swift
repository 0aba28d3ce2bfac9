import Cards
import Foundation
import Scheduling
import Storage
import Testing

@Suite struct FaultTests {
  let library: TemporaryLibrary

  init() throws { library = try TemporaryLibrary() }

  /// Records until it is refused.
  ///
  /// - Returns: how many were recorded, and why no more.
  static func fill(_ store: ProgressStore, session: Int64, from first: Int = 0) -> (count: Int, problem: StorageError?)
  {
    for number in first..<100_000 {
      do {
        try store.record(review(of: UInt128(number), at: Double(number), session: session))
      } catch {
        return (number - first, error)
      }
    }
    return (100_000 - first, nil)
  }

  @Test func `a full disk is said, keeps what was recorded, and once there is room the log goes on`() throws {
    let store = try library.store()
    let session = try store.begin()
    try store.execute("PRAGMA max_page_count = 40")
    let (count, problem) = Self.fill(store, session: session)
    #expect(count > 100)
    #expect(
      problem?.sentence
        == "\(library.progress): recording the review: the disk is full; make room and try again. Everything recorded "
        + "before is kept")
    #expect(try store.reviews().count == count)
    #expect(try store.integrityProblems() == [])

    try store.execute("PRAGMA max_page_count = 1000000")
    try store.record(review(of: 1, at: 1, session: session))
    #expect(try store.reviews().count == count + 1)
  }

  @Test func `a write that the system refuses is said and keeps what was recorded`() async throws {
    let folder = library.folder
    await #expect(processExitsWith: .success) { [folder = folder as String] in
      signal(SIGXFSZ, SIG_IGN)
      let path = folder + "/Progress/progress.sqlite"
      let store = try ProgressStore(opening: path, now: moment(0))
      let session = try store.begin()
      var limit = rlimit(rlim_cur: 300_000, rlim_max: 300_000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let (count, problem) = FaultTests.fill(store, session: session)
      #expect(count > 10)
      #expect(
        problem?.sentence
          == "\(path): recording the review: the disk reports an error (disk I/O error); check the disk, and copy the "
          + "folder to another one. Everything recorded before is kept")
      #expect(try store.reviews().count == count)
      #expect(try store.integrityProblems() == [])
      // Another program reads it as well.
      #expect(try ProgressStore(readingOnly: path).reviews().count == count)
    }
    let store = try library.store()
    #expect(try store.reviews().count > 10)
    #expect(try store.integrityProblems() == [])
  }

  /// Who sees the library in a test of permissions: somebody who may not do everything.
  static func becomeNobody() { if getuid() == 0 { setuid(65_534) } }

  @Test(arguments: ["folder", "file", "both"])
  func `progress that may not be written can be read, and writing it says so`(readOnly: String) async throws {
    let store = try library.store()
    try store.record(review(of: 1, at: 0, session: store.begin()))
    try store.close()
    let folder = library.folder
    for name in library.files { chmod(folder + "/Progress/" + name, readOnly == "folder" ? 0o666 : 0o444) }
    chmod(folder + "/Progress", readOnly == "file" ? 0o777 : 0o555)
    let bytes = try library.bytes()
    await #expect(processExitsWith: .success) { [folder = folder as String, readOnly = readOnly as String] in
      FaultTests.becomeNobody()
      let path = folder + "/Progress/progress.sqlite"
      let reader = try ProgressStore(readingOnly: path)
      #expect(try reader.history()[card(1)]?.count == 1)
      #expect(try reader.integrityProblems() == [])
      try reader.close()
      if readOnly != "folder" {
        #expect {
          _ = try ProgressStore(opening: path, now: moment(0))
        } throws: { error in
          (error as? StorageError)?.sentence
            == "\(path): opening the progress: the file or its folder cannot be written; allow writing to it, or choose "
            + "another library with --library. Nothing was changed"
        }
      } else {
        #expect(throws: StorageError.self) { _ = try ProgressStore(opening: path, now: moment(0)).begin() }
      }
    }
    #expect(try library.bytes() == bytes)
    #expect(library.files == ["progress.sqlite", "progress.sqlite.lock"])
    chmod(folder + "/Progress", 0o755)
  }

  @Test func `a library that may not be written is said, and one that may not be read too`() async throws {
    try library.store().close()
    let folder = library.folder
    chmod(folder + "/Progress/progress.sqlite", 0)
    chmod(folder, 0o555)
    await #expect(processExitsWith: .success) { [folder = folder as String] in
      FaultTests.becomeNobody()
      #expect {
        _ = try ProgressStore(opening: folder + "/Other/progress.sqlite", now: moment(0))
      } throws: { error in
        (error as? StorageError)?.sentence
          == "\(folder)/Other/progress.sqlite: opening the progress: the file or its folder cannot be written; allow "
          + "writing to it, or choose another library with --library. Nothing was changed"
      }
      #expect {
        _ = try ProgressStore(readingOnly: folder + "/Progress/progress.sqlite")
      } throws: { error in
        (error as? StorageError)?.sentence
          == "\(folder)/Progress/progress.sqlite: opening the progress for reading: the file cannot be opened "
          + "(Permission denied); look at what stands at this path and who may read it. Nothing was changed"
      }
    }
    chmod(folder, 0o755)
  }
}
