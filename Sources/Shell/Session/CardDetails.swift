import Cards
import Foundation
import Scheduling
import Terminal

/// A card's memory and schedule, in words: what `i` in a sitting and `why` show.
struct CardDetails {
  var item: Collection.Item
  var collection: Collection
  var now: Date

  var explanation: IntervalExplanation {
    collection.schedulers[item.deck].explanation(
      of: item.history.map(\.review), at: now, seed: item.seed, balancing: collection.balancing(of: item))
  }

  func lines(columns: Int) -> [StyledText] {
    let facts = rows.flatMap { name, value in
      (StyledText.dim("  ") + StyledText.dim(name).padded(to: 11) + StyledText(value.visible))
        .wrapped(to: columns, indent: 0, hanging: 13)
    }
    let said = explanation.sentences(clock: collection.clock).flatMap { sentence in
      // A sentence that begins with blanks is one line of a list in the sentence before it.
      let inset = sentence.prefix { $0 == " " }.count
      return StyledText(String(sentence.dropFirst(inset))).wrapped(to: columns, indent: 2 + inset, hanging: 4 + inset)
    }
    return facts + [""] + said
  }

  private var rows: [(String, String)] {
    let schedule = item.schedule
    var rows = [("card", item.card.id.short), ("deck", collection.decks[item.deck].name), ("state", state)]
    if let memory = schedule.memory { rows.append(("difficulty", String(format: "%.1f of 10", memory.difficulty))) }
    let reviews = schedule.reviewCount == 0 ? "none" : String(schedule.reviewCount)
    rows.append(("reviews", reviews + (schedule.lapses > 0 ? ", \(counted(schedule.lapses, "lapse"))" : "")))
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
}
