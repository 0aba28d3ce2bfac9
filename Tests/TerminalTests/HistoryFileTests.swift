import Support
import Testing

@testable import Terminal

@Suite struct HistoryFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func history(_ name: String = "a/b/history", limit: Int = 4) -> HistoryFile {
    HistoryFile(path: folder.path + "/" + name, limit: limit)
  }

  @Test func `a line that is appended is the newest when it is read`() throws {
    #expect(try history().lines() == [])
    for line in ["one", "größe\n日本語", "three"] { try history().append(line) }
    #expect(folder.read("a/b/history") == "one\ngröße 日本語\nthree\n")
    #expect(try history().lines() == ["one", "größe 日本語", "three"])
    #expect(folder.mode("a/b/history") == 0o600)
  }

  @Test func `the file is shortened only when it is much too long, to its newest lines`() throws {
    try folder.write((1...6).map { "\($0)\n" }.joined(), to: "history")
    try history("history").shorten()
    #expect(folder.read("history") == "1\n2\n3\n4\n5\n6\n")
    #expect(try history("history").lines() == ["3", "4", "5", "6"])
    try history("history").append("7")
    try history("history").shorten()
    #expect(folder.read("history") == "4\n5\n6\n7\n")
    #expect(folder.mode("history") == 0o600)
    #expect(folder.read("history.new") == nil)
  }

  @Test func `a file that others may read is made private`() throws {
    try folder.write("1\n", to: "history", mode: 0o644)
    try history("history").append("2")
    #expect(folder.mode("history") == 0o600)
  }

  @Test func `bytes that are no text, and a last line without its end, hinder nothing`() throws {
    try folder.write(bytes: Array("a".utf8) + [0xFF, 0x0A] + Array("b".utf8), to: "history")
    #expect(try history("history").lines() == ["a\u{FFFD}", "b"])
  }

  @Test func `what hinders is told with the file and the reason`() throws {
    try folder.write("", to: "a")
    let error = #expect(throws: HistoryProblem.self) { try history().append("x") }
    #expect(error?.sentence == "creating the folder of the history \(folder.path)/a/b/history: Not a directory")
  }

  @Test func `two programs that append at the same time lose nothing`() async throws {
    let history = history("history", limit: 10_000)
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for line in 0..<50 { try? history.append("\(writer) \(line)") }
        }
      }
    }
    #expect(try history.lines().count == 200)
    for writer in 0..<4 {
      let own = try history.lines().filter { $0.hasPrefix("\(writer) ") }
      #expect(own == (0..<50).map { "\(writer) \($0)" })
    }
  }
}
