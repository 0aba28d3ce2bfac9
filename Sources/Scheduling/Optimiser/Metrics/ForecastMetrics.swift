/// How well forecasts of recall came true.
public struct ForecastMetrics: Hashable, Sendable {
  /// How many reviews were forecast.
  public var count: Int
  /// The mean of −ln(chance given to what happened); smaller is better.
  public var logLoss: Double
  /// The root of the mean squared difference between forecast and happened recall, over bins of like reviews; smaller is
  /// better.
  public var rmseBins: Double
  /// The chance that a recalled review had been given a higher forecast than a forgotten one; 0.5 is guessing. Nil when all
  /// were recalled or none.
  public var auc: Double?
  /// The share recalled.
  public var recallRate: Double

  /// - Parameters:
  ///   - forecasts: chances of recall, by number of later-day review.
  ///   - log: what happened.
  ///   - range: which reviews to look at.
  /// - Returns: nil for an empty range.
  init?(of forecasts: [Double], in log: TrainingLog, range: Range<Int>) {
    guard !range.isEmpty else { return nil }
    count = range.count
    logLoss = Self.logLoss(of: forecasts, in: log, range: range)
    var bins = [(forecast: Double, recalled: Double, count: Double)](
      repeating: (0, 0, 0), count: Int(log.bins.max() ?? 0) + 1)
    for number in range {
      let bin = Int(log.bins[number])
      bins[bin].forecast += forecasts[number]
      bins[bin].recalled += log.isRecalled[number] ? 1 : 0
      bins[bin].count += 1
    }
    let squares = bins.reduce(0) { sum, bin in
      let difference = bin.forecast - bin.recalled
      return bin.count == 0 ? sum : sum + difference * difference / bin.count
    }
    rmseBins = (squares / Double(range.count)).squareRoot()
    auc = Self.auc(of: forecasts, in: log, range: range)
    recallRate = Double(range.count { log.isRecalled[$0] }) / Double(range.count)
  }

  static func logLoss(of forecasts: [Double], in log: TrainingLog, range: Range<Int>) -> Double {
    var sum = 0.0
    var likelihoods = Lanes(repeating: 1)
    for number in range {
      let chance = forecasts[number].clamped(to: 1e-7...(1 - 1e-7))
      let lane = (number - range.lowerBound) % Lanes.scalarCount
      likelihoods[lane] = log.isRecalled[number] ? chance : 1 - chance
      if lane == Lanes.scalarCount - 1 || number == range.upperBound - 1 {
        sum -= likelihoods.logarithm.sum()
        likelihoods = Lanes(repeating: 1)
      }
    }
    return sum / Double(range.count)
  }

  /// The area under the curve of hits against false alarms, by ranks; ties count half.
  private static func auc(of forecasts: [Double], in log: TrainingLog, range: Range<Int>) -> Double? {
    let recalled = range.filter { log.isRecalled[$0] }.map { forecasts[$0] }.sorted()
    let forgotten = range.filter { !log.isRecalled[$0] }.map { forecasts[$0] }.sorted()
    guard !recalled.isEmpty && !forgotten.isEmpty else { return nil }
    // For each recalled review the forgotten ones that had a lower forecast, and half of those that had the same.
    var (below, belowOrSame) = (0, 0)
    var pairs = 0.0
    for forecast in recalled {
      while below < forgotten.count && forgotten[below] < forecast { below += 1 }
      while belowOrSame < forgotten.count && forgotten[belowOrSame] <= forecast { belowOrSame += 1 }
      pairs += Double(below + belowOrSame) / 2
    }
    return pairs / (Double(recalled.count) * Double(forgotten.count))
  }
}
