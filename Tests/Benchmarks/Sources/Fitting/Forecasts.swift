import Foundation

/// A chance that was given, and what came of it.
public struct Forecast: Sendable {
  /// In 0...1.
  public var chance: Double
  public var isYes: Bool
  public var weight: Double
  /// Forecasts of one group are ranked against each other.
  public var group: String

  public init(chance: Double, isYes: Bool, weight: Double = 1, group: String = "") {
    self.chance = chance
    self.isYes = isYes
    self.weight = weight
    self.group = group
  }
}

extension [Forecast] {
  /// The mean surprise of the outcomes, in nats.
  public var logLoss: Double {
    let loss = reduce(0) { sum, forecast in
      let chance = Swift.min(1 - 1e-9, Swift.max(1e-9, forecast.chance))
      return sum - forecast.weight * log(forecast.isYes ? chance : 1 - chance)
    }
    return loss / Swift.max(1e-9, reduce(0) { $0 + $1.weight })
  }

  /// The share of yes.
  public var rate: Double {
    reduce(0) { $0 + ($1.isYes ? $1.weight : 0) } / Swift.max(1e-9, reduce(0) { $0 + $1.weight })
  }

  /// The log loss of giving every case the share of yes.
  public var logLossOfRate: Double {
    let rate = self.rate
    return map { Forecast(chance: rate, isYes: $0.isYes, weight: $0.weight) }.logLoss
  }

  /// The chance that a yes is ranked above a no, ties counting half; nil where all are alike.
  public var auc: Double? {
    let sorted = self.sorted { $0.chance < $1.chance }
    var (pairs, noBelow, yes, no) = (0.0, 0.0, 0.0, 0.0)
    var index = 0
    while index < sorted.count {
      var end = index
      var (yesHere, noHere) = (0.0, 0.0)
      while end < sorted.count, sorted[end].chance == sorted[index].chance {
        if sorted[end].isYes { yesHere += sorted[end].weight } else { noHere += sorted[end].weight }
        end += 1
      }
      pairs += yesHere * (noBelow + noHere / 2)
      noBelow += noHere
      yes += yesHere
      no += noHere
      index = end
    }
    return yes > 0 && no > 0 ? pairs / (yes * no) : nil
  }

  /// The AUC inside each group, each by the pairs it has: how well a document's own cards are ranked.
  public var aucInGroups: Double? {
    var (sum, weights) = (0.0, 0.0)
    for (_, group) in Dictionary(grouping: self, by: \.group).sorted(by: { $0.key < $1.key }) {
      guard let auc = group.auc else { continue }
      let yes = Double(group.count { $0.isYes })
      let pairs = yes * (Double(group.count) - yes)
      sum += auc * pairs
      weights += pairs
    }
    return weights > 0 ? sum / weights : nil
  }

  /// Chances by tenths, from the lowest, those without a case left out.
  public var calibration: [CalibrationBand] {
    let bands = Dictionary(grouping: self) { Swift.min(9, Int($0.chance * 10)) }
    return bands.sorted { $0.key < $1.key }.map { band, forecasts in
      let weight = forecasts.reduce(0) { $0 + $1.weight }
      return CalibrationBand(
        from: Double(band) / 10, to: Double(band + 1) / 10, count: forecasts.count,
        meanChance: forecasts.reduce(0) { $0 + $1.weight * $1.chance } / weight, rate: forecasts.rate)
    }
  }

  /// How many cases have at least a chance, of all, and how many of them came true.
  public func above(_ floor: Double) -> (share: Double, rate: Double) {
    let over = filter { $0.chance >= floor }
    return (isEmpty ? 0 : Double(over.count) / Double(count), over.isEmpty ? 0 : over.rate)
  }
}

/// How often what was given about one chance came true.
public struct CalibrationBand: Codable, Equatable, Sendable {
  public var from: Double
  public var to: Double
  public var count: Int
  public var meanChance: Double
  public var rate: Double
}
