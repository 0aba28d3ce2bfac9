import Scheduling

/// Simulates as many cards and days as fsrs-rs is asked to, and the curve of retention against work.
struct SimulationBenchmark {
  private let options: Options

  init(_ options: Options) { self.options = options }

  func run() throws {
    var results = Results()
    for (name, cards, days, newPerDay) in [
      ("10000Cards365Days", 10_000, 365, 30), ("20000Cards1825Days", 20_000, 1825, 20),
    ] {
      let simulator = try simulator(cards: cards, days: days, newPerDay: newPerDay)
      let (run, timing) = Timing.of(runs: options.runCount) { simulator.run(desiredRetention: 0.9, seed: 1) }
      results.add(name + "Seconds", timing.cpuSeconds)
      results.add(name + "Answers", Double(run.reviews.reduce(0, +) + run.new.reduce(0, +)))
    }
    results.show(asJSON: options.isJSON)
  }

  private func simulator(cards: Int, days: Int, newPerDay: Int) throws -> Simulator {
    try Simulator(
      kind: options.kind, weights: [],
      settings: SimulationSettings(dayCount: days, newCardCount: cards, newPerDay: newPerDay, reviewsPerDay: 9999))
  }
}
