import FoundationEssentials

/// The cards of one sitting, in the order in which they are asked.
///
/// Learning cards whose moment has come are asked first; then the due and new cards in their order; and when none of
/// these is left, learning cards that are nearly due. Siblings are not asked one after the other as long as there is
/// another card to ask.
///
/// A queue is a value: a copy of it is the sitting as it was, whatever happens to the other.
public struct ReviewQueue: Sendable {
  /// A number of cards of each kind.
  public struct Counts: Hashable, Sendable {
    public var new: Int
    public var learning: Int
    public var due: Int

    public init(new: Int, learning: Int, due: Int) {
      self.new = new
      self.learning = learning
      self.due = due
    }

    public var sum: Int { new + learning + due }
  }

  /// Cards still to be finished in this sitting, the one being asked included.
  public private(set) var remaining = Counts(new: 0, learning: 0, due: 0)

  /// Cards finished in this sitting: they do not come back in it.
  public private(set) var done = 0

  /// Cards of the sitting: `done` and those remaining.
  public var total: Int { done + remaining.sum }

  private let table: CardTable
  private let learnAhead: TimeInterval
  private let dayEnd: Date
  /// By slot.
  private var kinds: [Kind]
  private var places: [Place]
  private var generations: [Int32]
  /// The due and new cards; those before `lineStart` have been asked.
  private var line: [Int32]
  private var lineStart = 0
  private var learning: MinHeap<LearningEntry>
  /// Cards that were being asked when another was put back; they come before all others, the last one first.
  private var front: [Int32] = []
  private var asked: Int?
  /// The group of the card asked last.
  private var lastGroup: Int32?

  /// Builds the sitting, in O(n log n).
  ///
  /// - Parameters:
  ///   - cards: all cards of the sitting's decks, also those that are not due, so that siblings are seen. Each index once.
  ///   - limits: for every deck what is left of today's.
  ///   - settings: the sitting's: orders, siblings, learn-ahead; limits and steps are not looked at.
  ///   - seed: the sitting's; it settles what the orders leave open.
  public init(
    cards: [QueueCard], limits: [DeckLimits], settings: SchedulingSettings, now: Date, clock: StudyClock, seed: UInt64
  ) {
    let today = clock.day(of: now)
    table = CardTable(cards)
    learnAhead = TimeInterval(settings.learnAheadSeconds)
    dayEnd = clock.start(of: today.advanced(by: 1))
    kinds = [Kind](repeating: .outside, count: cards.count)
    places = [Place](repeating: .nowhere, count: cards.count)
    generations = [Int32](repeating: 0, count: cards.count)
    let gathering = Gathering(
      cards: cards, table: table, limits: limits, settings: settings, today: today,
      horizon: max(dayEnd, now + learnAhead), seed: seed)
    line = gathering.line
    learning = MinHeap(gathering.learning.map { LearningEntry(due: $0.due, slot: $0.slot, generation: 0) })
    for slot in line {
      kinds[Int(slot)] = cards[Int(slot)].schedule.isNew ? .new : .due
      places[Int(slot)] = .line
    }
    for (slot, _) in gathering.learning {
      kinds[Int(slot)] = .learning
      places[Int(slot)] = .heap
    }
    remaining = Counts(
      new: gathering.newCount, learning: gathering.learning.count, due: line.count - gathering.newCount)
  }

  /// The index of the card to ask now, the same until it is answered, removed or another is put back.
  ///
  /// Nil when nothing can be asked now; `waitsUntil` says whether something comes later. O(log n) but for siblings, which
  /// are stepped over.
  public mutating func next(at now: Date) -> Int? {
    if asked == nil { asked = takeNext(at: now) }
    guard let asked else { return nil }
    places[asked] = .asked
    lastGroup = table.groups[asked]
    return table.indices[asked]
  }

  /// When the next learning card comes back, if only cards are left that wait; it may be asked before that by the
  /// learn-ahead time.
  public var waitsUntil: Date? {
    guard asked == nil, front.isEmpty, remaining.new == 0, remaining.due == 0 else { return nil }
    return learning.first?.due
  }

