/// One simulation: the cards, and what happens to them day after day.
///
/// On a day the due reviews come first, the easiest cards before others, then new cards. What a limit keeps from being asked
/// is due on the next day.
///
/// Source of the rules: open-spaced-repetition/fsrs-rs 6.6, src/simulation.rs, `simulate`.
struct DayLoop<Model: SimulatedModel> {
  private let model: Model
  private let settings: SimulationSettings
  private let desiredRetention: Double
  private let remembersEveryDay: Bool
  private let firstOdds, recallOdds: Odds
  private let learning, relearning: StepWalk
  private var cards: CardColumns
  private var newCardsLeft: Int
  /// `[dayCount]`: the cards that are due on a day.
  private var due: [[Int32]]
  private var run: SimulationRun

  /// Answers on the day of another answer, drawn but not remembered yet.
  private struct Walk {
    var card: Int32
    /// The ratings, one a byte, the first in the lowest.
    var ratings: UInt64
  }

  init(
    model: Model, settings: SimulationSettings, cards: [SimulatedCard], desiredRetention: Double, seed: UInt64,
    remembersEveryDay: Bool
  ) {
    self.model = model
    self.settings = settings
    self.desiredRetention = desiredRetention
    self.remembersEveryDay = remembersEveryDay
    let habits = settings.habits
    firstOdds = Odds(habits.firstRatings)
    recallOdds = Odds(habits.recallRatings)
    learning = StepWalk(
      transitions: habits.learningTransitions, seconds: habits.learningSeconds, stepCount: settings.learningStepCount)
    relearning = StepWalk(
      transitions: habits.relearningTransitions, seconds: habits.relearningSeconds,
      stepCount: settings.relearningStepCount)
    self.cards = CardColumns(cards, seed: seed, capacity: cards.count + settings.newCardCount)
    newCardsLeft = settings.newCardCount
    due = Array(repeating: [], count: settings.dayCount)
    run = SimulationRun(dayCount: settings.dayCount)
    for (index, card) in cards.enumerated() where !isSuspended(Int32(index)) && card.dueDay < settings.dayCount {
      due[max(card.dueDay, 0)].append(Int32(index))
    }
  }

  /// Lets all days pass.
  mutating func finish() -> SimulationRun {
    for day in 0..<settings.dayCount {
      review(on: day)
      begin(on: day)
    }
    if remembersEveryDay {
      for card in 0..<cards.count { countRemembered(card, before: settings.dayCount) }
    } else {
      countRememberedOnLastDay()
    }
    return run
  }

  private func isSuspended(_ card: Int32) -> Bool {
    settings.suspendsAfterLapses.map { cards.lapses[Int(card)] >= $0 } ?? false
  }
}

extension DayLoop {
  /// Asks the cards that are due on a day, as far as its limits allow.
  private mutating func review(on day: Int) {
    var queue = due[day]
    due[day] = []
    if queue.count > settings.reviewsPerDay || settings.secondsPerDay.isFinite {
      // Easier cards first; cards of one difficulty in the order in which they were begun.
      let keys = queue.map { UInt64(cards.difficulty(of: $0) * 100) << 32 | UInt64($0) }
      queue = keys.sorted().map { Int32($0 & 0xFFFF_FFFF) }
    }
    var walks: [Walk] = []
    var asked = 0
    while asked < queue.count {
      let group = queue[asked..<min(asked + Lanes.scalarCount, queue.count)]
      let count = review(group, on: day, walks: &walks)
      asked += count
      if count < group.count { break }
    }
    if asked < queue.count && day + 1 < settings.dayCount { due[day + 1] += queue[asked...] }
    finish(&walks)
    plan(queue[..<asked], on: day)
  }

  /// Asks up to eight cards.
  ///
  /// - Returns: how many were asked before a limit was reached.
  private mutating func review(_ group: ArraySlice<Int32>, on day: Int, walks: inout [Walk]) -> Int {
    let memory = cards.memory(of: group)
    var elapsedDays = Lanes(repeating: 1)
    for (lane, card) in group.enumerated() { elapsedDays[lane] = Double(day - Int(cards.lastDays[Int(card)])) }
    let recall = model.recall(of: memory, elapsedDays: elapsedDays)
    let chance = model.chance(recall)
    var ratings = Lanes(repeating: 3)
    var asked = 0
    for card in group {
      guard run.reviews[day] < settings.reviewsPerDay && run.seconds[day] <= settings.secondsPerDay else { break }
      if remembersEveryDay { countRemembered(Int(card), before: day) }
      run.reviews[day] += 1
      let rating: Int
      if cards.chances[Int(card)].fraction() < chance[asked] {
        rating = recallOdds.draw(&cards.chances[Int(card)]) + 2
        run.recalled[day] += 1
      } else {
        rating = 1
        cards.lapses[Int(card)] += 1
        let walk = relearning.draw(after: 1, &cards.chances[Int(card)])
        run.seconds[day] += walk.seconds
        if walk.ratings != 0 { walks.append(Walk(card: card, ratings: walk.ratings)) }
      }
      run.seconds[day] += settings.habits.reviewSeconds[rating - 1]
      ratings[asked] = Double(rating)
      asked += 1
    }
    let after = model.memory(after: memory, rating: ratings, elapsedDays: elapsedDays, recall: recall)
    cards.set(after, of: group.prefix(asked))
    return asked
  }

