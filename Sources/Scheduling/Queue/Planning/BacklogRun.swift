import FoundationEssentials

/// One order of due cards, played through day by day.
struct BacklogRun {
  /// The cards that are due on the first day.
  let backlog: [PlannedCard]

  private let order: DueOrder
  private let secondsPerDay: Double
  private let scheduler: Scheduler
  private let now: Date
  private let today: StudyDay
  private let seed: UInt64
  private var cards: [PlannedCard]
  /// Into `cards`: by the day, counted from today, on which they come due.
  private var dueOn: [Int: [Int]] = [:]
  /// Into `cards`: due and not answered yet.
  private var waiting: [Int] = []
  private var days: [BacklogPlan.Day] = []
  private var clearedOn: StudyDay?
  /// Into `cards`: due on the first day and not answered since.
  private var unanswered: Set<Int>
  /// Of the cards due on the first day and answered since, those expected to have been forgotten by then.
  private var forgotten = 0.0
  /// Summed over the days: the cards known at their ends.
  private var known = 0.0

  init(
    cards: [PlannedCard], order: DueOrder, secondsPerDay: Double, scheduler: Scheduler, now: Date, seed: UInt64
  ) {
    self.cards = cards
    self.order = order
    self.secondsPerDay = secondsPerDay
    self.scheduler = scheduler
    self.now = now
    self.seed = seed
    let today = scheduler.clock.day(of: now)
    self.today = today
    let due = cards.indices.filter { card in
      cards[card].schedule.dueDay(clock: scheduler.clock).map { $0 <= today } ?? false
    }
    backlog = due.map { cards[$0] }
    unanswered = Set(due)
    for index in cards.indices { file(index, notBefore: 0) }
  }

  /// Days played so far.
  var dayCount: Int { days.count }

  mutating func play(untilClearedWithin limit: Int) {
    while clearedOn == nil, dayCount < limit { playDay() }
  }

  mutating func play(days count: Int) {
    while dayCount < count { playDay() }
  }

  var course: BacklogPlan.Course {
    let end = moment(ofDay: max(0, dayCount - 1))
    let stillWaiting = unanswered.sorted().reduce(0) { sum, card in
      sum + 1 - (scheduler.retrievability(of: cards[card].schedule, at: end) ?? 0)
    }
    return BacklogPlan.Course(
      order: order, clearedOn: clearedOn, days: days, forgotten: forgotten + stillWaiting,
      knownOnAverage: dayCount == 0 ? 0 : known / Double(dayCount))
  }
}

extension BacklogRun {
  private struct Rank: Comparable {
    var key: UInt64
    var chance: UInt64
    /// Into the run's cards.
    var card: Int

    static func < (one: Rank, other: Rank) -> Bool {
      (one.key, one.chance, one.card) < (other.key, other.chance, other.card)
    }
  }

  private func moment(ofDay number: Int) -> Date { now + Double(number) * 86_400 }

  /// Notes a card under the day on which it comes due.
  private mutating func file(_ card: Int, notBefore earliest: Int) {
    guard let day = cards[card].schedule.dueDay(clock: scheduler.clock) else { return }
    dueOn[max(day.number - today.number, earliest), default: []].append(card)
  }

  private mutating func playDay() {
    let number = dayCount
    let moment = moment(ofDay: number)
    waiting += dueOn.removeValue(forKey: number) ?? []
    var heap = MinHeap(waiting.map { rank(of: $0, at: moment, day: today.advanced(by: number)) })
    var (spent, reviews) = (0.0, 0)
    // The first card of a day is always answered, so that a long one does not stand in the way for ever.
    while let first = heap.first, reviews == 0 || spent + cards[first.card].seconds <= secondsPerDay {
      heap.takeFirst()
      spent += answer(first.card, at: moment)
      reviews += 1
      file(first.card, notBefore: number + 1)
    }
    waiting = heap.elements.map(\.card)
    let day = BacklogPlan.Day(
      day: today.advanced(by: number), reviews: reviews, seconds: spent, left: waiting.count)
    days.append(day)
    known += cards.reduce(0) { $0 + (scheduler.retrievability(of: $1.schedule, at: moment) ?? 0) }
    if waiting.isEmpty, clearedOn == nil { clearedOn = day.day }
  }

  private func rank(of card: Int, at moment: Date, day: StudyDay) -> Rank {
    let (schedule, seed) = (cards[card].schedule, cards[card].seed)
    var generator = SeededGenerator(seed: self.seed ^ seed)
    let key = order.key(
      dueDay: schedule.dueDay(clock: scheduler.clock) ?? day, lastReviewDay: schedule.lastReviewDay, today: day,
      recall: order.needsRecall ? scheduler.retrievability(of: schedule, at: moment) : nil, deck: 0, position: card)
    return Rank(key: key, chance: generator.next(), card: card)
  }

  /// Answers a card until it is done for the day; the seconds that it took.
  private mutating func answer(_ card: Int, at moment: Date) -> Double {
    let recall = scheduler.retrievability(of: cards[card].schedule, at: moment) ?? 0
    if unanswered.remove(card) != nil { forgotten += 1 - recall }
    // The chance hangs on the card and on how often it was answered: in another order it meets the same one.
    var generator = SeededGenerator(
      seed: seed &+ cards[card].seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(cards[card].schedule.reviewCount))
    var rating = generator.nextUnit() < recall ? Rating.good : .again
    var (at, seconds) = (moment, 0.0)
    // Steps within the day are taken with *good*; one pass a step, and never more than a few.
    for _ in 0..<5 {
      seconds += cards[card].seconds
      let review = Review(
        at: at, utcOffsetSeconds: scheduler.clock.utcOffsetSeconds(at), rating: rating, thinking: .zero)
      cards[card].schedule = scheduler.schedule(
        after: review, of: cards[card].schedule, seed: cards[card].seed)
      guard case .at(let due) = cards[card].schedule.due else { break }
      (at, rating) = (max(at, due), .good)
    }
    return seconds
  }
}
