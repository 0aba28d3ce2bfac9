import ArgumentParser
import Scheduling
import Terminal

/// How to work off what has piled up.
struct PlanCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plan how to work off the cards that have piled up.",
    discussion: """
      Given the minutes a day that you have, says which order of the due cards keeps most, on which day they are cleared, and \
      what is lost until then. New cards are left out of it. Nothing is changed.

      Examples:
        study plan --minutes 15
        study plan biology --minutes 20 --json
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .decks }

  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []
  @Option(name: .shortAndLong, help: "Minutes a day that you give to due cards, 1 to 1440.") var minutes: Int
  @Flag(help: "The same as one JSON object.") var json = false

  func validate() throws {
    if !(1...1440).contains(minutes) { throw ValidationError("--minutes \(minutes) is no plan; write 1 to 1440.") }
  }

  func run(in surroundings: Surroundings) throws {
    let (collection, settings) = try surroundings.studied(decks)
    let now = surroundings.now()
    let scheduler = try Scheduler(settings: settings.scheduling, clock: collection.clock)
    let cards = collection.plannedCards
    let seconds = Double(minutes) * 60
    let plan = try surroundings.waiting(doing: "trying orders") {
      BacklogPlan(cards: cards, secondsPerDay: seconds, scheduler: scheduler, now: now, seed: 1)
    }
    if json { return surroundings.printData(plan.json(secondsPerDay: seconds)) }
    guard plan.backlog > 0 else { return surroundings.print("nothing is due; there is nothing to work off") }
    let screen = PlanScreen(
      plan: plan, minutesPerDay: minutes, present: settings.scheduling.dueOrder,
      columns: min(surroundings.console.columns, 80))
    surroundings.console.write(lines: screen.lines)
  }
}
