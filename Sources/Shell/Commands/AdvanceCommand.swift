import ArgumentParser
import Scheduling
import Terminal

/// Bring cards forward that would come due soon, when you have time today.
struct AdvanceCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "advance",
    abstract: "Bring cards forward that would come due soon, when you have time today.",
    discussion: """
      Those cards come that are nearest to being forgotten, so that asking them early wastes least. What would change is shown \
      before it is done; “study undo” takes all of it back.

      Examples:
        study advance --minutes 20
        study advance biology --minutes 10 --within 5
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .decks }

  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []
  @Option(name: .shortAndLong, help: "Minutes that you have in addition today, 0 to 1440.") var minutes: Int
  @Option(name: .shortAndLong, help: "Only cards that come due in this many days, 1 to 90.") var within = 7
  @Flag(name: .shortAndLong, help: "Do it without being asked.") var yes = false

  func validate() throws {
    if !(0...1440).contains(minutes) { throw ValidationError("--minutes \(minutes) is no time; write 0 to 1440.") }
    if !(1...90).contains(within) { throw ValidationError("--within \(within) is no span; write 1 to 90 days.") }
  }

  func run(in surroundings: Surroundings) throws {
    let (collection, settings) = try surroundings.studied(decks)
    let rearrangement = Rearrangement.advancing(
      collection.plannedCards, adding: Double(minutes) * 60, dueWithin: within,
      scheduler: try Scheduler(settings: settings.scheduling, clock: collection.clock), now: surroundings.now())
    try RearrangementOffer(rearrangement: rearrangement, collection: collection, surroundings: surroundings).make(
      isWanted: yes, otherwise: "no card comes due within \(counted(within, "day")) that fits into \(minutes) min")
  }
}
