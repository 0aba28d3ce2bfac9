import Cards
import Foundation
import Scheduling
import Testing

@testable import Storage

/// Migrations are tried out with versions that follow the present one.
@Suite struct MigrationTests {
  let library: TemporaryLibrary

  init() throws { library = try TemporaryLibrary() }

  static let next = Schema(migrations: Schema.current.migrations + ["ALTER TABLE sessions ADD COLUMN place TEXT"])

  func opening(_ schema: Schema, now: Date = moment(0)) throws -> ProgressStore {
    try ProgressStore(opening: library.progress, now: now, schema: schema)
  }

  /// Leaves a file of the present version with one review in it.
  func leaveFile() throws -> LoggedReview {
    let store = try library.store()
    let logged = review(of: 1, at: 0, session: try store.begin())
    let id = try store.record(logged)
    try store.close()
    return logged.numbered(id)
  }

  @Test func `the file says of which program and version it is`() throws {
    let store = try library.store()
    #expect(try store.pragma("application_id") == "1937012068")
    #expect(try store.pragma("user_version") == "2")
  }

  @Test func `an earlier file is copied beside itself and brought to the present version`() throws {
    let logged = try leaveFile()
    let before = try library.bytes()
    let store = try opening(Self.next, now: moment(7))
    #expect(try store.pragma("user_version") == "3")
    #expect(try store.reviews() == [logged])
    try store.execute("UPDATE sessions SET place = 'here'")
    try store.close()
    #expect(
      library.files == ["progress-version2-20261124T221327Z.sqlite", "progress.sqlite", "progress.sqlite.lock"])

