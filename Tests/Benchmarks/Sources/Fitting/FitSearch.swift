/// Finds how strongly the weights should be pulled: as documents left out tell.
public struct FitSearch: Sendable {
  public static let strengths: [Double] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]
  /// Parts into which the documents are dealt.
  public static let foldCount = 10

  public let outcomes: [Outcome]
  public let believed: [String: Double]
  /// The pull with the least loss on documents left out.
  public let strength: Double
  /// The forecasts for documents left out, under that pull.
  public let forecasts: [Forecast]
  /// The loss under each pull tried.
  public let losses: [Double]

  public init(outcomes: [Outcome], believed: [String: Double]) {
    self.outcomes = outcomes
    self.believed = believed
    let trials = Self.strengths.map { pull in
      CrossValidation(of: outcomes, foldCount: Self.foldCount) {
        CardFit(believed: believed, strength: pull).model(of: $0)
      }.forecasts
    }
    let losses = trials.map(\.logLoss)
    let best = losses.indices.min { losses[$0] < losses[$1] } ?? 0
    self.losses = losses
    strength = Self.strengths[best]
    forecasts = trials[best]
  }

  /// Fitted on all outcomes.
  public var model: CardModel { CardFit(believed: believed, strength: strength).model(of: outcomes) }

  public func report(named name: String) -> FitReport {
    // What was believed beforehand, given only the chance to be generally too high or too low.
    let before = CrossValidation(of: outcomes, foldCount: Self.foldCount) { outcomes in
      CardFit(believed: believed, strength: 1e7).model(of: outcomes)
    }.forecasts
    return FitReport(
      name: name, outcomes: outcomes.count, documents: Set(outcomes.map(\.document)).count, rate: forecasts.rate,
      strength: strength, logLoss: forecasts.logLoss, logLossOfRate: forecasts.logLossOfRate,
      logLossBefore: before.logLoss, auc: forecasts.auc, aucInDocuments: forecasts.aucInGroups, aucBefore: before.auc,
      calibration: forecasts.calibration,
      floors: [0.4, 0.5, 0.6, 0.7, 0.8].map { floor in
        let (share, rate) = forecasts.above(floor)
        return FitReport.Floor(floor: floor, share: share, rate: rate)
      })
  }
}
