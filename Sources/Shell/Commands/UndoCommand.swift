import ArgumentParser
import Cards
import Foundation
import Storage
import Terminal

/// Takes back what was done last.
struct UndoCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back what you did last: a review, or a mark such as a suspension.",
    discussion: """
      What is taken back stays in the log, marked as such; nothing is deleted.

      Examples:
        study undo
        study undo 3
      """)

  @Argument(help: "How many.") var count = 1

  func validate() throws {
    if count < 1 { throw ValidationError("\(count) takes nothing back; write 1 or more.") }
  }

  /// How many rows of the log the last `count` acts are: cards that were moved together go back together.
  private func rows(of store: ProgressStore) throws -> Int {
    var rows = 0
    var acts = 0
    var lastMove: Date?
    for act in try store.lastActs(limit: Int.max) {
      var move: Date?
      if case .mark(let mark) = act, case .move = mark.mark { move = mark.at }
      if move == nil || move != lastMove { acts += 1 }
      if acts > count { break }
      lastMove = move
      rows += 1
    }
    return rows
  }

  func run(in surroundings: Surroundings) throws {
    let library = surroundings.library
    guard library.hasProgress else { throw CommandFailure(sentence: "there is nothing to take back") }
    let store = try library.openProgress(now: surroundings.now())
    let undone = try store.undoLast(try self.rows(of: store), at: surroundings.now())
    guard !undone.isEmpty else { throw CommandFailure(sentence: "there is nothing to take back") }
    var prompts: [CardID: String] = [:]
    for name in library.deckNames() {
      for entry in try library.deck(named: name).deck.entries { prompts[entry.card.id] = entry.card.prompt }
    }
    let dot = " \(surroundings.console.appearance.symbols.separator) "
    for act in undone {
      let prompt = prompts[act.card].map { $0.visible(lineBreaks: .joined) } ?? act.card.short
      let line = StyledText("taken back: \(act.name)\(dot)\(prompt)")
      surroundings.print(line.truncated(to: surroundings.console.columns))
    }
  }
}

extension LoggedAct {
  /// What the learner did, in a word.
  var name: String {
    switch self {
    case .review(let review): review.review.rating.name
    case .mark(let mark):
      switch mark.mark {
      case .suspend: "suspended"
      case .unsuspend: "no longer suspended"
      case .bury: "put aside"
      case .flag: "flagged"
      case .unflag: "flag taken off"
      case .move(let day): "moved to \(day.isoText)"
      }
    }
  }
}
