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

  @OptionGroup var moving: MovingOptions

  func run(in surroundings: Surroundings) throws {
    let (collection, settings) = try surroundings.studied(moving.decks)
    let now = surroundings.now()
    let rearrangement = Rearrangement.postponing(
      collection.plannedCards, keeping: Double(moving.minutes) * 60, within: moving.within,
      scheduler: try Scheduler(settings: settings.scheduling, clock: collection.clock), now: now)
    try RearrangementOffer(rearrangement: rearrangement, collection: collection, surroundings: surroundings).make(
      isWanted: moving.yes, otherwise: "what is due takes no more than \(moving.minutes) min; nothing has to be put off"
    )
  }
}
