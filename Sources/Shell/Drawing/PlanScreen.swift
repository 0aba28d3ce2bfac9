import Scheduling
import Terminal

/// How a heap of due cards could be worked off, as a person reads it in a terminal.
struct PlanScreen {
  var plan: BacklogPlan
  var minutesPerDay: Int
  /// The order in use.
  var present: DueOrder
  var columns: Int

  var lines: [StyledText] {
    let best = plan.best
    var sentences = [
      "\(counted(plan.backlog, "card")) due now, about \(minutes(plan.backlogSeconds)) of work. "
        + "At \(minutesPerDay) min a day most is kept in the order “\(Setting.word(for: best.order))”.",
      cleared,
      "Against answering all of them today, \(decimal(max(0, plan.moreForgotten), places: 1)) more will have been "
        + "forgotten when their turn comes, and \(decimal(max(0, plan.lost), places: 1)) fewer are known on an average day.",
    ]
    if best.order != present {
      sentences.append(
        "Now in use is “\(Setting.word(for: present))”; “study set order \(Setting.word(for: best.order))” changes it.")
    }
    return sentences.flatMap { StyledText($0).wrapped(to: columns, hanging: 2) } + [""] + table
  }

  private var cleared: String {
    guard let day = plan.best.clearedOn else {
      return "It is not cleared by \(plan.end.isoText): what comes due takes about "
        + "\(minutes(plan.steadySeconds)) a day once you have caught up, so give more than that."
    }
    let last = plan.best.days.first { $0.day == day }
    return "It is cleared on \(day.isoText)" + (last.map { " after \(counted($0.reviews, "review")) that day" } ?? "")
      + "; from then on about \(minutes(plan.steadySeconds)) a day are enough."
  }

  private func minutes(_ seconds: Double) -> String {
    "\(decimal(seconds / 60, places: seconds < 570 ? 1 : 0)) min"
  }

  private var table: [StyledText] {
    let courses = plan.courses
    let table = Table(
      names: ["order"] + courses.map { Setting.word(for: $0.order) },
      columns: [
        ["cleared"] + courses.map { $0.clearedOn?.isoText ?? "–" },
        ["forgotten"] + courses.map { decimal($0.forgotten, places: 1) },
        ["known"] + courses.map { decimal($0.knownOnAverage, places: 1) },
      ], width: columns - 2)
    return table.lines.enumerated().map { index, line in
      index == 0 ? .dim("  " + line) : index == 1 ? .strong("  " + line) : StyledText("  " + line)
    }
  }
}
