import ArgumentParser
import Scheduling
import Storage
import Terminal

/// Fits the memory model to the learner.
struct TuneCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune",
    abstract: "Fit the memory model to your own reviews.",
    discussion: """
      Finds the weights with which the model would have forecast your reviews best, and uses them from then on: intervals \
      become as long as your memory allows. A deck that is named gets weights of its own, drawn towards the library's where it \
      has few reviews. Weights that forecast no better than those in use are not taken.

      log loss and RMSE(bins) are better when smaller, AUC when larger. What counts is the second table: forecasts of reviews \
      that the fitted weights had not seen.

      Examples:
        study tune
        study tune --dry-run --verbose
        study tune biology
        study tune --compare
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .decks }

  @Argument(help: "Decks that get weights of their own; the library's are fitted when none is given.")
  var decks: [String] = []
  @Flag(help: "Say which memory model forecasts you better, FSRS-6 or FSRS-7; nothing is written.") var compare = false
  @Flag(name: [.customShort("n"), .long], help: "Fit and report, but write nothing.") var dryRun = false
  @Flag(name: .shortAndLong, help: "List the weights too, with the range in which each lies.") var verbose = false
  @Flag(help: "The same as one JSON object.") var json = false

  func run(in surroundings: Surroundings) throws {
    let library = surroundings.library
    let store = try library.readProgress()
    let collection = try Collection(
      decks: try library.decks(matching: decks), store: store, clock: surroundings.clock)
    if compare { return try compareModels(on: collection, surroundings) }

    let subjects = try TuningSubject.subjects(of: collection, named: decks, store: store)
    let threadCount = surroundings.threadCount
    let results = try subjects.map { subject in
      let title = subject.deck.map { "fitting the weights of \($0.visible)" } ?? "fitting the weights"
      return try surroundings.waiting(doing: title) { try subject.result(threadCount: threadCount) }
    }
    // All decks are fitted before anything is written: an interruption leaves no half of the work behind.
    if !dryRun { try use(results, surroundings) }
    if json { return surroundings.printData(TuningResult.json(of: results, areStored: !dryRun)) }
    for (index, result) in results.enumerated() {
      let screen = TuningScreen(
        result: result, listsWeights: verbose, isDryRun: dryRun, columns: min(surroundings.console.columns, 80),
        appearance: surroundings.console.appearance)
      surroundings.console.write(lines: (index > 0 ? [""] : []) + screen.lines)
    }
  }

  @MainActor private func use(_ results: [TuningResult], _ surroundings: Surroundings) throws {
    guard results.contains(where: \.isChange) else { return }
    let store = try surroundings.library.openProgress(now: surroundings.now())
    for result in results where result.isChange {
      try store.set("weights", to: result.settingText, of: result.deck.map { .deck($0) } ?? .library)
    }
  }

  @MainActor private func compareModels(on collection: Collection, _ surroundings: Surroundings) throws {
    let learner = LearnerLog(of: collection.items, clock: collection.clock)
    let threadCount = surroundings.threadCount
    let comparison = try surroundings.waiting(doing: "comparing the models") {
      ModelComparison(on: TrainingLog(learner.reviews), threadCount: threadCount)
    }
    guard let comparison else {
      throw CommandFailure(
        sentence: "too few reviews to compare the models; it needs 48 that came a day or more after the one before")
    }
    if json { return surroundings.printData(comparison.json) }
    let present = collection.settings.first?.model ?? LearnerSettings().model
    let screen = ComparisonScreen(
      comparison: comparison, present: present, columns: min(surroundings.console.columns, 80))
    surroundings.console.write(lines: screen.lines)
  }
}
