import Foundation
import Testing

@testable import Scheduling

@Suite struct MetricsTests {
  @Test func `log loss, RMSE over bins and AUC are those of formulas written out in Python`() throws {
    let fixture = try FitFixture.load()
    let optimiser = Optimiser(kind: .fsrs6, threadCount: 2)
    for expected in fixture.metrics + fixture.fsrsRsFits {
      let metrics = try #require(try optimiser.metrics(of: expected.weights, on: fixture.log))
      #expect(abs(metrics.logLoss - expected.logLoss) < 1e-9)
      #expect(abs(metrics.rmseBins - expected.rmseBins) < 1e-9)
      #expect(abs(try #require(metrics.auc) - expected.auc) < 1e-9)
      #expect(metrics.count == expected.count)
    }
  }

  @Test func `metrics of a log of 30,000 reviews are those of the reference, where it is there`() throws {
    guard let log = try sharedLog(), let file = Fixtures.files("", orFull: "fit_30k.json").dropFirst().first else {
      return
    }
    struct Fits: Decodable {
      struct Run: Decodable {
        struct Plain: Decodable {
          var logLoss, rmseBins, auc: Double
        }
        var parameters: [Double]
        var plain: Plain
      }
      var runs: [Run]
    }
    for run in try Fixtures.decode(Fits.self, from: file).runs {
      let metrics = try #require(try Optimiser(kind: .fsrs6, threadCount: 2).metrics(of: run.parameters, on: log))
      #expect(abs(metrics.logLoss - run.plain.logLoss) < 1e-6)
      #expect(abs(metrics.rmseBins - run.plain.rmseBins) < 1e-6)
      #expect(abs(try #require(metrics.auc) - run.plain.auc) < 1e-6)
    }
  }

  @Test func `ties count half in AUC, and one outcome alone has none`() {
    let log = TrainingLog(
      [3, 1, 3, 3].enumerated().flatMap { card, rating in
        [
          TrainingReview(card: card, rating: .good, studyDays: 0, exactDays: 0),
          TrainingReview(card: card, rating: Rating(rawValue: rating) ?? .good, studyDays: 2, exactDays: 2),
        ]
      })
    #expect(ForecastMetrics(of: [0.9, 0.8, 0.8, 0.7], in: log, range: 0..<4)?.auc == 0.5)
    #expect(ForecastMetrics(of: [0.9, 0.8, 0.8, 0.7], in: log, range: 0..<3)?.auc == 0.75)
    #expect(ForecastMetrics(of: [0.9, 0.8, 0.8, 0.7], in: log, range: 2..<4)?.auc == nil)
    #expect(ForecastMetrics(of: [], in: log, range: 0..<0) == nil)
  }

  @Test func `a calibration table sorts reviews by forecast into rows of equally many`() throws {
    let log = try syntheticLog(cards: 60, days: 100, seed: 4)
    let forecasts = log.forecasts(of: try FSRS6(), threadCount: 1)
    let rows = CalibrationRow.rows(of: forecasts, in: log, rowCount: 5)
    #expect(rows.count == 5)
    #expect(rows.map(\.count).reduce(0, +) == log.laterDayCount)
    #expect((rows.map(\.count).max() ?? 9) - (rows.map(\.count).min() ?? 0) <= 1)
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    #expect(rows.allSatisfy { $0.range.contains($0.forecast) && $0.expected.contains($0.forecast) })
    // The learner's own weights: the forecasts are right.
    #expect(rows.count { $0.expected.contains($0.recalled) } >= 4)
  }
}

/// The log of 30,000 reviews, where it lies beside the package.
func sharedLog() throws -> TrainingLog? {
  guard let file = Fixtures.files("", orFull: "reviews_30k.csv").dropFirst().first else { return nil }
  let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
  return TrainingLog(
    try lines.map { line in
      let fields = line.split(separator: ",").compactMap { Int($0) }
      let rating = try #require(Rating(rawValue: fields[2]))
      return TrainingReview(card: fields[0], rating: rating, studyDays: fields[5], exactDays: Double(fields[5]))
    })
}
