import Foundation
import Testing

@testable import Scheduling

private func minutes(_ minutes: Double) -> Date { sittingNow + minutes * 60 }

@Test func `a learning card comes between the others when its moment has come`() {
  let cards = [queueCard("a"), queueCard("b"), queueCard("c", .learning(in: 3)), queueCard("d", .learning(in: -1))]
  var queue = sitting(cards)
  #expect(queue.countText == "2 new, 2 learning, 0 due; 0/4")
  #expect(queue.next(at: minutes(0)).map(name) == "d")
  queue.answered(3, schedule: .due(in: 1), at: minutes(0))
  #expect(queue.next(at: minutes(1)).map(name) == "a")
  #expect(queue.next(at: minutes(5)).map(name) == "a", "what is being asked stays")
  queue.answered(0, schedule: .learning(in: 15), at: minutes(5))
  #expect(queue.countText == "1 new, 2 learning, 0 due; 1/4")
  #expect(queue.next(at: minutes(5)).map(name) == "c")
  queue.answered(2, schedule: .due(in: 1), at: minutes(5))
  #expect(queue.next(at: minutes(6)).map(name) == "b")
  queue.answered(1, schedule: .due(in: 9), at: minutes(6))
  #expect(queue.countText == "0 new, 1 learning, 0 due; 3/4")
  #expect(queue.next(at: minutes(6)).map(name) == "a", "nine minutes early, as nothing else is left")
  queue.answered(0, schedule: .due(in: 1), at: minutes(6))
  #expect(queue.next(at: minutes(6)) == nil)
  #expect(queue.waitsUntil == nil)
  #expect(queue.countText == "0 new, 0 learning, 0 due; 4/4")
}

@Test func `a sitting waits for a card that is further off than the learn-ahead time`() {
  var queue = sitting([queueCard("a"), queueCard("b", .learning(in: 45))])
  #expect(queue.waitsUntil == nil)
  #expect(queue.next(at: minutes(0)).map(name) == "a")
  queue.answered(0, schedule: .learning(in: 60), at: minutes(0))
  #expect(queue.next(at: minutes(0)) == nil)
  #expect(queue.waitsUntil == minutes(45))
  #expect(queue.next(at: minutes(24)) == nil)
  #expect(queue.next(at: minutes(25)).map(name) == "b")
  #expect(queue.waitsUntil == nil)
}

@Test func `a step that ends on the next study day belongs to another sitting, if it is not near`() {
  let lastMinutes = Date(timeIntervalSince1970: 20_001 * 86_400 + 3 * 3600 + 55 * 60)
  var queue = sitting([queueCard("a"), queueCard("b")], now: lastMinutes)
  #expect(queue.next(at: lastMinutes).map(name) == "a")
  var soon = CardSchedule.learning(in: 0)
  soon.due = .at(lastMinutes + 600)
  queue.answered(0, schedule: soon, at: lastMinutes)
  #expect(queue.countText == "1 new, 1 learning, 0 due; 0/2")
  #expect(queue.next(at: lastMinutes).map(name) == "b")
  soon.due = .at(lastMinutes + 3600)
  queue.answered(1, schedule: soon, at: lastMinutes)
  #expect(queue.countText == "0 new, 1 learning, 0 due; 1/2")
}

@Test func `an answer taken back is asked again next, and then the card it displaced`() {
  let cards = "abc".map { queueCard($0, .due(in: 0)) }
  var queue = sitting(cards) { $0.dueOrder = .added }
  #expect(queue.next(at: minutes(0)).map(name) == "a")
  queue.answered(0, schedule: .learning(in: 10), at: minutes(0))
  #expect(queue.next(at: minutes(0)).map(name) == "b")
  #expect(queue.countText == "0 new, 1 learning, 2 due; 0/3")
  queue.put(back: 0, schedule: .due(in: 0))
  #expect(queue.countText == "0 new, 0 learning, 3 due; 0/3")
  #expect(queue.askAll(at: minutes(1)) == "abc")
}

@Test func `two answers taken back are asked again in their order`() {
  let cards = "abcd".map { queueCard($0, .due(in: 0)) }
  var queue = sitting(cards) { $0.dueOrder = .added }
  for index in [0, 1] {
    #expect(queue.next(at: minutes(0)) == index)
    queue.answered(index, schedule: .due(in: 3), at: minutes(0))
  }
  #expect(queue.next(at: minutes(0)).map(name) == "c")
  queue.put(back: 1, schedule: .due(in: 0))
  queue.put(back: 0, schedule: .due(in: 0))
  #expect(queue.countText == "0 new, 0 learning, 4 due; 0/4")
  #expect(queue.askAll() == "abcd")
}

@Test func `a card of another sitting can be put back too`() {
  var queue = sitting([queueCard("a", .due(in: 0)), queueCard("z", .due(in: 30))])
  #expect(queue.countText == "0 new, 0 learning, 1 due; 0/1")
  queue.put(back: 25, schedule: .due(in: -1))
  #expect(queue.countText == "0 new, 0 learning, 2 due; 0/2")
  #expect(queue.askAll() == "za")
}

