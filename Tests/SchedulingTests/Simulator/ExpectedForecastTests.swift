import Testing

@testable import Scheduling

@Suite struct ExpectedForecastTests {
  @Test(arguments: [0.8, 0.92])
  func `the forecast without chance is the mean of simulations, to within 2 %`(retention: Double) throws {
    let known = (0..<20).map { index in
      SimulatedCard(
        memory: MemoryState(stability: Double(index + 1) * 2, difficulty: Double(index % 9) + 1), lastReviewDay: -index,
        dueDay: index - 3, lapses: 0)
    }
    let simulator = try SimulatorTests.simulator(newCards: 60, days: 365, cards: known)
    let forecast = try #require(simulator.expectedForecast(desiredRetention: retention))
    let runs = simulator.runs(desiredRetention: retention, seeds: 0..<200, threadCount: 2)
    func expectClose(_ expected: Double, _ total: (SimulationRun) -> Double) {
      let totals = runs.map(total)
      let mean = totals.reduce(0, +) / Double(totals.count)
      let variance = totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(totals.count - 1)
      #expect(abs(expected - mean) < 0.02 * mean + 2 * (variance / Double(totals.count)).squareRoot())
    }
    expectClose(forecast.reviews.reduce(0, +)) { Double($0.reviews.reduce(0, +)) }
    expectClose(forecast.seconds.reduce(0, +)) { $0.seconds.reduce(0, +) }
    expectClose(forecast.remembered.reduce(0, +)) { $0.remembered.reduce(0, +) }
    #expect(forecast.new == runs[0].new.map(Double.init))
  }

  @Test func `there is none for a model with two traces`() throws {
    let settings = SimulationSettings(dayCount: 10, newCardCount: 10, newPerDay: 10)
    let simulator = try Simulator(kind: .fsrs7, weights: [], settings: settings)
    #expect(simulator.expectedForecast(desiredRetention: 0.9) == nil)
  }
}
