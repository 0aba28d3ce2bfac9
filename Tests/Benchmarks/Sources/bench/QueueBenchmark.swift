import FoundationEssentials
import Glibc
import Scheduling

/// Builds the queue of a sitting of due cards in every order, and answers cards in it.
///
/// A build counts the chances of recall where the order needs them, the queue and its first card; the cards' schedules are in
/// memory before. Every card is a group of its own.
struct QueueBenchmark {
  private static let answerCount = 2000
  private let options: Options
  private let model: FSRS6
  private let cards: [QueueCard]
  private let clock = StudyClock { _ in 0 }
  private let now = Date(timeIntervalSince1970: 20_000 * 86_400 + 12 * 3600)
  private let today = StudyDay(number: 20_000)

  init(_ options: Options) throws {
    self.options = options
    model = try FSRS6()
    var chance = SeededGenerator(seed: 1)
    var cards: [QueueCard] = []
    for index in 0..<options.cardCount {
      let (interval, late) = (1 + chance.nextIndex(below: 300), chance.nextIndex(below: 61))
      let memory = MemoryState(
        stability: Double(interval) * (0.6 + 0.8 * chance.nextUnit()), difficulty: 1 + 9 * chance.nextUnit())
      let schedule = CardSchedule(
        phase: .review, memory: memory, lastReview: now - Double(late + interval) * 86_400,
        lastReviewDay: today.advanced(by: -late - interval), due: .on(today.advanced(by: -late)),
        intervalDays: interval, lapses: 0, reviewCount: 3, isLeech: false)
      cards.append(
        QueueCard(
          index: index, deck: index % 10, group: index, schedule: schedule, position: chance.nextIndex(below: 100_000),
          seed: chance.next()))
    }
    self.cards = cards
  }

  func run() throws {
    var results = Results()
    if !options.isJSON {
      print("\(cards.count) due cards: build in seconds (CPU least, median; wall least, median); answer and next in ms")
    }
    for order in DueOrder.allCases {
      let (queue, build) = Timing.of(runs: options.runCount) { started(order) }
      try check(queue, order)
      let answers = (0..<options.runCount).map { _ in answerTimes(order) }
      let mean = answers.map { $0.reduce(0, +) / Double(max($0.count, 1)) }.min() ?? 0
      let worst = answers.compactMap { $0.max() }.max() ?? 0
      let figures = [
        ("Seconds", build.cpuSeconds), ("MedianSeconds", build.cpuRuns.median ?? 0), ("WallSeconds", build.wallSeconds),
        ("MedianWallSeconds", build.wallRuns.median ?? 0), ("AnswerMeanMilliseconds", mean * 1000),
        ("AnswerWorstMilliseconds", worst * 1000),
      ]
      for (name, value) in figures { results.add(order.rawValue + name, value) }
      if !options.isJSON {
        let columns = figures.map { "\(($0.1 * 1e5).rounded() / 1e5)" }
        print(order.rawValue, columns.joined(separator: "  "), separator: "  ")
      }
    }
    if options.isJSON { results.show(asJSON: true) }
  }

  private func started(_ order: DueOrder) -> ReviewQueue {
    var settings = SchedulingSettings(buriesSiblings: false)
    settings.dueOrder = order
    var given = cards
    if order.needsRecall { for slot in given.indices { given[slot].retrievability = recall(given[slot]) } }
    var queue = ReviewQueue(
      cards: given, limits: [DeckLimits](repeating: DeckLimits(new: 0, due: cards.count), count: 10),
      settings: settings, now: now, clock: clock, seed: 7)
    _ = queue.next(at: now)
    return queue
  }

  private func recall(_ card: QueueCard) -> Double {
    guard let memory = card.schedule.memory, let day = card.schedule.lastReviewDay else { return 1 }
    return model.retrievability(of: memory, elapsedDays: Double(today.number - day.number))
  }

  /// Wall seconds of each answer with the next card: every tenth card is forgotten and comes back after ten minutes.
  private func answerTimes(_ order: DueOrder) -> [Double] {
    var (queue, now, seconds) = (started(order), now, [Double]())
    for number in 0..<Self.answerCount {
      guard let index = queue.next(at: now) else { break }
      var schedule = cards[index].schedule
      if number % 10 == 0 {
        schedule.phase = .relearning(remainingSteps: 1)
        schedule.due = .at(now + 600)
      } else {
        schedule.due = .on(today.advanced(by: 10))
      }
      now += 5
      let began = Timing.seconds(CLOCK_MONOTONIC)
      queue.answered(index, schedule: schedule, at: now)
      let next = queue.next(at: now)
      seconds.append(Timing.seconds(CLOCK_MONOTONIC) - began)
      if next == nil { break }
    }
    return seconds
  }

  /// Asks every card once and compares neighbours by what the order is about.
  private func check(_ started: ReviewQueue, _ order: DueOrder) throws {
    var (queue, asked) = (started, [Int]())
    while let index = queue.next(at: now), asked.count < cards.count {
      asked.append(index)
      var schedule = cards[index].schedule
      schedule.due = .on(today.advanced(by: 10))
      queue.answered(index, schedule: schedule, at: now)
    }
    let keys = asked.map { key(cards[$0], order) }
    let isOrdered = zip(keys, keys.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) }
    let isShuffled = order != .random || cards.count < 10 || asked != asked.sorted()
    guard asked.sorted() == Array(cards.indices), isOrdered, isShuffled else {
      throw BenchmarkProblem(sentence: "queue: the cards are not in the order \(order.rawValue)\n")
    }
  }

  private func key(_ card: QueueCard, _ order: DueOrder) -> [Double] {
    guard case .on(let due) = card.schedule.due, let last = card.schedule.lastReviewDay else { return [] }
    switch order {
    case .dueDay: return [Double(due.number), Double(Float(recall(card)))]
    case .retrievabilityAscending: return [recall(card)]
    case .retrievabilityDescending: return [-recall(card)]
    case .relativeOverdueness: return [-Double(today.number - last.number) / Double(due.number - last.number)]
    case .deck: return [Double(card.deck), Double(card.position)]
    case .added: return [Double(card.position), Double(card.deck)]
    case .random: return []
    }
  }
}
