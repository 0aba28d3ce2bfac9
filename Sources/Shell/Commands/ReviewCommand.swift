import ArgumentParser
import Cards
import Foundation
import Scheduling
import Storage
import Terminal

/// A sitting over what is due and what is new.
struct ReviewCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Review what is due and learn new cards.",
    discussion: """
      Type the answer and press Enter; an empty line shows it. Then Enter takes the proposed rating, 1 to 4 give another. \
      At an answer's prompt :? lists the keys, after the answer ? does. Each review is on the disk before the next card is \
      drawn, so you can leave at any moment with Ctrl-C, Ctrl-D or :q.

      Examples:
        study review
        study review shared-future
        study review shared --new 5
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .decks }

  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []
  @Option(name: .shortAndLong, help: "At most this many new cards in this sitting.") var new: Int?

  func validate() throws {
    if let new, new < 0 { throw ValidationError("--new \(new) is less than none; write 0 or more.") }
  }

  func run(in surroundings: Surroundings) throws {
    let library = surroundings.library
    let files = try library.decks(matching: decks)
    let store = try library.openProgress(now: surroundings.now())
    try reportProblems(in: files, surroundings)
    try keepHistories(of: files, store, surroundings)
    let collection = try Collection(decks: files, store: store, clock: surroundings.clock)
    var sitting = Sitting(
      collection: collection, now: surroundings.now(), seed: UInt64(surroundings.now().timeIntervalSince1970), new: new)
    guard sitting.next(at: surroundings.now()) != nil else {
      surroundings.print(StyledText(nothingToDo(sitting, surroundings.now())))
      return
    }
    let now = surroundings.now()
    let session = try store.beginSession(
      .scheduled, at: now, utcOffsetSeconds: surroundings.utcOffsetSeconds(now))
    let runner = SittingRunner(surroundings: surroundings, store: store, sessionID: session, sitting: sitting)
    let ending = try runner.run()
    let summary = SittingSummary(sitting: runner.sitting, now: surroundings.now())
    let console = surroundings.console
    console.write(lines: [""] + summary.lines(columns: min(console.columns, 100), symbols: console.appearance.symbols))
    try store.endSession(session, at: surroundings.now())
    if ending != .interrupted { try AutomaticTuning(surroundings: surroundings, store: store).run() }
    if ending == .interrupted { throw CommandFailure(sentence: "", status: .interrupted) }
  }

  @MainActor private func reportProblems(in files: [DeckFile], _ surroundings: Surroundings) throws {
    for file in files {
      let count = file.deck.problems.filter { !$0.isWarning }.count
      guard count > 0 else { continue }
      surroundings.warn(
        "\(file.name): \(counted(count, "problem")); the cards they concern are left out (“study check \(file.name)” lists them)"
      )
    }
  }

  @MainActor private func keepHistories(of files: [DeckFile], _ store: ProgressStore, _ surroundings: Surroundings)
    throws
  {
    let reviewed = try store.reviewedCards()
    for file in files {
      let edited = try EditedCards(in: file, store: store, reviewed: reviewed)
      try edited.record(in: store, at: surroundings.now())
      let count = edited.pairing.pairs.count
      if count > 0 {
        surroundings.say(
          "\(file.name): \(counted(count, "edited card")) recognised; the history stays with \(count == 1 ? "it" : "them")"
        )
      }
      if !edited.pairing.ambiguous.isEmpty {
        surroundings.say("\(file.name): some edited cards could be one of several; “study relink” settles it")
      }
    }
  }

  @MainActor private func nothingToDo(_ sitting: Sitting, _ now: Date) -> String {
    let collection = sitting.collection
    guard !collection.items.isEmpty else {
      return "no cards in \(collection.decks.map(\.name).joined(separator: ", "))"
    }
    var soonest: Date?
    for item in collection.items where !item.marks.isSuspended {
      let date: Date? =
        switch item.schedule.due {
        case .never: nil
        case .at(let date): date
        case .on(let day): collection.clock.start(of: day)
        }
      if let date, date > now { soonest = min(soonest ?? date, date) }
    }
    guard let soonest else { return "nothing is due, and today's new cards are done" }
    return "nothing is due; the next card comes in \(Wait.seconds(Int(soonest.timeIntervalSince(now))).text)"
  }
}
