import Foundation

/// How well a model does on documents that it has not seen.
public struct FitReport: Codable, Sendable {
  /// What is left when a least chance is asked for.
  public struct Floor: Codable, Equatable, Sendable {
    public var floor: Double
    /// The share of all cases that have that chance; and of those, how many came true.
    public var share: Double
    public var rate: Double
  }

  public var name: String
  public var outcomes: Int
  public var documents: Int
  /// The share of yes.
  public var rate: Double
  public var strength: Double
  public var ruleStrength: Double
  public var logLoss: Double
  /// Of the share of yes given to all; and of what was believed before the fit.
  public var logLossOfRate: Double
  public var logLossBefore: Double
  public var auc: Double?
  public var aucInDocuments: Double?
  public var aucBefore: Double?
  public var calibration: [CalibrationBand]
  public var floors: [Floor]

  /// Markdown for a README.
  public var table: String {
    var lines = [
      "### \(name)", "",
      "\(outcomes) cases of \(documents) documents, \(Self.two(rate)) of them yes; pull \(strength), of rules "
        + "\(ruleStrength). On documents left out:",
      "",
      "| | log loss | AUC | AUC in a document |", "|---|--:|--:|--:|",
      "| the share of yes for all | \(Self.three(logLossOfRate)) | 0.500 | |",
      "| before the fit | \(Self.three(logLossBefore)) | \(Self.three(aucBefore)) | |",
      "| fitted | \(Self.three(logLoss)) | \(Self.three(auc)) | \(Self.three(aucInDocuments)) |", "",
      "| chance given | cases | mean chance | came true |", "|---|--:|--:|--:|",
    ]
    lines += calibration.map {
      "| \(Self.one($0.from))–\(Self.one($0.to)) | \($0.count) | \(Self.two($0.meanChance)) | \(Self.two($0.rate)) |"
    }
    lines += ["", "| floor | share of cases | came true |", "|---|--:|--:|"]
    lines += floors.map { "| \(Self.one($0.floor)) | \(Self.two($0.share)) | \(Self.two($0.rate)) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func one(_ number: Double) -> String { String(format: "%.1f", number) }
  private static func two(_ number: Double) -> String { String(format: "%.2f", number) }
  private static func three(_ number: Double?) -> String { number.map { String(format: "%.3f", $0) } ?? "–" }
}
