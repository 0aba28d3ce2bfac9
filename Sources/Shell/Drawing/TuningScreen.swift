import Scheduling
import Terminal

/// What a tuning came to, as a person reads it in a terminal.
struct TuningScreen {
  var result: TuningResult
  /// Whether the weights themselves are listed.
  var listsWeights: Bool
  var isDryRun: Bool
  var columns: Int
  var appearance: Appearance

  private var tuning: Tuning { result.tuning }
  private var dot: String { " \(appearance.symbols.separator) " }

  var lines: [StyledText] {
    let title = StyledText.accent((result.deck ?? "All decks").visible)
    let counts = [
      tuning.kind.name, "\(counted(result.reviewCount, "review")) of \(counted(result.cardCount, "card"))",
      "\(grouped(result.laterDayCount)) on a later day",
    ]
    let head = [title] + wrapped(.dim(counts.joined(separator: dot))) + wrapped(StyledText(outcome))
    let report = result.report
    return head + changes("On the reviews that were fitted", report.inSample)
      + changes("On later reviews: five parts, each by weights fitted to what came before", report.overSplits)
      + calibration + weights + [""] + wrapped(StyledText(consequence))
  }

  private func wrapped(_ text: StyledText) -> [StyledText] { text.wrapped(to: columns, indent: 2, hanging: 2) }

  private func section(_ title: String, _ table: Table) -> [StyledText] {
    [""] + StyledText.accent(title).wrapped(to: columns)
      + table.lines.enumerated().map { index, line in index == 0 ? .dim("  " + line) : StyledText("  " + line) }
  }

  // MARK: Sentences

  private var outcome: String {
    switch tuning.outcome {
    case .fitted:
      let fitted = tuning.intervals.count { $0 != nil }
      let part =
        fitted < tuning.weights.count
        ? " \(fitted) of \(tuning.weights.count) weights were fitted; so few reviews say nothing about the others." : ""
      return "Weights of your own forecast your reviews better than those in use." + part
    case .presentIsBest: return "The weights in use forecast your reviews best; they are kept."
    case .baseIsBetter: return "\(base) forecast your reviews better than those in use."
    case .tooFewReviews:
      return "Too few reviews to tell anything: a tuning needs 8 that came on a later day. "
        + "The weights stay as they are."
    }
  }

  private var base: String { result.deck == nil ? "The published weights" : "The library's weights" }

  private var consequence: String {
    if isDryRun { return "Nothing was written." }
    let option = result.deck.map { " --deck \($0.visible)" } ?? ""
    return switch tuning.outcome {
    case .fitted: "They are in use from now on; “study set weights default\(option)” takes them back."
    case .baseIsBetter: "They are in use from now on."
    case .presentIsBest, .tooFewReviews: "Nothing was changed."
    }
  }

  // MARK: Tables

  private func changes(_ title: String, _ change: TuningReport.Change) -> [StyledText] {
    guard let before = change.before, let after = change.after else { return [] }
    func column(_ head: String, _ metrics: ForecastMetrics) -> [String] {
      [
        head, decimal(metrics.logLoss, places: 4), decimal(metrics.rmseBins, places: 4),
        metrics.auc.map { decimal($0, places: 4) } ?? "–",
      ]
    }
    let table = Table(
      names: [counted(before.count, "review"), "log loss", "RMSE(bins)", "AUC"],
      columns: [column("before", before), column("after", after)], width: columns - 2)
    return section(title, table)
  }

  private var calibration: [StyledText] {
    let rows = result.report.calibration
    guard !rows.isEmpty else { return [] }
    let table = Table(
      names: ["forecast"] + rows.map { percent($0.forecast) },
      columns: [
        ["recalled"] + rows.map { percent($0.recalled) }, ["expected"] + rows.map { percent($0.expected) },
        ["reviews"] + rows.map { grouped($0.count) },
      ], width: columns - 2)
    return section("Forecast and what happened", table)
  }

  private var weights: [StyledText] {
    guard listsWeights else { return [] }
    let intervals = tuning.weights.indices.map { index -> String in
      guard tuning.intervals.indices.contains(index), let range = tuning.intervals[index] else { return "–" }
      return "\(decimal(range.lowerBound, places: 3))–\(decimal(range.upperBound, places: 3))"
    }
    let table = Table(
      names: ["weight"] + tuning.weights.indices.map { "w\($0)" },
      columns: [
        ["before"] + tuning.present.map { decimal($0, places: 4) },
        ["now"] + tuning.weights.map { decimal($0, places: 4) }, ["95 of 100"] + intervals,
      ], width: columns - 2)
    return section("Weights", table)
  }
}
