import Foundation
import Testing

@testable import Scheduling

@Suite struct SimulatorTests {
  struct Totals: Decodable {
    struct Case: Decodable {
      var deckSize, learnSpan, learnLimit, reviewLimit: Int
      var newCardsIgnoreReviewLimit: Bool?
      var maxCostPerday: Double
      var suspendAfterLapses: Int?
      var desiredRetention: Double
      /// Mean and standard deviation over 40 seeds.
      var totals: [String: [Double]]
    }
    var cases: [Case]
  }

  /// Chance differs between the programs, so means of totals are compared.
  @Test func `totals are within 1.5 % of those of fsrs-rs`() throws {
    let file = try #require(Fixtures.files("simulation-totals.json", orFull: "").first)
    for row in try Fixtures.decode(Totals.self, from: file).cases {
      let simulator = try Simulator(
        kind: .fsrs6, weights: [],
        settings: SimulationSettings(
          dayCount: row.learnSpan, newCardCount: row.deckSize, newPerDay: row.learnLimit,
          reviewsPerDay: row.reviewLimit,
          newIgnoresReviewLimit: row.newCardsIgnoreReviewLimit ?? true, secondsPerDay: row.maxCostPerday,
          suspendsAfterLapses: row.suspendAfterLapses, hardMayWeaken: true))
      let runs = simulator.runs(
        desiredRetention: row.desiredRetention, seeds: 0..<60, remembersEveryDay: false, threadCount: 2)
      let totals: [(String, (SimulationRun) -> Double)] = [
        ("reviews", { Double($0.reviews.reduce(0, +)) }),
        ("new", { Double($0.new.reduce(0, +)) }),
        ("recalled", { Double($0.recalled.reduce(0, +)) }),
        ("seconds", { $0.seconds.reduce(0, +) }),
        ("remembered", { $0.remembered.last ?? 0 }),
      ]
      for (name, total) in totals {
        let expected = try #require(row.totals[name])
        let mean = runs.map(total).reduce(0, +) / Double(runs.count)
        #expect(
          relativeError(mean, expected[0]) < 0.015, "\(row.deckSize) cards at \(row.desiredRetention): \(name)")
      }
    }
  }

  @Test func `a seed gives one course of events, on any number of threads`() throws {
    let simulator = try Self.simulator(newCards: 60, days: 90)
    let runs = simulator.runs(desiredRetention: 0.9, seeds: 3..<7, threadCount: 1)
    #expect(simulator.runs(desiredRetention: 0.9, seeds: 3..<7, threadCount: 3) == runs)
    #expect(simulator.run(desiredRetention: 0.9, seed: 5) == runs[2])
    #expect(runs[0] != runs[1])
  }

  @Test func `counting only the last day's memory changes nothing else`() throws {
    let simulator = try Self.simulator(newCards: 60, days: 90)
    let whole = simulator.run(desiredRetention: 0.9, seed: 1)
    var last = simulator.run(desiredRetention: 0.9, seed: 1, remembersEveryDay: false)
    #expect(abs((last.remembered.last ?? 0) - (whole.remembered.last ?? 1)) < 1e-9)
    last.remembered = whole.remembered
    #expect(last == whole)
  }

  @Test func `limits hold on every day, and what they keep back comes later`() throws {
    var simulator = try Self.simulator(newCards: 200, days: 60)
    simulator.settings.newPerDay = 10
    simulator.settings.reviewsPerDay = 12
    simulator.settings.newIgnoresReviewLimit = false
    let run = simulator.run(desiredRetention: 0.9, seed: 2)
    #expect(run.reviews.allSatisfy { $0 <= 12 })
    #expect(run.new.allSatisfy { $0 <= 10 })
    #expect(zip(run.reviews, run.new).allSatisfy { $0 >= 12 || $0 + $1 <= 12 })

    simulator.settings.secondsPerDay = 120
    let short = simulator.run(desiredRetention: 0.9, seed: 2)
    // The last answer of a day may go over, with its steps.
    #expect(short.seconds.allSatisfy { $0 < 120 + 6 * 20 })
    #expect(short.seconds.reduce(0, +) < run.seconds.reduce(0, +))
  }

  @Test func `a card that lapsed too often is not asked again`() throws {
    let forgotten = SimulatedCard(
      memory: MemoryState(stability: 2, difficulty: 9), lastReviewDay: -30, dueDay: -5, lapses: 8)
    var simulator = try Self.simulator(newCards: 0, days: 40, cards: [forgotten])
    #expect(simulator.run(desiredRetention: 0.9, seed: 1).reviews[0] == 1)
    simulator.settings.suspendsAfterLapses = 8
    let run = simulator.run(desiredRetention: 0.9, seed: 1)
    #expect(run.reviews.reduce(0, +) == 0)
    // It goes on fading.
    #expect(run.remembered[0] > run.remembered[39] && run.remembered[39] > 0)
  }

  @Test func `no days bring nothing`() throws {
    let known = SimulatedCard(memory: MemoryState(stability: 2, difficulty: 9), lastReviewDay: -3, dueDay: 0, lapses: 0)
    let simulator = try Self.simulator(newCards: 5, days: 0, cards: [known])
    #expect(simulator.run(desiredRetention: 0.9, seed: 1) == SimulationRun(dayCount: 0))
    #expect(simulator.run(desiredRetention: 0.9, seed: 1, remembersEveryDay: false) == SimulationRun(dayCount: 0))
    #expect(simulator.expectedForecast(desiredRetention: 0.9) == ExpectedForecast(dayCount: 0))
  }

  @Test func `the same cards are simulated under FSRS-7`() throws {
    let simulator = try Simulator(
      kind: .fsrs7, weights: [], settings: SimulationSettings(dayCount: 40, newCardCount: 30, newPerDay: 10))
    let run = simulator.run(desiredRetention: 0.9, seed: 1)
    #expect(run.new == [10, 10, 10] + Array(repeating: 0, count: 37))
    #expect(run.reviews.reduce(0, +) > 20)
    #expect((run.remembered.last ?? 0) > 24 && (run.remembered.last ?? 99) < 30)
  }

  @Test func `a band holds nine of ten simulations of a day`() throws {
    let simulator = try Self.simulator(newCards: 40, days: 20)
    let runs = simulator.runs(desiredRetention: 0.9, seeds: 0..<20, threadCount: 2)
    let forecast = SimulationForecast(of: runs)
    for day in 0..<20 {
      let seconds = runs.map { $0.seconds[day] }
      #expect(seconds.count { $0 >= forecast.seconds.low[day] && $0 <= forecast.seconds.high[day] } >= 18)
      #expect(abs(forecast.seconds.mean[day] - seconds.reduce(0, +) / 20) < 1e-9)
    }
  }

  @Test func `more retention costs more time and leaves more remembered`() throws {
    let simulator = try Self.simulator(newCards: 60, days: 120)
    let curve = simulator.retentionCurve(retentions: [0.7, 0.85, 0.95], seeds: 0..<3, threadCount: 2)
    #expect(curve.points.map(\.desiredRetention) == [0.7, 0.85, 0.95])
    #expect(zip(curve.points, curve.points.dropFirst()).allSatisfy { $0.secondsPerDay < $1.secondsPerDay })
    #expect(zip(curve.points, curve.points.dropFirst()).allSatisfy { $0.remembered < $1.remembered })
    #expect(curve.points.allSatisfy { $0.secondsRange.contains($0.secondsPerDay) })
    #expect(curve.cheapest == curve.points.min { $0.secondsPerRemembered < $1.secondsPerRemembered })
  }

  static func simulator(newCards: Int, days: Int, cards: [SimulatedCard] = []) throws -> Simulator {
    try Simulator(
      kind: .fsrs6, weights: [],
      settings: SimulationSettings(dayCount: days, newCardCount: newCards, newPerDay: 20), cards: cards)
  }
}
