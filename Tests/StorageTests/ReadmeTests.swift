import Foundation
import Testing

@testable import Storage

/// What Progress/README.md tells the learner holds.
@Suite struct ReadmeTests {
  static let readme: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    return (try? String(contentsOf: root.appendingPathComponent("Progress/README.md"), encoding: .utf8)) ?? ""
  }()

  @Test func `every query of the README runs`() throws {
    let library = try TemporaryLibrary()
    let store = try library.store()
    try store.recordMany(3, session: store.begin())
    let queries = Self.readme.split(separator: "```sql\n").dropFirst().compactMap { $0.split(separator: "```").first }
    #expect(queries.count == 3)
    for query in queries { try store.execute(String(query)) }
  }

  @Test func `every table and column of the file is explained`() throws {
    let library = try TemporaryLibrary()
    let names = try library.store().names()
    #expect(names.count == 10 + 53)
    for name in names { #expect(Self.readme.contains("`\(name)`") || Self.readme.contains("**\(name)**"), "\(name)") }
  }
}