  /// Takes note that a card was answered: it is finished, or comes back in this sitting. O(log n).
  ///
  /// - Parameter schedule: the card's, after the answer.
  public mutating func answered(_ index: Int, schedule: CardSchedule, at now: Date) {
    let slot = table.slot(of: index)
    withdraw(slot)
    if case .at(let due) = schedule.due, due < max(dayEnd, now + learnAhead) {
      count(slot, as: .learning)
      places[slot] = .heap
      learning.add(LearningEntry(due: due, slot: Int32(slot), generation: generations[slot]))
    } else {
      count(slot, as: .done)
    }
    dropStale()
  }

  /// Undoes an answer or a removal: the card is asked again, next.
  ///
  /// - Parameter schedule: the card's, without what was undone.
  public mutating func put(back index: Int, schedule: CardSchedule) {
    let slot = table.slot(of: index)
    if let asked, asked != slot {
      places[asked] = .front
      front.append(Int32(asked))
      self.asked = nil
    }
    withdraw(slot)
    switch schedule.due {
    case .never: count(slot, as: .new)
    case .on: count(slot, as: .due)
    case .at: count(slot, as: .learning)
    }
    places[slot] = .asked
    asked = slot
    dropStale()
  }

  /// Takes a card out of the sitting (it was buried or suspended), with its siblings where asked.
  public mutating func remove(_ index: Int, siblings: Bool) {
    let slot = table.slot(of: index)
    withdraw(slot)
    if siblings {
      for sibling in table.siblings(of: slot) where kinds[Int(sibling)] != .done { withdraw(Int(sibling)) }
    }
    dropStale()
  }
}

extension ReviewQueue {
  /// What a card counts as.
  private enum Kind: UInt8 { case outside, new, learning, due, done }

  /// Where the entry of a card is that still holds; other entries of it are passed over.
  private enum Place: UInt8 { case nowhere, line, heap, front, asked }

  /// Takes a card from its place and from the counts.
  private mutating func withdraw(_ slot: Int) {
    switch kinds[slot] {
    case .outside: break
    case .new: remaining.new -= 1
    case .learning: remaining.learning -= 1
    case .due: remaining.due -= 1
    case .done: done -= 1
    }
    kinds[slot] = .outside
    if places[slot] == .front { front.removeAll { $0 == Int32(slot) } }
    if asked == slot { asked = nil }
    places[slot] = .nowhere
    generations[slot] += 1
  }

  private mutating func count(_ slot: Int, as kind: Kind) {
    kinds[slot] = kind
    switch kind {
    case .outside: break
    case .new: remaining.new += 1
    case .learning: remaining.learning += 1
    case .due: remaining.due += 1
    case .done: done += 1
    }
  }

  private func isStale(_ entry: LearningEntry) -> Bool {
    places[Int(entry.slot)] != .heap || generations[Int(entry.slot)] != entry.generation
  }

  private mutating func dropStale() {
    while let first = learning.first, isStale(first) { learning.takeFirst() }
    while lineStart < line.count, places[Int(line[lineStart])] != .line { lineStart += 1 }
  }

  private mutating func takeNext(at now: Date) -> Int? {
    defer { dropStale() }
    // Where only siblings of the last card are left, or that card itself, one of them has to follow it.
    return take(at: now, besides: lastGroup) ?? take(at: now, besides: nil)
  }

  private mutating func take(at now: Date, besides group: Int32?) -> Int? {
    takeFromFront(besides: group) ?? takeLearning(until: now, besides: group) ?? takeFromLine(besides: group)
      ?? takeLearning(until: now + learnAhead, besides: group)
  }

  private mutating func takeFromFront(besides group: Int32?) -> Int? {
    guard let place = front.lastIndex(where: { table.groups[Int($0)] != group }) else { return nil }
    return Int(front.remove(at: place))
  }

  private mutating func takeLearning(until limit: Date, besides group: Int32?) -> Int? {
    var passedOver: [LearningEntry] = []
    defer { for entry in passedOver { learning.add(entry) } }
    while let entry = learning.first, entry.due <= limit {
      learning.takeFirst()
      if isStale(entry) { continue }
      if table.groups[Int(entry.slot)] != group { return Int(entry.slot) }
      passedOver.append(entry)
    }
    return nil
  }

  private mutating func takeFromLine(besides group: Int32?) -> Int? {
    var place = lineStart
    while place < line.count {
      let slot = Int(line[place])
      if places[slot] == .line, table.groups[slot] != group {
        // What was stepped over stays first in the line.
        while place > lineStart {
          line.swapAt(place, place - 1)
          place -= 1
        }
        lineStart += 1
        return slot
      }
      place += 1
    }
    return nil
  }
}
