import Cards
import Foundation
import Scheduling
import Storage

/// One sitting, as a value: which card comes next, what was answered, and how an answer is taken back. It touches neither the
/// terminal nor the disk.
struct Sitting {
  /// How an answer turned out, for the summary.
  enum Outcome: Hashable { case right, nearly, wrong }

  struct Answered {
    var index: Int
    var review: LoggedReview
    var outcome: Outcome
    var before: CardSchedule
  }

  var collection: Collection
  private(set) var queue: ReviewQueue
  private(set) var answered: [Answered] = []
  let began: Date
  /// Seconds before its time at which a learning card may be asked, when nothing else is left and the learner wants it.
  let learnAhead: Double

  /// - Parameter new: at most this many new cards; nil for as many as the day's limits allow.
  init(collection: Collection, now: Date, seed: UInt64, new: Int? = nil) {
    self.collection = collection
    let day = collection.clock.day(of: now)
    self.collection.weighDays(from: day)
    var settings = collection.settings.first?.scheduling ?? SchedulingSettings()
    learnAhead = Double(settings.learnAheadSeconds)
    settings.learnAheadSeconds = 0
    var limits = collection.limits(on: day)
    if let new { limits = Self.limits(limits, sharing: new) }
    queue = ReviewQueue(
      cards: collection.queueCards(on: day, orderedAt: now), limits: limits,
      settings: settings, now: now, clock: collection.clock, seed: seed)
    began = now
  }

  /// The limits with at most `new` new cards over all decks, given to the decks in their order.
  private static func limits(_ limits: [DeckLimits], sharing new: Int) -> [DeckLimits] {
    var left = new
    return limits.map { limit in
      let taken = min(left, limit.new)
      left -= taken
      return DeckLimits(new: taken, due: limit.due)
    }
  }

  mutating func next(at now: Date) -> Int? { queue.next(at: now) }

  func item(_ index: Int) -> Collection.Item { collection.items[index] }

  mutating func take(_ review: LoggedReview, of index: Int, outcome: Outcome, at now: Date) {
    let before = item(index).schedule
    collection.setHistory(item(index).history + [review], ofItemAt: index)
    answered.append(Answered(index: index, review: review, outcome: outcome, before: before))
    queue.answered(index, schedule: item(index).schedule, at: now)
  }

  /// Takes back what the learner did, so that its card is asked next.
  ///
  /// - Parameter marks: the card's marks without what is taken back.
  mutating func takeBack(_ act: LoggedAct, marks: CardMarks) {
    guard let index = collection.items.firstIndex(where: { $0.card.id == act.card }) else { return }
    if case .review(let review) = act {
      answered.removeAll { $0.review.id == review.id }
      collection.setHistory(item(index).history.filter { $0.id != review.id }, ofItemAt: index)
    }
    collection.setMarks(marks, ofItemAt: index)
    queue.put(back: index, schedule: item(index).schedule)
  }

  mutating func setMarks(_ marks: CardMarks, of index: Int) { collection.setMarks(marks, ofItemAt: index) }

  mutating func remove(_ index: Int, siblings: Bool) { queue.remove(index, siblings: siblings) }

  /// How many of the cards have been seen: what a learner takes for the progress, since a new card comes back more than once.
  var seen: Int { Set(answered.map(\.index)).count }

  /// All cards of the sitting, seen or not.
  var total: Int { max(queue.total, seen) }

  /// Minutes that the cards not seen will take at the pace so far, which begins as five answers of ten seconds each.
  var minutesLeft: Int {
    let seconds = answered.map { min(60, $0.review.review.thinking.seconds) }
    let pace = (50 + seconds.reduce(0, +)) / Double(5 + seconds.count)
    return Int((Double(total - seen) * pace / 60).rounded(.up))
  }
}

extension Duration {
  /// The same in seconds, as a fraction.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
