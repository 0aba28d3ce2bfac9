import Foundation
import Scheduling
import Terminal

/// What a sitting came to.
struct SittingSummary {
  var sitting: Sitting
  var now: Date

  func lines(columns: Int, symbols: Symbols) -> [StyledText] {
    let answered = sitting.answered
    guard !answered.isEmpty else { return [StyledText("no cards answered")] }
    let dot = " \(symbols.separator) "
    func count(_ outcome: Sitting.Outcome) -> Int { answered.filter { $0.outcome == outcome }.count }
    let learned = answered.filter { $0.before.phase == .new }.count
    let first = [
      "\(answered.count) \(answered.count == 1 ? "card" : "cards") in \(time(now.timeIntervalSince(sitting.began)))",
      "\(count(.right)) right, \(count(.nearly)) nearly, \(count(.wrong)) wrong",
      learned == 0 ? nil : "\(learned) new",
    ]
    let second = [retention, next(symbols)]
    return [first, second, [hardest(columns: columns, dot: dot)]].flatMap { parts in
      let line = parts.compactMap { $0 }.joined(separator: dot)
      return line.isEmpty ? [] : StyledText(line).wrapped(to: columns, indent: 0, hanging: 2)
    }
  }

  private func time(_ seconds: Double) -> String {
    let seconds = Int(seconds)
    return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }

  /// The share of learned cards that were recalled at their first review in this sitting.
  private var retention: String? {
    var seen: Set<Int> = []
    let reviews = sitting.answered.filter { $0.before.phase == .review && seen.insert($0.index).inserted }
    guard !reviews.isEmpty, let settings = sitting.collection.settings.first else { return nil }
    let recalled = reviews.filter { $0.review.review.rating.isRecall }.count
    let share = Int((Double(recalled) / Double(reviews.count) * 100).rounded())
    return "retention \(share) % (wanted \(Int((settings.scheduling.desiredRetention * 100).rounded())) %)"
  }

  private func next(_ symbols: Symbols) -> String? {
    let items = sitting.collection.items.filter { !$0.marks.isSuspended }
    let waiting = items.compactMap { item -> Date? in
      if case .at(let date) = item.schedule.due { return date }
      return nil
    }
    let tomorrow = sitting.collection.clock.day(of: now).advanced(by: 1)
    let dueTomorrow = items.filter { item in
      if case .on(let day) = item.schedule.due { return day <= tomorrow }
      return false
    }.count
    var parts: [String] = []
    if let soonest = waiting.min() {
      let wait = Wait.seconds(max(60, Int(soonest.timeIntervalSince(now)))).text
      parts.append("\(waiting.count) in \(wait)")
    }
    if dueTomorrow > 0 { parts.append("\(dueTomorrow) tomorrow") }
    return parts.isEmpty ? nil : "next: " + parts.joined(separator: ", ")
  }

  private func hardest(columns: Int, dot: String) -> String? {
    var times: [Int: Int] = [:]
    for answer in sitting.answered where !answer.review.review.rating.isRecall { times[answer.index, default: 0] += 1 }
    let worst = times.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
    guard !worst.isEmpty else { return nil }
    let width = max(12, columns / 2 - 12)
    let names = worst.map { index, count in
      StyledText(sitting.item(index).card.prompt.visible(lineBreaks: .joined)).truncated(to: width).plainText
        + " (\(count) ×)"
    }
    return "Hardest: " + names.joined(separator: dot)
  }
}
