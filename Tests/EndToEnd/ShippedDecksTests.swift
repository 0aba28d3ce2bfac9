import Foundation
import Support
import Testing

/// The decks that ship are what the program makes of the documents that ship.
struct ShippedDecksTests {
  @Test(arguments: ["shared-future", "how-memory-fades"])
  func `a shipped deck is what “study generate Decks/Documents/NAME.md” writes`(name: String) throws {
    let study = try StudyProcess()
    let document = try String(contentsOfFile: packageFolder + "/Decks/Documents/\(name).md", encoding: .utf8)
    try study.folder.write(document, to: "Decks/Documents/\(name).md")
    #expect(try study.run("generate", "Decks/Documents/\(name).md").status == 0)
    let shipped = try String(contentsOfFile: packageFolder + "/Decks/\(name).md", encoding: .utf8)
    #expect(study.folder.read("Decks/\(name).md") == shipped)
  }

  @Test(arguments: ["shared-future", "how-memory-fades"])
  func `a shipped deck has at least 30 cards and no problem`(name: String) throws {
    let study = try StudyProcess()
    let shipped = try String(contentsOfFile: packageFolder + "/Decks/\(name).md", encoding: .utf8)
    try study.folder.write(shipped, to: "Decks/\(name).md")
    let check = try study.run("check")
    #expect(check.status == 0)
    // “1 deck, 45 cards, 0 problems”, and no warning before it.
    let words = check.output.split(separator: " ")
    #expect(words.prefix(2) == ["1", "deck,"])
    #expect(Int(words.dropFirst(2).first ?? "") ?? 0 >= 30)
  }
}
