import FoundationEssentials

/// Chooses the cards of a sitting and brings them into order; all that costs O(n log n) in a queue happens here.
struct Gathering {
  /// Slots of the due and the new cards, in the order in which they are asked.
  private(set) var line: [Int32] = []
  /// Slots of the cards in learning, with the moments at which they come back.
  private(set) var learning: [(slot: Int32, due: Date)] = []
  /// How many of `line` are new.
  private(set) var newCount = 0

  private let cards: [QueueCard]
  private let groups: [Int32]
  private let settings: SchedulingSettings
  private let today: StudyDay
  private let seed: UInt64
  /// By group: whether a card of it is shown today, so that its siblings wait for another day.
  private var isShown: [Bool]

  /// - Parameter horizon: learning cards that come back later are left to another sitting.
  init(
    cards: [QueueCard], table: CardTable, limits: [DeckLimits], settings: SchedulingSettings, today: StudyDay,
    horizon: Date, seed: UInt64
  ) {
    precondition(cards.allSatisfy { limits.indices.contains($0.deck) }, "every deck of a sitting has its limits")
    self.cards = cards
    self.groups = table.groups
    self.settings = settings
    self.today = today
    self.seed = seed
    isShown = [Bool](repeating: false, count: table.groupCount)

    var dueInSteps: [Rank] = []
    var due: [Rank] = []
    var new: [Rank] = []
    due.reserveCapacity(cards.count)
    for slot in cards.indices {
      let card = cards[slot]
      if card.schedule.lastReviewDay == today { isShown[Int(groups[slot])] = true }
      guard !card.isSuspended, !card.isBuried else { continue }
      switch card.schedule.due {
      case .never: new.append(rank(ofNew: card, slot: slot))
      case .on(let day):
        guard day <= today else { continue }
        let rank = rank(ofDue: card, dueDay: day, slot: slot)
        if card.schedule.isInSteps { dueInSteps.append(rank) } else { due.append(rank) }
      case .at(let date):
        guard date < horizon else { continue }
        learning.append((Int32(slot), date))
        isShown[Int(groups[slot])] = true
      }
    }
    var dueLeft = limits.map(\.due)
    var newLeft = limits.map(\.new)
    // Cards in (re)learning have precedence over the others, and due cards over new ones, whatever the order.
    let chosenDue = choose(from: dueInSteps, left: &dueLeft) + choose(from: due, left: &dueLeft)
    let chosenNew = choose(from: new, left: &newLeft)
    newCount = chosenNew.count
    let dueLine = dueInSteps.isEmpty ? chosenDue : chosenDue.sorted()
    line = SiblingSpread(groups: groups).spread(placed(new: chosenNew.map(\.slot), among: dueLine.map(\.slot)))
  }
}

extension Gathering {
  /// Where a card stands in an order: smaller first.
  private struct Rank: Comparable {
    /// What the order looks at.
    var key: UInt64
    /// Chance settles what the order leaves open, and the index what chance leaves open.
    var chance: UInt64
    var index: Int
    var slot: Int32
    var deck: Int32

    static func < (one: Rank, other: Rank) -> Bool {
      if one.key != other.key { return one.key < other.key }
      if one.chance != other.chance { return one.chance < other.chance }
      return one.index < other.index
    }
  }

  private func rank(_ key: UInt64, of card: QueueCard, slot: Int) -> Rank {
    // Chance hangs on the card and not on its place in the array, so that no other card changes it.
    var generator = SeededGenerator(seed: seed ^ card.seed)
    return Rank(key: key, chance: generator.next(), index: card.index, slot: Int32(slot), deck: Int32(card.deck))
  }

  private func rank(ofDue card: QueueCard, dueDay: StudyDay, slot: Int) -> Rank {
    let key = settings.dueOrder.key(
      dueDay: dueDay, lastReviewDay: card.schedule.lastReviewDay, today: today, recall: card.retrievability,
      deck: card.deck, position: card.position)
    return rank(key, of: card, slot: slot)
  }

  private func rank(ofNew card: QueueCard, slot: Int) -> Rank {
    switch settings.newOrder {
    case .deck: rank(DueOrder.pair(card.deck, card.position), of: card, slot: slot)
    case .added: rank(DueOrder.pair(card.position, card.deck), of: card, slot: slot)
    case .random: rank(0, of: card, slot: slot)
    }
  }

  /// The cards that their siblings and the limits let through, in order.
  ///
  /// - Parameter left: by deck, what is left of its limit.
  private mutating func choose(from ranks: [Rank], left: inout [Int]) -> [Rank] {
    ranks.sorted().filter { rank in
      let group = Int(groups[Int(rank.slot)])
      if settings.buriesSiblings, isShown[group], cards[Int(rank.slot)].schedule.lastReviewDay != today { return false }
      guard left[Int(rank.deck)] > 0 else { return false }
      left[Int(rank.deck)] -= 1
      isShown[group] = true
      return true
    }
  }

  private func placed(new: [Int32], among due: [Int32]) -> [Int32] {
    switch settings.newPlacement {
    case .beforeDue: return new + due
    case .afterDue: return due + new
    case .mixed:
      var line: [Int32] = []
      line.reserveCapacity(new.count + due.count)
      var taken = 0
      for (place, slot) in new.enumerated() {
        // The n new cards cut the due ones into n + 1 stretches of like length.
        let end = (place + 1) * due.count / (new.count + 1)
        line += due[taken..<end]
        line.append(slot)
        taken = end
      }
      return line + due[taken...]
    }
  }
}
