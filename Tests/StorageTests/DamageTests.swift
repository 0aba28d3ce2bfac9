import Cards
import Foundation
import Scheduling
import Storage
import Testing

/// What may befall a sound file of several pages.
enum Damage: String, CaseIterable {
  case textInstead, headerOverwritten, cutInAPage, cutBetweenPages, pageOverwritten, pageZeroed

  func applied(to sound: Data) -> Data {
    var bytes = sound
    let page = 4096
    switch self {
    case .textInstead: bytes = Data("Dear diary, today I learned a lot.\n".utf8)
    case .headerOverwritten: bytes.replaceSubrange(0..<16, with: Data("SQLite format X\0".utf8))
    case .cutInAPage: bytes.removeLast(page + page / 2)
    case .cutBetweenPages: bytes.removeLast(2 * page)
    case .pageOverwritten: bytes.replaceSubrange(2 * page..<3 * page, with: Data(repeating: 0x5a, count: page))
    case .pageZeroed: bytes.replaceSubrange(2 * page..<3 * page, with: Data(repeating: 0, count: page))
    }
    return bytes
  }
}

@Suite struct DamageTests {
  let library: TemporaryLibrary

  init() throws { library = try TemporaryLibrary() }

  /// Closes the store over enough reviews for several pages of each kind.
  func fill() throws {
    let store = try library.store()
    try store.recordMany(300, session: store.begin())
    try store.close()
  }

  @Test(arguments: Damage.allCases)
  func `a damaged file is reported with what to do, and not a byte of it is changed`(damage: Damage) throws {
    try fill()
    let damaged = damage.applied(to: try library.bytes())
    try library.write(damaged)
    let path = library.progress
    #expect {
      _ = try library.store()
    } throws: { error in
      guard let error = error as? StorageError, case .damaged(let reason, []) = error.kind else { return false }
      return error.sentence
        == "\(path): opening the progress: the file is damaged (\(reason)); move it away and put a backup in its place, "
        + "or save what can be read: sqlite3 '\(path)' .recover | sqlite3 '\(path).recovered'. Nothing was changed"
    }
    #expect(try library.bytes() == damaged)
  }

  @Test(arguments: Damage.allCases)
  func `reading a damaged file never shows less than there was without saying so`(damage: Damage) throws {
    try fill()
    let damaged = damage.applied(to: try library.bytes())
    try library.write(damaged)
    #expect {
      _ = try ProgressStore(readingOnly: library.progress).history()
    } throws: { error in
      guard let error = error as? StorageError, case .damaged = error.kind else { return false }
      return true
    }
    #expect(try library.bytes() == damaged)
  }

  @Test(arguments: 0..<20) func `bytes overwritten anywhere are reported, or read as they are`(seed: UInt64) throws {
    try fill()
    var random = SeededGenerator(seed: seed)
    var bytes = try library.bytes()
    for _ in 0..<3 {
      let start = Int.random(in: 0..<bytes.count - 64, using: &random)
      for index in start..<start + 64 { bytes[index] = UInt8.random(in: 0...255, using: &random) }
    }
    try library.write(bytes)
    do {
      // The content of a row is not summed up anywhere: what was overwritten inside of one cannot be found.
      #expect(try library.store().reviews().count == 300)
    } catch let error as StorageError {
      if case .damaged = error.kind { return }
      if case .foreign = error.kind { return }
      if case .newerVersion = error.kind { return }
      Issue.record(error)
    }
  }

  @Test(arguments: [true, false], [true, false])
  func `recent reviews are not thrown away with a lost file`(isEmpty: Bool, reading: Bool) throws {
    let store = try library.store()
    try store.record(review(of: 1, at: 0, session: store.begin()))
    let image = try CrashImage(of: library)
    try store.close()
    let crashed = try TemporaryLibrary()
    try image.restore(to: crashed)
    let path = crashed.progress
    try FileManager.default.removeItem(atPath: path)
    if isEmpty { try crashed.write(Data()) }
    let problem = #expect(throws: StorageError.self) {
      _ = try reading ? ProgressStore(readingOnly: path) : crashed.store()
    }
    #expect(
      problem?.sentence
        == "\(path): opening the progress\(reading ? " for reading" : ""): the file is missing or empty, but "
        + "\(path)-wal, which belongs to it, is not; put the file back to where it was; if it is lost, move \(path)-wal "
        + "away and put a backup in its place. Nothing was changed")
    #expect(try crashed.bytes("progress.sqlite-wal") == image.wal)
  }

  @Test func `a row that no program of ours wrote is reported`() throws {
    let store = try library.store()
    try store.record(review(of: 1, at: 0, session: store.begin()))
    try store.execute("INSERT INTO marks (card, mark, at, utc_offset) VALUES (zeroblob(16), 'fold', 0, 0)")
    let problem = #expect(throws: StorageError.self) { try store.marks() }
    #expect(problem?.kind == .damaged(reason: "the column marks.mark holds what study never writes", backups: []))
  }

  @Test func `recent reviews in the write-ahead file of a damaged database are not thrown away`() throws {
    try fill()
    let store = try library.store()
    try store.record(review(of: 1, at: 0, session: 1))
    let image = try CrashImage(of: library)
    try store.close()
    let crashed = try TemporaryLibrary()
    try image.restore(to: crashed)
    let wal = try crashed.bytes("progress.sqlite-wal")
    try #require(wal.count > 4096)
    let damaged = Damage.pageZeroed.applied(to: try crashed.bytes())
    try crashed.write(damaged)
    #expect(throws: StorageError.self) { _ = try crashed.store() }
    #expect(try crashed.bytes() == damaged)
    #expect(try crashed.bytes("progress.sqlite-wal") == wal)
  }
}
