import Cards
import Scheduling
import Storage
import Terminal

/// Fits the library's weights anew after every few hundred reviews, when a sitting has ended and its summary is on the screen.
@MainActor struct AutomaticTuning {
  /// How much has to be added to the log since the last fit.
  static let entriesBetween: Int64 = 300

  /// Where the log stood at the last fit: the number of its last entry then. No setting of the learner's.
  private static let markKey = "tuned-at-entry"

  var surroundings: Surroundings
  var store: ProgressStore

  /// Ctrl-C ends it with nothing written; the next sitting tries again.
  func run() throws {
    let settings = try LearnerSettings(of: store, deck: nil)
    guard settings.tunesItself, let last = try store.lastReviews(limit: 1).first?.id else { return }
    let mark = try store.setting(Self.markKey, of: .library).flatMap { Int64($0) } ?? 0
    guard last - mark >= Self.entriesBetween else { return }
    let collection = try Collection(
      decks: try surroundings.library.decks(matching: []), store: store, clock: surroundings.clock)
    let log = TrainingLog(LearnerLog(of: collection.items, clock: collection.clock).reviews)
    let optimiser = Optimiser(kind: settings.model, threadCount: surroundings.threadCount)
    let present = settings.scheduling.weights ?? []
    let tuning = try surroundings.waiting(doing: "fitting the weights to your reviews") {
      try optimiser.tuning(of: log, present: present)
    }
    try store.set(Self.markKey, to: String(last), of: .library)
    guard tuning.isChange else { return }
    try store.set("weights", to: tuning.settingText, of: .library)
    surroundings.say(
      "The memory model was fitted to your \(counted(log.reviewCount, "review")); “study tune” tells more, "
        + "“study set auto-tune off” stops it.")
  }
}
