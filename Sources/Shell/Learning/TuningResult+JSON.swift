import Exchange
import Scheduling

extension TuningResult {
  /// One object, schema `study-tuning`, version 1: `tunings`, a list of objects:
  ///
  /// - `deck`, null for the library; `model`; `reviews`, `cards`, `laterDayReviews` (those a day or more after the one before).
  /// - `outcome`: fitted, presentIsBest, baseIsBetter (the published weights, or for a deck the library's), tooFewReviews.
  /// - `isStored`: whether the weights were written to the settings.
  /// - `weights` to use, `present` ones, `intervals`: for each weight the least and the most in 95 of 100 cases, or null.
  /// - `inSample` and `overSplits`: forecasts `before` and `after`, each `reviews`, `logLoss`, `rmseBins`, `auc`, `recallRate`.
  /// - `calibration`: rows of alike forecasts: `lower`, `upper`, `reviews`, mean `forecast`, share `recalled`, `expected` range.
  static func json(of results: [TuningResult], areStored: Bool) -> String {
    let tunings = results.map { result -> JSONValue in
      let tuning = result.tuning
      return [
        "deck": result.deck.map(JSONValue.text) ?? .null, "model": .text(tuning.kind.name),
        "reviews": .integer(result.reviewCount), "cards": .integer(result.cardCount),
        "laterDayReviews": .integer(result.laterDayCount), "outcome": .text(String(describing: tuning.outcome)),
        "isStored": .bool(areStored && result.isChange), "weights": .list(tuning.weights.map(JSONValue.number)),
        "present": .list(tuning.present.map(JSONValue.number)),
        "intervals": .list(tuning.intervals.map { $0.map(JSONValue.rounded) ?? .null }),
        "inSample": result.report.inSample.json, "overSplits": result.report.overSplits.json,
        "calibration": .list(result.report.calibration.map(\.json)),
      ]
    }
    let object: JSONValue = ["schema": "study-tuning", "version": 1, "tunings": .list(tunings)]
    return object.indented + "\n"
  }
}

extension ModelComparison {
  /// One object, schema `study-model-comparison`, version 1: `models`, each with `model` and the forecasts of the same later
  /// reviews by its `published` and its `fitted` weights; `difference`, how much larger the second model's log loss is, its
  /// `standardError`, and the `better` model, null where the difference may be chance.
  var json: String {
    let models = entries.map { entry -> JSONValue in
      ["model": .text(entry.kind.name), "published": entry.defaults.json, "fitted": entry.fitted.json]
    }
    let object: JSONValue = [
      "schema": "study-model-comparison", "version": 1, "models": .list(models), "difference": .rounded(difference),
      "standardError": .rounded(standardError), "better": better.map { .text($0.name) } ?? .null,
    ]
    return object.indented + "\n"
  }
}

extension TuningReport.Change {
  fileprivate var json: JSONValue { ["before": before?.json ?? .null, "after": after?.json ?? .null] }
}

extension ForecastMetrics {
  fileprivate var json: JSONValue {
    [
      "reviews": .integer(count), "logLoss": .rounded(logLoss), "rmseBins": .rounded(rmseBins), "auc": .rounded(auc),
      "recallRate": .rounded(recallRate),
    ]
  }
}

extension CalibrationRow {
  fileprivate var json: JSONValue {
    [
      "lower": .rounded(range.lowerBound), "upper": .rounded(range.upperBound), "reviews": .integer(count),
      "forecast": .rounded(forecast), "recalled": .rounded(recalled), "expected": .rounded(expected),
    ]
  }
}
