import Cards
import Foundation
import Scheduling
import Storage
import Testing

@Suite struct OpeningTests {
  let library: TemporaryLibrary

  init() throws { library = try TemporaryLibrary() }

  /// What opening for writing, or for reading, says of the file.
  func complaint(reading: Bool = false) throws -> String? {
    do {
      if reading {
        _ = try ProgressStore(readingOnly: library.progress)
      } else {
        _ = try library.store()
      }
      return nil
    } catch let error as StorageError {
      return error.sentence.replacing(library.folder, with: "LIBRARY")
    }
  }

  @Test func `a new library gets its folder, the file and the lock, and nothing else once it is closed`() throws {
    let store = try library.store()
    #expect(try store.integrityProblems() == [])
    try store.close()
    #expect(library.files == ["progress.sqlite", "progress.sqlite.lock"])
  }

  @Test func `reading a library without progress finds nothing and creates nothing`() throws {
    let store = try ProgressStore(readingOnly: library.progress)
    #expect(try store.history() == [:])
    #expect(try store.settings(of: .library) == [:])
    #expect(try store.sessions() == [])
    try store.close()
    #expect(!FileManager.default.fileExists(atPath: library.folder + "/Progress"))
  }

  @Test func `reading leaves the file as it is and clears up after itself`() throws {
    let store = try library.store()
    let session = try store.begin()
    let id = try store.record(review(of: 1, at: 0, session: session))
    try store.close()
    let bytes = try library.bytes()

    let reader = try ProgressStore(readingOnly: library.progress)
    #expect(try reader.history()[card(1)] == [review(of: 1, at: 0, session: session).numbered(id)])
    try reader.close()
    #expect(try library.bytes() == bytes)
    #expect(library.files == ["progress.sqlite", "progress.sqlite.lock"])
  }

  @Test func `a store that was opened for reading refuses to write`() throws {
    let session = try library.store().begin()
    let reader = try ProgressStore(readingOnly: library.progress)
    #expect {
      try reader.record(review(of: 1, at: 0, session: session))
    } throws: { error in
      (error as? StorageError)?.sentence
        == "\(library.progress): recording the review: the file or its folder cannot be written; allow writing to it, "
        + "or choose another library with --library. Nothing was changed"
    }
  }

  @Test func `an empty file is filled, as a program that was killed at the very start leaves one`() throws {
    try library.write(Data())
    #expect(try ProgressStore(readingOnly: library.progress).history() == [:])
    #expect(try library.bytes() == Data())
    _ = try library.store().begin()
  }

  @Test func `a file that is linked to from elsewhere is one with the original, recent reviews and all`() throws {
    let store = try library.store()
    let session = try store.begin()
    try store.record(review(of: 1, at: 0, session: session))
    let linked = try TemporaryLibrary()
    try FileManager.default.createDirectory(atPath: linked.folder + "/Progress", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: linked.progress, withDestinationPath: library.progress)
    try linked.store().record(review(of: 1, at: 1, session: session))
    #expect(try ProgressStore(readingOnly: linked.progress).reviews().count == 2)
    #expect(try store.reviews().count == 2)
    #expect(linked.files == ["progress.sqlite", "progress.sqlite.lock"])
  }

  @Test(arguments: [false, true])
  func `a newer file is refused politely and left alone`(reading: Bool) throws {
    let store = try library.store()
    try store.execute("CREATE TABLE dreams (id INTEGER); PRAGMA user_version = 7")
    try store.close()
    let bytes = try library.bytes()
    #expect(
      try complaint(reading: reading)
        == "LIBRARY/Progress/progress.sqlite: opening the progress\(reading ? " for reading" : ""): a newer study wrote "
        + "the file (its version is 7, this program knows versions up to 2); use the newer program. Nothing was changed"
    )
    #expect(try library.bytes() == bytes)
  }

  @Test(arguments: ["PRAGMA user_version = 0", "PRAGMA user_version = 1", "PRAGMA user_version = 9"])
  func `the database of another program is refused and left alone`(version: String) throws {
    try FileManager.default.createDirectory(atPath: library.folder + "/Progress", withIntermediateDirectories: true)
    try execute("CREATE TABLE albums (id INTEGER); \(version)", on: library.progress)
    let bytes = try library.bytes()
    #expect(
      try complaint()
        == "LIBRARY/Progress/progress.sqlite: opening the progress: the file is a database, but not the progress of "
        + "study; move it away, or choose another library with --library. Nothing was changed")
    #expect(try library.bytes() == bytes)
  }

  @Test func `something else at the path of the file is said`() throws {
    try FileManager.default.createDirectory(atPath: library.progress, withIntermediateDirectories: true)
    #expect(
      try complaint()
        == "LIBRARY/Progress/progress.sqlite: opening the progress: the file cannot be opened (it is not an ordinary "
        + "file); look at what stands at this path and who may read it. Nothing was changed")
  }

  @Test func `a file where the folder should be is said`() throws {
    try Data().write(to: URL(fileURLWithPath: library.folder + "/Progress"))
    #expect(
      try complaint()
        == "LIBRARY/Progress/progress.sqlite: opening the progress: the file cannot be opened (Not a directory); look "
        + "at what stands at this path and who may read it. Nothing was changed")
  }
}
