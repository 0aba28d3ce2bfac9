import ArgumentParser
import Exchange
import Scheduling
import Terminal

/// What decks there are.
struct DecksCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "decks",
    abstract: "List the decks with their cards, what is due and what is new.",
    discussion: "Examples:\n  study decks\n  study decks --json")

  @Flag(help: "The same as one JSON object.") var json = false

  func run(in surroundings: Surroundings) throws {
    let library = surroundings.library
    if json {
      let rows =
        library.deckNames().isEmpty ? [] : try Overview(library: library, decks: [], surroundings: surroundings).rows
      return surroundings.printData(Overview.json(of: rows))
    }
    guard !library.deckNames().isEmpty else {
      surroundings.print(
        StyledText("no decks in \(library.decksFolder.visible) yet; “study generate DOCUMENT” makes one"))
      return
    }
    let rows = try Overview(library: library, decks: [], surroundings: surroundings).rows
    let names = ["deck"] + rows.map(\.name.visible)
    let columns = [
      ["cards"] + rows.map { String($0.cards) }, ["due"] + rows.map { String($0.due) },
      ["new"] + rows.map { String($0.new) },
    ]
    let table = Table(names: names, columns: columns, width: min(surroundings.console.columns, 80))
    for (index, line) in table.lines.enumerated() {
      surroundings.print(index == 0 ? .dim(line) : StyledText(line))
      if index > 0, rows[index - 1].problems > 0 {
        surroundings.print(
          .wrong(
            "  \(counted(rows[index - 1].problems, "problem")); “study check \(rows[index - 1].name.visible)” lists them"
          ))
      }
    }
  }
}

/// What is due.
struct DueCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Count what is due now.",
    discussion: """
      Examples:
        study due
        study due shared-future
        PS1='[$(study due --short)] '$PS1
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .decks }

  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []
  @Flag(name: .shortAndLong, help: "One number alone, for a shell's prompt.") var short = false
  @Flag(help: "The same as one JSON object.") var json = false

  func run(in surroundings: Surroundings) throws {
    let overview = try Overview(library: surroundings.library, decks: decks, surroundings: surroundings)
    if json { return surroundings.printData(Overview.json(of: overview.rows)) }
    let due = overview.rows.reduce(0) { $0 + $1.due }
    if short {
      surroundings.printData("\(due)\n")
      return
    }
    for row in overview.rows where row.due > 0 || row.new > 0 {
      surroundings.print(StyledText("\(row.name.visible): \(row.due) due, \(row.new) new today"))
    }
    if due == 0, overview.rows.allSatisfy({ $0.new == 0 }) { surroundings.print("nothing is due") }
  }
}

/// How each deck stands now.
@MainActor struct Overview {
  struct Row {
    var name: String
    var cards: Int
    var due: Int
    /// New cards that today's limit still allows.
    var new: Int
    var problems: Int
  }

  let rows: [Row]

  init(library: Library, decks asked: [String], surroundings: Surroundings) throws {
    let files = try library.decks(matching: asked)
    let store = try library.readProgress()
    let collection = try Collection(decks: files, store: store, clock: surroundings.clock)
    let now = surroundings.now()
    let day = collection.clock.day(of: now)
    let limits = collection.limits(on: day)
    var rows = files.map {
      Row(
        name: $0.name, cards: $0.deck.entries.count, due: 0, new: 0,
        problems: $0.deck.problems.filter { !$0.isWarning }.count)
    }
    for card in collection.queueCards(on: day) where !card.isSuspended && !card.isBuried {
      switch card.schedule.due {
      case .never: rows[card.deck].new += 1
      case .at(let date): if date <= now { rows[card.deck].due += 1 }
      case .on(let dueDay): if dueDay <= day { rows[card.deck].due += 1 }
      }
    }
    for index in rows.indices {
      rows[index].new = min(rows[index].new, limits[index].new)
    }
    self.rows = rows
  }

  /// One object, schema `study-decks`, version 1: `decks`, a list of objects with `deck`, `cards`, `due`, `new` (what today's limit
  /// still allows) and `problems`.
  static func json(of rows: [Row]) -> String {
    let decks = rows.map { row -> JSONValue in
      [
        "deck": .text(row.name), "cards": .integer(row.cards), "due": .integer(row.due), "new": .integer(row.new),
        "problems": .integer(row.problems),
      ]
    }
    let object: JSONValue = ["schema": "study-decks", "version": 1, "decks": .list(decks)]
    return object.indented + "\n"
  }
}
