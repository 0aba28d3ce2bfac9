import Cards
import Scheduling
import Terminal

/// Statistics as a person reads them in a terminal: a few lines of figures and two small charts.
struct StatisticsScreen {
  var statistics: Statistics
  /// In the order of the histories that the statistics were made of.
  var cards: [Card]
  var wanted: Double
  var columns: Int
  var appearance: Appearance

  private var dot: String { " \(appearance.symbols.separator) " }

  var lines: [StyledText] {
    section("Cards", counts) + section("Recall", recall) + section("Last 14 days", history)
      + section("Next 14 days", forecast) + section("Hardest", hardest)
  }

  private func section(_ title: String, _ lines: [StyledText]) -> [StyledText] {
    lines.isEmpty ? [] : [.accent(title)] + lines.flatMap { $0.wrapped(to: columns, indent: 2, hanging: 4) } + [""]
  }

  private var counts: [StyledText] {
    let counts = statistics.counts
    let parts = [
      "\(grouped(counts.total)) in all", "\(grouped(counts.due)) due", "\(grouped(counts.new)) new",
      "\(grouped(counts.learning + counts.relearning)) learning", "\(grouped(counts.young)) young",
      "\(grouped(counts.mature)) mature", counts.suspended > 0 ? "\(grouped(counts.suspended)) suspended" : nil,
      counts.leeches > 0 ? "\(counts.leeches) \(counts.leeches == 1 ? "leech" : "leeches")" : nil,
    ]
    return [StyledText(parts.compactMap { $0 }.joined(separator: dot))]
  }

  private var recall: [StyledText] {
    guard statistics.counts.learned + statistics.counts.learning > 0 else {
      return [.dim("no reviews yet; “study review” begins")]
    }
    let periods: [(Period, String)] = [(.today, "today"), (.week, "7 days"), (.month, "30 days"), (.all, "all")]
    let shares = periods.compactMap { period, name in
      statistics.retention[period]?.all.value.map { "\(name) \(percent($0))" }
    }
    let retention =
      shares.isEmpty
      ? "no learned card was due yet"
      : "retention: " + shares.joined(separator: dot) + dot + "wanted \(percent(wanted))"
    let known = Int(statistics.expectedRecalled.rounded())
    let streak = statistics.streak
    return [
      StyledText(retention),
      StyledText(
        "about \(grouped(known)) cards would be recalled now" + dot + "\(counted(streak.current, "day")) in a row"),
    ]
  }

  private var history: [StyledText] {
    let first = statistics.today.advanced(by: -13)
    var reviews = Array(repeating: 0, count: 14)
    var minutes = 0.0
    for activity in statistics.days where activity.day >= first {
      reviews[first.distance(to: activity.day)] = activity.reviews
      minutes += Double(activity.time.components.seconds) / 60
    }
    guard reviews.contains(where: { $0 > 0 }) else { return [] }
    let sum = reviews.reduce(0, +)
    return chart(reviews, from: first)
      + [.dim("\(counted(sum, "review")) in \(Int(minutes.rounded(.up))) min")]
  }

  private var forecast: [StyledText] {
    let days = statistics.forecast.prefix(14)
    guard let first = days.first?.day, days.contains(where: { $0.due + $0.learning > 0 }) else { return [] }
    let due = days.map { $0.due + $0.learning }
    return chart(due, from: first, keepsFirst: true) + [
      .dim("\(counted(due.reduce(0, +), "review")) of the cards that you have begun")
    ]
  }

  /// One column a day, over the day of the month; where not all have room, those that are nearest to today.
  private func chart(_ values: [Int], from first: StudyDay, keepsFirst: Bool = false) -> [StyledText] {
    func chart(_ count: Int) -> BarChart {
      let shown = keepsFirst ? values.prefix(count) : values.suffix(count)
      return BarChart(
        values: shown.map(Double.init), figures: [shown.map { $0 == 0 ? "." : String($0) }],
        labels: shown.indices.map { String(first.advanced(by: $0).day) })
    }
    return chart(max(1, (columns - 4) / chart(values.count).width)).lines(appearance: appearance)
  }

  private var hardest: [StyledText] {
    statistics.hardest.prefix(5).map { hard in
      let card = cards[hard.index]
      let prompt = card.prompt.visible(lineBreaks: .joined)
      return (StyledText.dim(card.id.short + "  ") + StyledText("\(counted(hard.lapses, "lapse"))  \(prompt)"))
        .truncated(
          to: columns - 2)
    }
  }
}
