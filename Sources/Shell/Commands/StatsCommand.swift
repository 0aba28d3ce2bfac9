import ArgumentParser
import Cards
import Exchange
import Foundation
import Scheduling
import Storage
import Terminal

/// What is known, and what is coming.
struct StatsCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show what you know, what is coming and how it went.",
    discussion: """
      Examples:
        study stats
        study stats shared-future
        study stats --json
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .decks }

  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []
  @Flag(help: "The same as one JSON object; “study export stats” writes it to a file.") var json = false

  func run(in surroundings: Surroundings) throws {
    let summary = try StatisticsOfDecks(matching: decks, surroundings: surroundings)
    if json { return surroundings.printData(summary.report.json) }
    let screen = StatisticsScreen(
      statistics: summary.statistics, cards: summary.collection.items.map(\.card), wanted: summary.wantedRetention,
      columns: min(surroundings.console.columns, 80), appearance: surroundings.console.appearance)
    surroundings.console.write(lines: screen.lines)
  }
}

/// Reports for other programs.
struct ExportCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write statistics for other programs.",
    discussion: """
      “export stats” writes one documented, versioned JSON object, or CSV. The schema stands in README.md.

      Examples:
        study export stats --format json --to stats.json
        study export stats shared-future --format csv
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv }
  enum What: String, ExpressibleByArgument, CaseIterable { case stats }

  static func completion(after words: [String]) -> ArgumentCompletion {
    words.isEmpty ? .words(What.allCases.map(\.rawValue)) : .decks
  }
  static let optionValues: [String: ArgumentCompletion] = [
    "--format": .words(Format.allCases.map(\.rawValue)), "--to": .files,
  ]

  @Argument(help: "stats.") var what: What
  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []
  @Option(name: .shortAndLong, help: "json or csv.") var format = Format.json
  @Option(name: .shortAndLong, help: "The file to write; standard output when none is given.") var to: String?

  func run(in surroundings: Surroundings) throws {
    let report = try StatisticsOfDecks(matching: decks, surroundings: surroundings).report
    let text =
      switch format {
      case .json: report.json
      case .csv: report.csv
      }
    guard let to else { return surroundings.printData(text) }
    let folder = (to as NSString).deletingLastPathComponent
    guard folder.isEmpty || FileManager.default.fileExists(atPath: folder) else {
      throw CommandFailure(sentence: "\(to): there is no folder \(folder); make it first")
    }
    try replaceFile(at: to, with: Array(text.utf8))
    surroundings.print(StyledText("\(to.visible) written"))
  }
}

/// The statistics of some decks, as the terminal and the exports both take them.
@MainActor struct StatisticsOfDecks {
  let collection: Collection
  let statistics: Statistics
  let report: StatisticsReport
  let wantedRetention: Double

  init(matching asked: [String], surroundings: Surroundings) throws {
    let files = try surroundings.library.decks(matching: asked)
    let now = surroundings.now()
    let store = try surroundings.library.readProgress()
    let collection = try Collection(decks: files, store: store, clock: surroundings.clock)
    self.collection = collection
    let all = Self.part(of: collection, at: now) { _ in true }
    statistics = all.statistics
    report = StatisticsReport(
      at: now, utcOffsetSeconds: surroundings.utcOffsetSeconds(now), library: all,
      decks: files.enumerated().map { index, file in
        StatisticsReport.DeckPart(
          deck: file.name, title: file.deck.title, part: Self.part(of: collection, at: now) { $0.deck == index })
      })
    wantedRetention = collection.settings.first?.scheduling.desiredRetention ?? SchedulingSettings().desiredRetention
  }

  private static func part(
    of collection: Collection, at now: Date, where isIncluded: (Collection.Item) -> Bool
  ) -> StatisticsReport.Part {
    let day = collection.clock.day(of: now)
    let items = collection.items.filter(isIncluded)
    let histories = items.map { item in
      CardHistory(
        reviews: item.history.map(\.review), seed: item.seed, scheduler: item.deck, isSuspended: item.marks.isSuspended,
        isBuried: item.marks.isBuried(on: day), movedTo: item.movedTo)
    }
    return StatisticsReport.Part(
      Statistics(cards: histories, schedulers: collection.schedulers, now: now, clock: collection.clock),
      cards: items.map { item in
        StatisticsReport.NamedCard(id: item.card.id, deck: collection.decks[item.deck].name, prompt: item.card.prompt)
      })
  }
}
