import Foundation
import Storage
import Support
import Testing

/// The danger: two programs at work on one library.
struct TwoShellsTests {
  @Test func `two shells started together on a new library both work`() throws {
    let study = try StudyProcess()
    try study.folder.write(
      "Q: Which rock floats?\nA: pumice\n\nQ: Which rock is glass?\nA: obsidian\n", to: "Decks/rocks.md")
    let shells = try (0..<2).map { _ in try study.terminal() }
    for shell in shells { try shell.send("review\r") }
    for shell in shells {
      try shell.expect("Which rock floats?")
      try shell.expect("› ")
    }
    for shell in shells {
      try shell.send("pumice\r")
      try shell.expect("? keys")
      try shell.expect("› ")
      try shell.send("\r")
      try shell.expect("again in")
      try shell.expect("Which rock is glass?")
      try shell.expect("› ")
      try shell.send(":q\r")
      try shell.expect("1 card in")
      try shell.expect("study> ")
      try shell.send("exit\r")
      #expect(try shell.wait() == .exited(0))
    }
    let store = try ProgressStore(readingOnly: study.folder.path + "/Progress/progress.sqlite")
    #expect(try store.integrityProblems() == [])
    #expect(try store.reviews().count == 2)
    #expect(try store.sessions().count == 2)
  }
}