    // The copy takes the file's place as it is.
    try library.write(library.bytes("progress-version2-20261124T221327Z.sqlite"))
    #expect(try library.store().reviews() == [logged])
    #expect(before.count == (try library.bytes("progress-version2-20261124T221327Z.sqlite").count))
  }

  @Test func `a new file is made by the same steps, and none is copied`() throws {
    let store = try opening(Self.next)
    #expect(try store.pragma("user_version") == "3")
    try store.close()
    #expect(library.files == ["progress.sqlite", "progress.sqlite.lock"])
  }

  @Test func `the last three copies are kept`() throws {
    var schema = Schema.current
    for number in 0..<5 {
      try opening(schema, now: moment(Double(number))).close()
      schema.migrations.append("CREATE TABLE later\(number) (id INTEGER)")
    }
    try library.write(Data("not ours".utf8), "progress-notes.sqlite")
    try opening(schema, now: moment(5)).close()
    #expect(
      library.files == [
        "progress-notes.sqlite", "progress-version4-20261124T221323Z.sqlite",
        "progress-version5-20261124T221324Z.sqlite", "progress-version6-20261124T221325Z.sqlite", "progress.sqlite",
        "progress.sqlite.lock",
      ])
  }

  @Test func `a program that is running while a newer one changes the tables stops writing`() throws {
    let store = try library.store()
    let session = try store.begin()
    try store.record(review(of: 1, at: 0, session: session))
    let newer = try opening(Self.next)
    let problem = #expect(throws: StorageError.self) { try store.record(review(of: 1, at: 1, session: session)) }
    #expect(problem?.kind == .newerVersion(found: 3, known: 2))
    #expect(try newer.reviews().count == 1)
  }

  @Test func `a migration that cannot be made leaves the file as it was`() throws {
    let logged = try leaveFile()
    let schema = Schema(
      migrations: Schema.current.migrations + ["CREATE TABLE half (id INTEGER); INSERT INTO absent VALUES (1)"])
    let folder = library.folder
    #expect {
      _ = try opening(schema)
    } throws: { error in
      (error as? StorageError)?.sentence
        == "\(folder)/Progress/progress.sqlite: opening the progress: the file could not be brought to version 3 (no such "
        + "table: absent); the file is as it was, and \(folder)/Progress/progress-version2-20261124T221320Z.sqlite is a "
        + "copy of it; go on with the program that wrote it"
    }
    let store = try library.store()
    #expect(try store.pragma("user_version") == "2")
    #expect(try store.count("sqlite_schema WHERE name = 'half'") == 0)
    #expect(try store.reviews() == [logged])
  }

  @Test func `an earlier file is read without being changed`() throws {
    let logged = try leaveFile()
    let bytes = try library.bytes()
    let store = try ProgressStore(readingOnly: library.progress, schema: Self.next)
    #expect(try store.reviews() == [logged])
    #expect(try store.pragma("user_version") == "3")
    #expect(throws: StorageError.self) { try store.set("key", to: "value", of: .library) }
    try store.close()
    #expect(try library.bytes() == bytes)
    #expect(library.files.filter { $0.hasSuffix(".sqlite") } == ["progress.sqlite"])
  }

  @Test func `a damaged file is reported with the newest copy`() throws {
    _ = try leaveFile()
    try opening(Self.next).close()
    try library.write(Damage.headerOverwritten.applied(to: try library.bytes()))
    let folder = library.folder
    #expect {
      _ = try opening(Self.next)
    } throws: { error in
      (error as? StorageError)?.sentence
        == "\(folder)/Progress/progress.sqlite: opening the progress: the file is damaged (file is not a database); move "
        + "it away and put its newest backup \(folder)/Progress/progress-version2-20261124T221320Z.sqlite in its place, "
        + "or save what can be read: sqlite3 '\(folder)/Progress/progress.sqlite' .recover | sqlite3 "
        + "'\(folder)/Progress/progress.sqlite.recovered'. Nothing was changed"
    }
  }

  @Test func `programs that meet an earlier file at once make each step once`() async throws {
    let logged = try leaveFile()
    let path = library.progress
    try await withThrowingTaskGroup { stores in
      for _ in 0..<4 {
        stores.addTask { try ProgressStore(opening: path, now: moment(0), schema: Self.next).reviews() }
      }
      for try await reviews in stores { #expect(reviews == [logged]) }
    }
    #expect(library.files.filter { $0.hasSuffix(".sqlite") }.count == 2)
  }

  @Test func `a file of version 1 is brought to version 2 with all that it holds`() throws {
    let first = try opening(Schema(migrations: [Schema.version1]))
    let logged = review(of: 1, at: 0, session: try first.begin())
    let id = try first.record(logged)
    try first.recordAlias(was: card(1), now: card(2), at: moment(1))
    try first.set("retention", to: "0.92", of: .library)
    try first.close()
    let store = try opening(.current)
    #expect(try store.pragma("user_version") == "2")
    #expect(try store.reviews() == [logged.numbered(id)])
    #expect(try store.history()[card(2)]?.count == 1)
    #expect(try store.setting("retention", of: .library) == "0.92")
    #expect(try store.decisions(of: "deck") == [])
    #expect(try store.readSentences(of: "deck") == [])
    #expect(try store.integrityProblems() == [])
    #expect(library.files.contains("progress-version1-20261124T221320Z.sqlite"))
  }

  @Test func `a file of version 1 that is only read has no decisions, and stays what it is`() throws {
    try opening(Schema(migrations: [Schema.version1])).close()
    let bytes = try library.bytes()
    let store = try ProgressStore(readingOnly: library.progress)
    #expect(try store.decisions(of: "deck") == [])
    try store.close()
    #expect(try library.bytes() == bytes)
  }

  /// Files of these versions exist: a change here is a mistake. What is new comes as the next version.
  @Test(arguments: [(1, "fc219453717e0cd8"), (2, "cbda7fe122749cfa")])
  func `a migration is what it was when it was released`(version: Int, fnv1a: String) {
    #expect(Schema.current.version == 2)
    let digest = Schema.current.migrations[version - 1].utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    #expect(String(digest, radix: 16) == fnv1a)
  }
}
