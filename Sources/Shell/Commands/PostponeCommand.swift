import ArgumentParser
import Scheduling
import Terminal

/// Put off some of what is due, so that today takes no longer than you have.
struct PostponeCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "postpone",
    abstract: "Put off some of what is due, so that today takes no longer than you have.",
    discussion: """
      Those cards are put off that lose least by waiting, each to the day with the least work. What would change is shown before \
      it is done; the next review of a card ends its move, and “study undo” takes all of it back.

      Examples:
        study postpone --minutes 15
        study postpone biology --minutes 10 --within 14
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .decks }

  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []
  @Option(name: .shortAndLong, help: "Minutes that you have today, 0 to 1440.") var minutes: Int
  @Option(name: .shortAndLong, help: "At most this many days later, 1 to 90.") var within = 7
  @Flag(name: .shortAndLong, help: "Do it without being asked.") var yes = false

  func validate() throws {
    if !(0...1440).contains(minutes) { throw ValidationError("--minutes \(minutes) is no time; write 0 to 1440.") }
    if !(1...90).contains(within) { throw ValidationError("--within \(within) is no span; write 1 to 90 days.") }
  }

  func run(in surroundings: Surroundings) throws {
    let (collection, settings) = try surroundings.studied(decks)
    let now = surroundings.now()
    let rearrangement = Rearrangement.postponing(
      collection.plannedCards, keeping: Double(minutes) * 60, within: within,
      scheduler: try Scheduler(settings: settings.scheduling, clock: collection.clock), now: now)
    try RearrangementOffer(rearrangement: rearrangement, collection: collection, surroundings: surroundings).make(
      isWanted: yes, otherwise: "what is due takes no more than \(minutes) min; nothing has to be put off")
  }
}
