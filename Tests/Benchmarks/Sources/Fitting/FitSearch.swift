/// Finds how strongly the weights should be pulled: as documents left out tell.
public struct FitSearch: Sendable {
  public static let strengths: [Double] = [16, 32, 64, 128, 256, 512, 1024]
  public static let ruleStrengths: [Double] = [2, 4, 8, 32]
  /// Parts into which the documents are dealt.
  public static let foldCount = 10

  public let outcomes: [Outcome]
  /// The one with the least loss on documents left out.
  public let fit: CardFit
  /// The forecasts for documents left out, by that fit.
  public let forecasts: [Forecast]

  public init(outcomes: [Outcome], believed: [String: Double]) {
    self.outcomes = outcomes
    var best: (fit: CardFit, forecasts: [Forecast], loss: Double)?
    for strength in Self.strengths {
      for ruleStrength in Self.ruleStrengths {
        let fit = CardFit(believed: believed, strength: strength, ruleStrength: ruleStrength)
        let forecasts = Self.forecasts(outcomes, fit)
        let loss = forecasts.logLoss
        if best.map({ loss < $0.loss }) ?? true { best = (fit, forecasts, loss) }
      }
    }
    fit = best?.fit ?? CardFit(believed: believed, strength: Self.strengths[0], ruleStrength: Self.ruleStrengths[0])
    forecasts = best?.forecasts ?? []
  }

  private static func forecasts(_ outcomes: [Outcome], _ fit: CardFit) -> [Forecast] {
    CrossValidation(of: outcomes, foldCount: foldCount) { fit.model(of: $0) }.forecasts
  }

  /// Fitted on all outcomes.
  public var model: CardModel { fit.model(of: outcomes) }

  public func report(named name: String) -> FitReport {
    // What was believed beforehand, given only the chance to be generally too high or too low.
    let before = Self.forecasts(outcomes, CardFit(believed: fit.believed, strength: 1e7, ruleStrength: 1e7))
    return FitReport(
      name: name, outcomes: outcomes.count, documents: Set(outcomes.map(\.document)).count, rate: forecasts.rate,
      strength: fit.strength, ruleStrength: fit.ruleStrength, logLoss: forecasts.logLoss,
      logLossOfRate: forecasts.logLossOfRate,
      logLossBefore: before.logLoss, auc: forecasts.auc, aucInDocuments: forecasts.aucInGroups, aucBefore: before.auc,
      calibration: forecasts.calibration,
      floors: [0.4, 0.5, 0.6, 0.7, 0.8].map { floor in
        let (share, rate) = forecasts.above(floor)
        return FitReport.Floor(floor: floor, share: share, rate: rate)
      })
  }
}
