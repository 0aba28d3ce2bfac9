import FoundationEssentials

extension Rearrangement {
  /// A rearrangement in the making.
  struct Draft {
    let today: StudyDay

    private let cards: [PlannedCard]
    private let scheduler: Scheduler
    private let loadsBefore: DayLoads
    private var loads: DayLoads
    private var moves: [Move] = []

    init(_ cards: [PlannedCard], scheduler: Scheduler, now: Date) {
      self.cards = cards
      self.scheduler = scheduler
      let today = scheduler.clock.day(of: now)
      self.today = today
      var loads = DayLoads(today: today)
      for card in cards {
        if let day = card.schedule.dueDay(clock: scheduler.clock) { loads.add(seconds: card.seconds, on: day) }
      }
      self.loads = loads
      loadsBefore = loads
    }

    var rearrangement: Rearrangement {
      Rearrangement(
        moves: moves.sorted { ($0.to, $0.index) < ($1.to, $1.index) }, loadsBefore: loadsBefore, loadsAfter: loads)
    }

    /// The cards that can be moved and come due on days of a kind.
    func cards(dueOn isMeant: (StudyDay) -> Bool) -> [PlannedCard] {
      cards.filter { card in
        if case .on(let day) = card.schedule.due { isMeant(day) } else { false }
      }
    }

    /// The chance of recall at noon of a day, or now on today; 1 before the last review.
    func recall(of card: PlannedCard, on day: StudyDay) -> Double {
      guard let memory = card.schedule.memory, let last = card.schedule.lastReviewDay else { return 0 }
      return scheduler.model.retrievability(of: memory, elapsedDays: Double(max(0, day.number - last.number)))
    }

    /// How much recall falls from a card's due day, or today if that has passed, to another day.
    func loss(of card: PlannedCard, until day: StudyDay) -> Double {
      recall(of: card, on: max(today, dueDay(of: card))) - recall(of: card, on: day)
    }

    /// Moves a card to that day of the range which has the least work for its share; of several to that nearest to its own.
    mutating func move(_ card: PlannedCard, among days: ClosedRange<StudyDay>) {
      let from = dueDay(of: card)
      let ranked = days.map { (height: height(of: $0), distance: abs($0.number - from.number), day: $0) }
      guard let to = ranked.min(by: { $0 < $1 })?.day, to != from else { return }
      loads.remove(seconds: card.seconds, on: from)
      loads.add(seconds: card.seconds, on: to)
      moves.append(
        Move(
          index: card.index, from: from, to: to, seconds: card.seconds,
          recallBefore: recall(of: card, on: max(today, from)), recallAfter: recall(of: card, on: to)))
    }

    /// How many of the cards' seconds the first of two stretches of days takes up, if both are filled to one height.
    func room(
      in first: ClosedRange<StudyDay>, and second: ClosedRange<StudyDay>, for cards: [PlannedCard]
    ) -> Double {
      let total = cards.reduce(0) { $0 + $1.seconds }
      func filled(_ days: ClosedRange<StudyDay>, to height: Double) -> Double {
        days.reduce(0) { $0 + max(0, height * share(of: $1) - loads[$1]) }
      }
      let highest = (Array(first) + Array(second)).map { height(of: $0) }.max() ?? 0
      var (low, high) = (0.0, highest + total / share(of: first.lowerBound))
      for _ in 0..<60 {
        let middle = (low + high) / 2
        if filled(first, to: middle) + filled(second, to: middle) < total { low = middle } else { high = middle }
      }
      return filled(first, to: high)
    }

    private func dueDay(of card: PlannedCard) -> StudyDay {
      card.schedule.dueDay(clock: scheduler.clock) ?? today
    }

    private func share(of day: StudyDay) -> Double { max(scheduler.settings.easyDays[day.weekday], 1e-4) }

    /// The work of a day, for its share.
    private func height(of day: StudyDay) -> Double { loads[day] / share(of: day) }
  }
}
