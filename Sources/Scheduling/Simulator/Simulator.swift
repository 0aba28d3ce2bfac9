/// Lets a learner with given habits study under a memory model for a while.
///
/// Everything follows from the settings, the cards and a seed; no result depends on the number of threads.
public struct Simulator: Sendable {
  public var settings: SimulationSettings
  /// The cards that have been reviewed before.
  public var cards: [SimulatedCard]
  let model: Model

  /// A model by its type, so that the loops over days are compiled for each.
  enum Model {
    case fsrs6(FSRS6)
    case fsrs7(FSRS7)
  }

  /// - Parameters:
  ///   - kind: of the memory model.
  ///   - weights: of the model; none means the defaults.
  public init(
    kind: ModelKind, weights: [Double], settings: SimulationSettings, cards: [SimulatedCard] = []
  ) throws(WeightsProblem) {
    self.settings = settings
    self.cards = cards
    switch kind {
    case .fsrs6: model = .fsrs6(try FSRS6(weights: weights))
    case .fsrs7: model = .fsrs7(try FSRS7(weights: weights))
    }
  }

  /// One course of events.
  ///
  /// - Parameters:
  ///   - desiredRetention: in 0.5...0.99.
  ///   - seed: what happens by chance follows from it; card by card, so that simulations under different settings meet
  ///     the same luck.
  ///   - remembersEveryDay: whether to count the cards that would be recalled on every day, which takes most of the time,
  ///     or on the last day only.
  public func run(desiredRetention: Double, seed: UInt64, remembersEveryDay: Bool = true) -> SimulationRun {
    switch model {
    case .fsrs6(let model):
      run(model, desiredRetention: desiredRetention, seed: seed, remembersEveryDay: remembersEveryDay)
    case .fsrs7(let model):
      run(model, desiredRetention: desiredRetention, seed: seed, remembersEveryDay: remembersEveryDay)
    }
  }

  private func run(
    _ model: some SimulatedModel, desiredRetention: Double, seed: UInt64, remembersEveryDay: Bool
  ) -> SimulationRun {
    var loop = DayLoop(
      model: model, settings: settings, cards: cards, desiredRetention: desiredRetention, seed: seed,
      remembersEveryDay: remembersEveryDay)
    return loop.finish()
  }

  /// Several courses of events, from seeds that follow each other.
  ///
  /// - Parameter threadCount: how many threads may work; the result does not depend on it.
  public func runs(
    desiredRetention: Double, seeds: Range<UInt64>, remembersEveryDay: Bool = true, threadCount: Int
  ) -> [SimulationRun] {
    [SimulationRun](unsafeUninitializedCapacity: seeds.count) { runs, count in
      // Every run has its own place.
      nonisolated(unsafe) let runs = runs
      concurrently(count: seeds.count, threadCount: threadCount) { index in
        runs.initializeElement(
          at: index,
          to: run(
            desiredRetention: desiredRetention, seed: seeds.lowerBound + UInt64(index),
            remembersEveryDay: remembersEveryDay))
      }
      count = seeds.count
    }
  }
}
