import Cards
import Foundation
import Scheduling
import Storage

/// Decks with what the review log says about each of their cards: what every command that asks or counts begins with.
struct Collection {
  struct Item {
    /// Index into `decks`.
    var deck: Int
    var entry: Deck.Entry
    var history: [LoggedReview]
    var schedule: CardSchedule
    var marks: CardMarks

    var card: Card { entry.card }

    /// The day on which the card is due in place of its schedule's; nil where it was not moved since its last review.
    var movedTo: StudyDay? { marks.movedTo(sinceReview: history.last?.review.at) }

    /// What fuzz and shuffled choices are drawn from: the card's own number, so that a card shows the same until it is answered.
    var seed: UInt64 { UInt64(truncatingIfNeeded: entry.card.id.digest) }
  }

  var decks: [DeckFile]
  /// Each card once, in the order of decks and files. A card that stands in two decks belongs to the first of them.
  private(set) var items: [Item] = []
  private(set) var schedulers: [Scheduler]
  private(set) var settings: [LearnerSettings]
  let clock: StudyClock
  /// Nil until days are weighed: most commands give no intervals.
  private(set) var workload: Workload?

  /// - Parameter libraryClock: makes the learner's clock for the hour at which a day begins.
  init(decks: [DeckFile], store: ProgressStore, clock libraryClock: (Int) -> StudyClock) throws {
    self.decks = decks
    let clock = libraryClock(try LearnerSettings(of: store, deck: nil).dayStart)
    self.clock = clock
    settings = try decks.map { try LearnerSettings(of: store, deck: $0.name) }
    schedulers = try settings.map { try Scheduler(settings: $0.scheduling, clock: clock) }
    let histories = try store.history()
    let marks = try store.marks()
    var seen: Set<CardID> = []
    for (index, deck) in decks.enumerated() {
      for entry in deck.deck.entries where seen.insert(entry.card.id).inserted {
        items.append(item(entry, deck: index, history: histories[entry.card.id] ?? [], marks: marks[entry.card.id]))
      }
    }
  }

  private func item(_ entry: Deck.Entry, deck: Int, history: [LoggedReview], marks: CardMarks?) -> Item {
    var item = Item(deck: deck, entry: entry, history: history, schedule: .new, marks: marks ?? CardMarks())
    item.schedule = schedulers[deck].schedule(of: history.map(\.review), seed: item.seed)
    if let day = item.movedTo { item.schedule = item.schedule.moved(to: day) }
    return item
  }

  func title(of item: Item) -> String { decks[item.deck].title }

  /// The four ratings of a card now, with what each would do.
  func outcomes(of item: Item, at now: Date) -> [Outcome] {
    schedulers[item.deck].outcomes(of: item.schedule, at: now, seed: item.seed, balancing: balancing(of: item))
  }

  /// Takes the work that lies on the days from `today` on into account wherever an interval is chosen from now on.
  mutating func weighDays(from today: StudyDay) { workload = Workload(today: today, items: items, clock: clock) }

  mutating func replace(itemAt index: Int, with item: Item) {
    workload?.remove(items[index])
    items[index] = item
    workload?.add(item)
  }

  /// Takes a card's log as it now is, and works its schedule out again.
  mutating func setHistory(_ history: [LoggedReview], ofItemAt index: Int) {
    let old = items[index]
    replace(itemAt: index, with: item(old.entry, deck: old.deck, history: history, marks: old.marks))
  }

  mutating func setMarks(_ marks: CardMarks, ofItemAt index: Int) {
    let old = items[index]
    replace(itemAt: index, with: item(old.entry, deck: old.deck, history: old.history, marks: marks))
  }

  /// Puts another entry in a card's place: the card was edited.
  mutating func setEntry(_ entry: Deck.Entry, ofItemAt index: Int) {
    let old = items[index]
    replace(itemAt: index, with: item(entry, deck: old.deck, history: old.history, marks: old.marks))
  }

  /// The items as the queue takes them.
  ///
  /// - Parameter now: the moment for which orders by the chance of recall need to know it; nil: no order is asked for.
  func queueCards(on day: StudyDay, orderedAt now: Date? = nil) -> [QueueCard] {
    var groupsBefore: [Int] = []
    var total = 0
    for deck in decks {
      groupsBefore.append(total)
      total += (deck.deck.entries.map(\.group).max() ?? -1) + 1
    }
    return items.enumerated().map { index, item in
      QueueCard(
        index: index, deck: item.deck, group: groupsBefore[item.deck] + item.entry.group, schedule: item.schedule,
        position: index, seed: item.seed,
        retrievability: now.flatMap { schedulers[item.deck].retrievability(of: item.schedule, at: $0) },
        isSuspended: item.marks.isSuspended, isBuried: item.marks.isBuried(on: day))
    }
  }

  /// What each deck may still ask today: its limits less what was asked since the day began.
  func limits(on day: StudyDay) -> [DeckLimits] {
    var new = settings.map(\.scheduling.newPerDay)
    var due = settings.map(\.scheduling.reviewsPerDay)
    for item in items {
      let days = item.history.map { clock.day(of: $0.review.at, utcOffsetSeconds: $0.review.utcOffsetSeconds) }
      if days.first == day {
        new[item.deck] -= 1
      } else if days.contains(day) {
        due[item.deck] -= 1
      }
    }
    return zip(new, due).map { DeckLimits(new: max(0, $0), due: max(0, $1)) }
  }
}
