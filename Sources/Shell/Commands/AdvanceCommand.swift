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

  @OptionGroup var moving: MovingOptions

  func run(in surroundings: Surroundings) throws {
    let (collection, settings) = try surroundings.studied(moving.decks)
    let rearrangement = Rearrangement.advancing(
      collection.plannedCards, adding: Double(moving.minutes) * 60, dueWithin: moving.within,
      scheduler: try Scheduler(settings: settings.scheduling, clock: collection.clock), now: surroundings.now())
    try RearrangementOffer(rearrangement: rearrangement, collection: collection, surroundings: surroundings).make(
      isWanted: moving.yes,
      otherwise: "no card comes due within \(counted(moving.within, "day")) that fits into \(moving.minutes) min")
  }
}
