import Scheduling

/// Simulates as many cards and days as fsrs-rs is asked to, the curve of retention against work, and the totals that are
/// compared with fsrs-rs's.
struct SimulationBenchmark {
  private let options: Options

  init(_ options: Options) { self.options = options }

  func run() throws {
    var results = Results()
    for (name, cards, days, newPerDay) in [
      ("10000Cards365Days", 10_000, 365, 30), ("20000Cards1825Days", 20_000, 1825, 20),
    ] {
      let simulator = try simulator(
        SimulationSettings(dayCount: days, newCardCount: cards, newPerDay: newPerDay, reviewsPerDay: 9999))
      let (run, timing) = Timing.of(runs: options.runCount) { simulator.run(desiredRetention: 0.9, seed: 1) }
      results.add(name + "Seconds", timing.cpuSeconds)
      results.add(name + "Answers", Double(run.reviews.reduce(0, +) + run.new.reduce(0, +)))
    }
    let simulator = try simulator(
      SimulationSettings(dayCount: 365, newCardCount: 5000, newPerDay: 30, secondsPerDay: 1800))
    let (curve, timing) = Timing.of(runs: 1) {
      simulator.retentionCurve(
        retentions: (70...99).map { Double($0) / 100 }, seeds: 0..<16, threadCount: options.threadCount)
    }
    results.add("curveSeconds", timing.cpuSeconds)
    results.add("cheapestRetention", curve.cheapest?.desiredRetention)
    for (name, settings) in Self.totalled {
      for retention in [0.8, 0.9] {
        let runs = try self.simulator(settings).runs(
          desiredRetention: retention, seeds: 0..<200, threadCount: options.threadCount)
        func mean(_ total: (SimulationRun) -> Double) -> Double { runs.map(total).reduce(0, +) / Double(runs.count) }
        results.add(
          "\(name)At\(Int(retention * 100))",
          [
            mean { Double($0.reviews.reduce(0, +)) }, mean { $0.seconds.reduce(0, +) },
            mean { $0.remembered.last ?? 0 },
          ])
      }
    }
    results.show(asJSON: options.isJSON)
  }

  /// What fsrs-rs is asked to simulate too: reviews, seconds and cards remembered at the end are compared.
  private static let totalled = [
    ("unlimited", SimulationSettings(dayCount: 365, newCardCount: 1000, newPerDay: 20, hardMayWeaken: true)),
    (
      "halfAnHour",
      SimulationSettings(
        dayCount: 365, newCardCount: 5000, newPerDay: 30, secondsPerDay: 1800, hardMayWeaken: true)
    ),
    (
      "hundredReviews",
      SimulationSettings(
        dayCount: 180, newCardCount: 3000, newPerDay: 25, reviewsPerDay: 100, newIgnoresReviewLimit: false,
        hardMayWeaken: true)
    ),
    (
      "suspending",
      SimulationSettings(
        dayCount: 365, newCardCount: 1000, newPerDay: 20, suspendsAfterLapses: 8, hardMayWeaken: true)
    ),
  ]

  private func simulator(_ settings: SimulationSettings) throws -> Simulator {
    try Simulator(kind: options.kind, weights: [], settings: settings)
  }
}
