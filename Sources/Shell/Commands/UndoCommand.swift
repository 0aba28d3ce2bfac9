import ArgumentParser
import Cards
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

  func run(in surroundings: Surroundings) throws {
    let library = surroundings.library
    guard library.hasProgress else { throw CommandFailure(sentence: "there is nothing to take back") }
    let store = try library.openProgress(now: surroundings.now())
    let undone = try store.undoLast(count, at: surroundings.now())
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
      }
    }
  }
}
