import ArgumentParser
import Cards
import Terminal

/// Opens the editor at a card or a deck.
struct EditCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Open your editor at a card or a deck.",
    discussion: """
      The editor is $VISUAL, else $EDITOR. A card is named by the first six or more characters of its identity, as “i” in a \
      sitting and “stats” show it. The next sitting finds what was edited and keeps its history.

      Examples:
        study edit shared-future
        study edit 3f9a02
      """)

  static func completion(after words: [String]) -> ArgumentCompletion { words.isEmpty ? .decks : .nothing }

  @Argument(help: "A card's identity or a deck's name.") var what: String

  func run(in surroundings: Surroundings) throws {
    guard surroundings.console.isInteractive else { throw CommandFailure(sentence: "an editor needs a terminal") }
    let library = surroundings.library
    let (file, line) = try place(in: library)
    guard surroundings.console.runEditor(file.path, line: line) else {
      throw CommandFailure(sentence: "\(file.path): the editor ended with an error; see $VISUAL and $EDITOR")
    }
    let edited = try library.deck(named: file.name)
    for problem in edited.deck.problems { surroundings.warn(problem.sentence.visible) }
  }

  private func place(in library: Library) throws -> (DeckFile, Int?) {
    let isIdentity = (6...32).contains(what.count) && what.allSatisfy(\.isHexDigit)
    if isIdentity {
      let found = try library.decks(matching: []).flatMap { file in
        file.deck.entries.filter { $0.card.id.description.hasPrefix(what.lowercased()) }.map { (file, $0) }
      }
      if Set(found.map(\.1.card.id)).count > 1 {
        throw CommandFailure(sentence: "“\(what)” begins the identity of \(found.count) cards; write more of it")
      }
      if let (file, entry) = found.first { return (file, entry.lines.lowerBound) }
    }
    return (try library.decks(matching: [what])[0], nil)
  }
}
