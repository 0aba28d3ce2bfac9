import Scheduling
import Storage

/// Whose weights are fitted: the library's, or one deck's own.
struct TuningSubject {
  /// Nil for the library.
  var deck: String?
  var settings: LearnerSettings
  /// For a deck: the weights towards which its own are drawn.
  var libraryWeights: [Double]
  var learner: LearnerLog

  var scope: SettingScope { deck.map { .deck($0) } ?? .library }

  /// The named decks each by itself; the library when none is named.
  static func subjects(of collection: Collection, named asked: [String], store: ProgressStore) throws -> [TuningSubject]
  {
    let library = try LearnerSettings(of: store, deck: nil)
    guard !asked.isEmpty else {
      return [
        TuningSubject(
          settings: library, libraryWeights: [], learner: LearnerLog(of: collection.items, clock: collection.clock))
      ]
    }
    return collection.decks.indices.map { index in
      let settings = collection.settings[index]
      // The library's weights say something about a deck of another model as little as its model does.
      let isAlike = settings.model == library.model
      return TuningSubject(
        deck: collection.decks[index].name, settings: settings,
        libraryWeights: (isAlike ? library.scheduling.weights : nil) ?? settings.model.defaultWeights,
        learner: LearnerLog(of: collection.items.filter { $0.deck == index }, clock: collection.clock))
    }
  }

  /// Fits the weights and measures what that is worth. Takes from parts of a second to minutes.
  func result(threadCount: Int) throws -> TuningResult {
    let log = TrainingLog(learner.reviews)
    let optimiser = Optimiser(kind: settings.model, threadCount: threadCount)
    let tuning = try optimiser.tuning(
      of: log, present: settings.scheduling.weights ?? [], library: deck == nil ? [] : libraryWeights)
    return TuningResult(
      deck: deck, reviewCount: log.reviewCount, cardCount: log.cardCount, laterDayCount: log.laterDayCount,
      tuning: tuning, report: optimiser.report(on: tuning, log: log))
  }
}

/// What a tuning came to, for the terminal and for JSON.
struct TuningResult {
  /// Nil for the library.
  var deck: String?
  var reviewCount, cardCount: Int
  /// Reviews at least a day after the one before: those that tell something.
  var laterDayCount: Int
  var tuning: Tuning
  var report: TuningReport

  var isChange: Bool { tuning.isChange }
  var settingText: String? { tuning.settingText }
}

extension Tuning {
  /// Whether other weights are to be used from now on.
  var isChange: Bool {
    switch outcome {
    case .fitted, .baseIsBetter: true
    case .presentIsBest, .tooFewReviews: false
    }
  }

  /// The weights as the setting takes them; nil where the setting is to be taken back.
  var settingText: String? {
    guard outcome == .fitted else { return nil }
    var settings = LearnerSettings()
    settings.weights = weights
    return Setting.named("weights")?.read(settings)
  }
}