@Test func `a card that is buried or suspended goes, with its siblings where asked`() {
  let cards = [
    queueCard("a", group: 1, .due(in: 0)), queueCard("b", .due(in: 0)), queueCard("c", group: 1, .due(in: 0)),
    queueCard("d", group: 1, .learning(in: 30)),
  ]
  func change(_ settings: inout SchedulingSettings) {
    settings.buriesSiblings = false
    settings.dueOrder = .added
  }
  var alone = sitting(cards, change: change)
  #expect(alone.next(at: minutes(0)).map(name) == "a")
  alone.remove(0, siblings: false)
  #expect(alone.countText == "0 new, 1 learning, 2 due; 0/3")
  #expect(alone.askAll() == "bc")
  #expect(alone.waitsUntil == minutes(30))

  var all = sitting(cards, change: change)
  #expect(all.next(at: minutes(0)).map(name) == "a")
  all.remove(0, siblings: true)
  #expect(all.countText == "0 new, 0 learning, 1 due; 0/1")
  #expect(all.askAll() == "b")
  #expect(all.waitsUntil == nil)
}

@Test func `one card of each group of siblings is asked on a day`() {
  let cards = [
    queueCard("a", group: 1), queueCard("b", group: 1, .due(in: 0)), queueCard("c", group: 1, .due(in: -1)),
    queueCard("d", group: 2), queueCard("e", group: 2), queueCard("f", group: 3, .learning(in: 5)),
    queueCard("g", group: 3, .due(in: 0)), queueCard("h", group: 4), queueCard("i", group: 4, .due(in: 6, interval: 6)),
  ]
  var queue = sitting(cards) { $0.newPlacement = .afterDue }
  #expect(queue.askAll() == "cdf", "h waits, as its sibling i was reviewed today")
}

@Test func `siblings of one sitting are not asked one after the other`() {
  let cards =
    "abc".map { queueCard($0, group: 1, .due(in: 0)) } + "def".map { queueCard($0, .due(in: 0)) }
    + "gh".map { queueCard($0, group: 2, .due(in: 0)) }
  var queue = sitting(cards) {
    $0.buriesSiblings = false
    $0.dueOrder = .added
  }
  #expect(queue.askAll() == "adbechfg")
}

@Test func `a queue copied is the sitting as it was`() {
  let cards = "abc".map { queueCard($0, .due(in: 0)) }
  var queue = sitting(cards) { $0.dueOrder = .added }
  _ = queue.next(at: minutes(0))
  let before = queue
  queue.remove(0, siblings: false)
  #expect(queue.askAll() == "bc")
  queue = before
  #expect(queue.askAll() == "abc")
}

/// A sitting played at random, with every promise of the queue looked at after each step.
@Test(arguments: 0..<200 as Range<UInt64>)
func `a random sitting asks every card, keeps its counts and keeps siblings apart`(seed: UInt64) {
  var chance = SeededGenerator(seed: seed)
  let count = 1 + chance.nextIndex(below: 24)
  let groupCount = 1 + chance.nextIndex(below: count)
  var schedules: [CardSchedule] = (0..<count).map { _ in
    switch chance.nextIndex(below: 4) {
    case 0: .new
    case 1: .learning(in: Double(chance.nextIndex(below: 60) - 20))
    default: .due(in: -chance.nextIndex(below: 9))
    }
  }
  let groups = (0..<count).map { _ in chance.nextIndex(below: groupCount) }
  let cards = (0..<count).map { queueCard(name($0), group: groups[$0], schedules[$0]) }
  var queue = sitting(cards, seed: seed) {
    $0.buriesSiblings = false
    $0.dueOrder = DueOrder.allCases[chance.nextIndex(below: DueOrder.allCases.count)]
  }
  var open = Set(0..<count)
  var undoable: (index: Int, schedule: CardSchedule)?
  var previous: Int?
  var now = sittingNow
  for _ in 0..<400 {
    guard let index = queue.next(at: now) else { break }
    #expect(open.contains(index))
    let others = open.contains {
      if case .at(let due) = schedules[$0].due, due > now + 1200 { return false }
      return groups[$0] != groups[index]
    }
    if let previous, groups[previous] == groups[index] {
      #expect(!others, "siblings one after the other, seed \(seed)")
    }
    previous = index
    let old = schedules[index]
    switch chance.nextIndex(below: 10) {
    case 0:
      queue.remove(index, siblings: true)
      for sibling in open where groups[sibling] == groups[index] { open.remove(sibling) }
      undoable = nil
    case 1:
      if let last = undoable {
        schedules[last.index] = last.schedule
        queue.put(back: last.index, schedule: last.schedule)
        open.insert(last.index)
        #expect(queue.next(at: now) == last.index)
        undoable = nil
      }
      previous = nil  // the same card is asked on, or an old one again
    case 2, 3, 4:
      schedules[index] = .learning(in: now.timeIntervalSince(sittingNow) / 60 + Double(chance.nextIndex(below: 40)))
      queue.answered(index, schedule: schedules[index], at: now)
      undoable = (index, old)
    default:
      schedules[index] = .due(in: 3)
      queue.answered(index, schedule: schedules[index], at: now)
      open.remove(index)
      undoable = (index, old)
    }
    let learning = open.count { schedules[$0].isInSteps }
    let new = open.count { schedules[$0].isNew }
    #expect(queue.remaining == ReviewQueue.Counts(new: new, learning: learning, due: open.count - new - learning))
    now += Double(chance.nextIndex(below: 90))
  }
  #expect(queue.askAll(at: now + 86_400).count == open.count)
  #expect(queue.remaining.sum == 0)
}