  /// Begins new cards, as far as the limits of the day allow.
  private mutating func begin(on day: Int) {
    let first = cards.count
    var ratings: [UInt8] = []
    var walks: [Walk] = []
    while newCardsLeft > 0 && mayBegin(on: day) {
      let card = cards.begin(on: day)
      let rating = firstOdds.draw(&cards.chances[card]) + 1
      let walk = learning.draw(after: rating, &cards.chances[card])
      ratings.append(UInt8(rating))
      if walk.ratings != 0 { walks.append(Walk(card: Int32(card), ratings: walk.ratings)) }
      run.new[day] += 1
      run.seconds[day] += settings.habits.learningSeconds[rating - 1] + walk.seconds
      newCardsLeft -= 1
    }
    let begun = (first..<cards.count).map { Int32($0) }
    for start in stride(from: 0, to: begun.count, by: Lanes.scalarCount) {
      let group = begun[start..<min(start + Lanes.scalarCount, begun.count)]
      var lanes = Lanes(repeating: 3)
      for lane in 0..<group.count { lanes[lane] = Double(ratings[start + lane]) }
      cards.set(model.firstMemory(rating: lanes), of: group)
    }
    finish(&walks)
    plan(begun[...], on: day)
  }

  private func mayBegin(on day: Int) -> Bool {
    run.new[day] < settings.newPerDay && run.seconds[day] <= settings.secondsPerDay
      && (settings.newIgnoresReviewLimit || run.new[day] + run.reviews[day] < settings.reviewsPerDay)
  }

  /// Remembers the answers that followed on the same day.
  private mutating func finish(_ walks: inout [Walk]) {
    // Longest first, so that the cards of a group end together.
    walks.sort { ($0.ratings.leadingZeroBitCount / 8, $0.card) < ($1.ratings.leadingZeroBitCount / 8, $1.card) }
    for start in stride(from: 0, to: walks.count, by: Lanes.scalarCount) {
      let group = walks[start..<min(start + Lanes.scalarCount, walks.count)]
      let ids = group.map(\.card)
      var memory = cards.memory(of: ids[...])
      for step in 0..<StepWalk.longest {
        var ratings = Lanes.zero
        for (lane, walk) in group.enumerated() { ratings[lane] = Double(walk.ratings >> UInt64(8 * step) & 0xFF) }
        let goesOn = ratings .> 0
        guard any(goesOn) else { break }
        let after = model.sameDayMemory(
          after: memory, rating: ratings, hardMayWeaken: settings.hardMayWeaken)
        memory.stability = memory.stability.replacing(with: after.stability, where: goesOn)
        memory.difficulty = memory.difficulty.replacing(with: after.difficulty, where: goesOn)
        memory.fastStability = memory.fastStability.replacing(with: after.fastStability, where: goesOn)
      }
      cards.set(memory, of: ids[...])
    }
  }

  /// Puts cards that were asked on a day on the days on which they are due next.
  private mutating func plan(_ asked: ArraySlice<Int32>, on day: Int) {
    for start in stride(from: asked.startIndex, to: asked.endIndex, by: Lanes.scalarCount) {
      let group = asked[start..<min(start + Lanes.scalarCount, asked.endIndex)]
      let intervals = model.intervals(of: cards.memory(of: group), desiredRetention: desiredRetention)
      for (lane, card) in group.enumerated() {
        cards.lastDays[Int(card)] = Int32(day)
        let interval = intervals[lane].rounded().clamped(to: 1...Double(settings.maximumIntervalDays))
        if Double(day) + interval < Double(settings.dayCount) && !isSuspended(card) {
          due[day + Int(interval)].append(card)
        }
      }
    }
  }

  /// Adds the card's forecasts from its last review to a day: the cards that would be recalled each evening.
  private mutating func countRemembered(_ card: Int, before end: Int) {
    let memory = cards.memory(of: card)
    let last = Int(cards.lastDays[card])
    let ages = Lanes(0, 1, 2, 3, 4, 5, 6, 7)
    for day in stride(from: max(last, 0), to: end, by: Lanes.scalarCount) {
      let chance = model.chance(model.recall(of: memory, elapsedDays: ages + Double(day - last)))
      for lane in 0..<min(Lanes.scalarCount, end - day) { run.remembered[day + lane] += chance[lane] }
    }
  }

  private mutating func countRememberedOnLastDay() {
    let all = (0..<cards.count).map { Int32($0) }
    guard let lastDay = run.remembered.indices.last else { return }
    for start in stride(from: 0, to: all.count, by: Lanes.scalarCount) {
      let group = all[start..<min(start + Lanes.scalarCount, all.count)]
      var elapsedDays = Lanes.zero
      for (lane, card) in group.enumerated() { elapsedDays[lane] = Double(lastDay - Int(cards.lastDays[Int(card)])) }
      let chance = model.chance(model.recall(of: cards.memory(of: group), elapsedDays: elapsedDays))
      for lane in 0..<group.count { run.remembered[lastDay] += chance[lane] }
    }
  }
}
