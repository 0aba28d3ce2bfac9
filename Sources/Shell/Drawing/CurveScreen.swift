import Scheduling
import Terminal

/// What each retention that could be wanted costs and brings, so that a person can choose one.
struct CurveScreen {
  var curve: RetentionCurve
  /// The retention that is wanted now.
  var present: Double
  var columns: Int
  var appearance: Appearance

  /// In steps of two hundredths, finer where the work begins to grow fast, and the present one.
  private var shown: [RetentionCurve.Point] {
    curve.points.filter { point in
      let hundredths = Int((point.desiredRetention * 100).rounded())
      return hundredths.isMultiple(of: 2) && hundredths < 94 || hundredths >= 94
        || hundredths == Int((present * 100).rounded())
    }
  }

  var lines: [StyledText] {
    let points = shown
    func isPresent(_ point: RetentionCurve.Point) -> Bool { abs(point.desiredRetention - present) < 0.005 }
    func minutes(_ seconds: Double) -> String { decimal(seconds / 60, places: 1) }
    var figures = [
      ["min a day"] + points.map { minutes($0.secondsPerDay) },
      ["reviews"] + points.map { decimal($0.reviewsPerDay, places: 0) },
      ["known"] + points.map { decimal($0.remembered, places: 0) },
    ]
    let isWide = columns >= 60
    if isWide {
      figures.insert(
        ["5–95 %"] + points.map { "\(minutes($0.secondsRange.lowerBound))–\(minutes($0.secondsRange.upperBound))" },
        at: 1)
    }
    let table = Table(
      names: ["wanted"] + points.map { percent($0.desiredRetention) + (isPresent($0) ? " *" : "") }, columns: figures,
      width: columns - 2)
    let most = points.map(\.secondsPerDay).max() ?? 0
    let rows = zip(table.lines.dropFirst(), points).map { line, point in
      let bar =
        isWide && most > 0 && !appearance.isPlain
        ? "  " + appearance.bar(share: point.secondsPerDay / most, columns: min(20, columns - 4 - displayWidth(line)))
        : StyledText()
      return "  " + (isPresent(point) ? StyledText.strong(line) : StyledText(line)) + bar
    }
    return [.accent("Retention against work")] + table.lines.prefix(1).map { .dim("  " + $0) } + rows
      + notes.flatMap { StyledText.dim($0).wrapped(to: columns, indent: 2, hanging: 2) }
  }

  private var notes: [String] {
    // Least at the end of the curve means that it goes on beyond it: no advice.
    let cheapest = curve.cheapest.flatMap { point in
      point == curve.points.first
        ? nil : "A card known at the end costs least time at \(percent(point.desiredRetention)). "
    }
    return ["* is what is simulated above. \(cheapest ?? "")“study set retention” chooses."]
  }
}
