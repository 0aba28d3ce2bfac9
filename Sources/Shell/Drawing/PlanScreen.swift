import Scheduling
import Terminal

/// How a heap of due cards could be worked off, as a person reads it in a terminal.
struct PlanScreen {
  var plan: BacklogPlan
  var minutesPerDay: Int
  /// The order in use.
  var present: DueOrder
  var columns: Int

  /// The order that keeps most; the one in use where the difference is too small to be seen.
  private var course: BacklogPlan.Course {
    plan.courses.first { $0.order == present && plan.best.knownOnAverage - $0.knownOnAverage < 0.1 } ?? plan.best
  }

  var lines: [StyledText] {
    let course = course
    let forgotten = max(0, course.forgotten - plan.atOnce.forgotten)
    let lost = max(0, plan.atOnce.knownOnAverage - course.knownOnAverage)
    var sentences = [
      "\(counted(plan.backlog, "card")) due now, about \(minutes(plan.backlogSeconds)) of work. "
        + "At \(minutesPerDay) min a day most is kept in the order “\(Setting.word(for: course.order))”.",
      cleared,
      "Against answering all of them today, \(decimal(forgotten, places: 1)) more will have been "
        + "forgotten when their turn comes, and \(decimal(lost, places: 1)) fewer are known on an average day.",
    ]
    if course.order != present {
      sentences.append(
        "Now in use is “\(Setting.word(for: present))”; “study set order \(Setting.word(for: course.order))” changes it."
      )
    }
    return sentences.flatMap { StyledText($0).wrapped(to: columns, hanging: 2) } + [""] + table
  }

  private var cleared: String {
    guard let day = course.clearedOn else {
      return "It is not cleared by \(plan.end.isoText): what comes due takes about "
        + "\(minutes(plan.steadySeconds)) a day once you have caught up, so give more than that."
    }
    return "It is cleared on \(day.isoText); from then on about \(minutes(plan.steadySeconds)) a day are enough."
  }

  private func minutes(_ seconds: Double) -> String {
    "\(decimal(seconds / 60, places: seconds < 570 ? 1 : 0)) min"
  }

  private var table: [StyledText] {
    let courses = plan.courses
    var figures = [
      ["cleared"] + courses.map { $0.clearedOn?.isoText ?? "–" },
      ["known"] + courses.map { decimal($0.knownOnAverage, places: 1) },
    ]
    if columns >= 50 { figures.insert(["forgotten"] + courses.map { decimal($0.forgotten, places: 1) }, at: 1) }
    let table = Table(
      names: ["order"] + courses.map { Setting.word(for: $0.order) }, columns: figures, width: columns - 2)
    return table.lines.enumerated().map { index, line in
      let text = "  " + line
      if index == 0 { return .dim(text) }
      return courses[index - 1] == course ? .strong(text) : StyledText(text)
    }
  }
}
