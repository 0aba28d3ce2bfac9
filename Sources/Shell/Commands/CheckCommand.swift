import ArgumentParser
import Cards
import Exchange
import Terminal

/// All problems in decks.
struct CheckCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List every problem in decks, with its line and how to mend it.",
    discussion: """
      Exit status 1 where there is a problem; a warning alone is none.

      Examples:
        study check
        study check shared-future
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .decks }

  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []

  @Flag(help: "The problems as one JSON object.") var json = false

  func run(in surroundings: Surroundings) throws {
    let library = surroundings.library
    let files = try library.decks(matching: decks)
    let store = try library.readProgress()
    let reviewed = try store.reviewedCards()
    let problems = files.flatMap(\.deck.problems)
    if json {
      surroundings.printData(Self.json(of: problems))
    } else {
      for problem in problems { surroundings.printData(problem.sentence.visible + "\n") }
      for file in files {
        for ambiguity in try EditedCards(in: file, store: store, reviewed: reviewed).pairing.ambiguous {
          surroundings.printData("\(file.path): \(Self.sentence(of: ambiguity, in: file)); “study relink” settles it\n")
        }
      }
    }
    let cards = files.reduce(0) { $0 + $1.deck.entries.count }
    let count = problems.count { !$0.isWarning }
    let warnings = problems.count - count
    let sum =
      "\(counted(files.count, "deck")), \(counted(cards, "card")), \(counted(count, "problem"))"
      + (warnings > 0 ? ", \(counted(warnings, "warning"))" : "")
    if count > 0 { throw CommandFailure(sentence: sum) }
    if !json { surroundings.print(StyledText(sum)) }
  }

  /// One object, schema `study-problems`, version 1: `problems`, a list of objects with `file`, `line` (from 1), `warning` and `sentence`.
  private static func json(of problems: [DeckProblem]) -> String {
    let list = problems.map { problem -> JSONValue in
      [
        "file": .text(problem.path), "line": .integer(problem.line), "warning": .bool(problem.isWarning),
        "sentence": .text(problem.sentence),
      ]
    }
    let object: JSONValue = ["schema": "study-problems", "version": 1, "problems": .list(list)]
    return object.indented + "\n"
  }

  private static func sentence(of ambiguity: EditPairing.Ambiguity, in file: DeckFile) -> String {
    let lines = file.deck.entries.filter { ambiguity.now.contains($0.card.id) }.map { "line \($0.lines.lowerBound)" }
    let subject = ambiguity.was.count == 1 ? "an edited card" : "\(ambiguity.was.count) edited cards"
    return "\(subject) could now be the one at \(lines.joined(separator: " or "))"
  }
}
