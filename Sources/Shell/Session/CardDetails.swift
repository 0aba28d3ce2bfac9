import Cards
import Foundation
import Scheduling
import Terminal

/// A card's memory and schedule, in words.
struct CardDetails {
  var item: Collection.Item
  var collection: Collection
  var now: Date

  func lines(columns: Int) -> [StyledText] {
    rows.flatMap { name, value in
      (StyledText.dim("  " + name.padding(toLength: 11, withPad: " ", startingAt: 0)) + StyledText(value.visible))
        .wrapped(
          to: columns, indent: 0, hanging: 13)
    }
  }

  private var rows: [(String, String)] {
    let schedule = item.schedule
    var rows = [("card", item.card.id.short), ("deck", collection.decks[item.deck].name), ("state", state)]
    if let recall = collection.schedulers[item.deck].retrievability(of: schedule, at: now) {
      rows.append(("recall now", "\(Int((recall * 100).rounded())) %"))
    }
    if let memory = schedule.memory {
      rows.append(("stability", "\(rounded(memory.stability)) days until recall falls to 90 %"))
      rows.append(("difficulty", "\(rounded(memory.difficulty)) of 10"))
    }
    rows.append(("reviews", "\(schedule.reviewCount), of which \(schedule.lapses) lapses"))
    if let due { rows.append(("due", due)) }
    return rows
  }

  private var state: String {
    let phase =
      switch item.schedule.phase {
      case .new: "new"
      case .learning: "learning"
      case .review: "learned"
      case .relearning: "learning again after a lapse"
      }
    let marks = [
      item.marks.isSuspended ? "suspended" : nil, item.marks.isFlagged ? "flagged" : nil,
      item.schedule.isLeech ? "a leech" : nil,
    ]
    return ([phase] + marks.compactMap { $0 }).joined(separator: ", ")
  }

  private var due: String? {
    switch item.schedule.due {
    case .never: nil
    case .at(let date): date <= now ? "now" : "in " + Wait.seconds(Int(date.timeIntervalSince(now))).text
    case .on(let day): day.isoText
    }
  }

  private func rounded(_ number: Double) -> String {
    number >= 100 ? String(Int(number.rounded())) : String(format: "%.1f", number)
  }
}
