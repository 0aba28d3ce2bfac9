import ArgumentParser
import Scheduling
import Terminal

/// Clear the days of a break: what would come due in it is asked before or after.
struct PauseCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause",
    abstract: "Clear the days of a break: what would come due in it is asked before or after.",
    discussion: """
      FROM and TO are days such as 2027-07-01; the break holds both. What would change is shown before it is done; “study undo” \
      takes all of it back.

      Examples:
        study pause 2027-07-01 2027-07-14
        study pause 2027-07-01 2027-07-14 --spread 10
      """)

  @Argument(help: "The first day of the break, such as 2027-07-01.") var from: String
  @Argument(help: "The last day of the break.") var to: String
  @Option(name: .shortAndLong, help: "Over how many days before and after the work is spread, 1 to 90.") var spread = 7
  @Flag(name: .shortAndLong, help: "Do it without being asked.") var yes = false

  func validate() throws {
    if !(1...90).contains(spread) { throw ValidationError("--spread \(spread) is no span; write 1 to 90 days.") }
  }

  func run(in surroundings: Surroundings) throws {
    let (collection, settings) = try surroundings.studied([])
    let now = surroundings.now()
    guard let first = StudyDay(isoText: from), let last = StudyDay(isoText: to), first <= last,
      last >= collection.clock.day(of: now), first.distance(to: last) <= 365
    else {
      throw CommandFailure(
        sentence:
          "“\(from)” to “\(to)” is no break to come; write two days such as 2027-07-01 2027-07-14, a year at most",
        status: .wrongCommandLine)
    }
    let rearrangement = Rearrangement.makingRoom(
      for: first...last, spreadOver: spread, cards: collection.plannedCards,
      scheduler: try Scheduler(settings: settings.scheduling, clock: collection.clock), now: now)
    try RearrangementOffer(rearrangement: rearrangement, collection: collection, surroundings: surroundings).make(
      isWanted: yes, otherwise: "nothing comes due in those days")
  }
}
