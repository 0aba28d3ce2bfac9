import Scheduling
import Terminal

/// Which memory model knows a learner better, as a person reads it in a terminal.
struct ComparisonScreen {
  var comparison: ModelComparison
  /// The model in use.
  var present: ModelKind
  var columns: Int

  var lines: [StyledText] {
    let names = ["weights"] + comparison.entries.flatMap { ["\($0.kind.name) published", "\($0.kind.name) fitted"] }
    let metrics = comparison.entries.flatMap { [$0.defaults, $0.fitted] }
    var figures = [
      ["log loss"] + metrics.map { decimal($0.logLoss, places: 4) },
      ["RMSE"] + metrics.map { decimal($0.rmseBins, places: 4) },
    ]
    if columns >= 50 { figures.append(["AUC"] + metrics.map { $0.auc.map { decimal($0, places: 4) } ?? "–" }) }
    let table = Table(names: names, columns: figures, width: columns - 2)
    let count = comparison.entries.first?.fitted.count ?? 0
    let title = "Forecasts of \(counted(count, "review")) by weights fitted to what came before"
    return StyledText.accent(title).wrapped(to: columns)
      + table.lines.enumerated().map { index, line in index == 0 ? .dim("  " + line) : StyledText("  " + line) }
      + [""] + StyledText(verdict).wrapped(to: columns, indent: 2, hanging: 2)
  }

  private var verdict: String {
    let size = decimal(abs(comparison.difference), places: 4)
    let doubt = "give or take \(decimal(2 * comparison.standardError, places: 4))"
    guard let better = comparison.better else {
      return "Neither forecasts you better: a difference of \(size) in log loss, \(doubt), may be chance."
    }
    let advice =
      better == present ? "It is the one in use." : "“study set model \(better.name.lowercased())” chooses it."
    return "\(better.name) forecasts you better: its log loss is \(size) smaller, \(doubt). \(advice)"
  }
}
