import Foundation
import Testing

@testable import Scheduling

private let noon = Date(timeIntervalSince1970: 20_000 * 86_400 + 12 * 3600)
private let today = StudyDay(number: 20_000)

private func scheduler() throws -> Scheduler {
  try Scheduler(settings: SchedulingSettings(), clock: StudyClock { _ in 0 })
}

/// Learned cards after a break of 20 days: some overdue, some due later, of 10 s each.
private func cards(_ count: Int, seed: UInt64 = 3) -> [PlannedCard] {
  var chance = SeededGenerator(seed: seed)
  return (0..<count).map { index in
    let interval = 2 + chance.nextIndex(below: 60)
    let due = chance.nextIndex(below: 30) - 20
    let last = due - interval
    let schedule = CardSchedule(
      phase: .review, memory: MemoryState(stability: Double(interval), difficulty: 2 + 7 * chance.nextUnit()),
      lastReview: noon + Double(last) * 86_400, lastReviewDay: today.advanced(by: last),
      due: .on(today.advanced(by: due)), intervalDays: interval, lapses: 0, reviewCount: 4, isLeech: false)
    return PlannedCard(index: index, schedule: schedule, seed: UInt64(index) &* 0x9e37_79b9, seconds: 10)
  }
}

private func plan(_ cards: [PlannedCard], minutes: Double, within days: Int = 365) throws -> BacklogPlan {
  BacklogPlan(
    cards: cards, secondsPerDay: minutes * 60, within: days, scheduler: try scheduler(), now: noon, seed: 1)
}

@Test func `a plan says when the heap is gone and in which order most is kept`() throws {
  let plan = try plan(cards(30), minutes: 1)
  #expect(plan.backlog == 21)
  #expect(plan.backlogSeconds == 210)
  let cleared = try #require(plan.best.clearedOn)
  #expect((3...20).contains(cleared.number - today.number))
  #expect(plan.courses.map(\.knownOnAverage) == plan.courses.map(\.knownOnAverage).sorted(by: >))
  #expect(Set(plan.courses.map(\.order)) == Set(BacklogPlan.orders))
  #expect(plan.courses.allSatisfy { $0.days.last?.day == plan.end && $0.days.first?.day == today })
}

@Test func `no day of a plan takes longer than the learner has`() throws {
  for course in try plan(cards(30), minutes: 1).courses {
    // A forgotten card that comes last is asked once more.
    #expect(course.days.allSatisfy { $0.seconds <= 60 + 10 })
    #expect(course.days.allSatisfy { $0.left == 0 || $0.seconds > 60 - 10 })
  }
}

@Test func `with time enough nothing is left over and nothing is lost`() throws {
  let plan = try plan(cards(20), minutes: 1000)
  #expect(plan.courses.allSatisfy { $0.clearedOn == today })
  #expect(abs(plan.lost) < 1e-9)
  #expect(plan.courses.allSatisfy { abs($0.forgotten - plan.atOnce.forgotten) < 1e-9 })
}

@Test func `less time a day takes more days and keeps less`() throws {
  let slow = try plan(cards(30), minutes: 0.7)
  let fast = try plan(cards(30), minutes: 2)
  let (slowEnd, fastEnd) = (try #require(slow.best.clearedOn), try #require(fast.best.clearedOn))
  #expect(fastEnd < slowEnd)
  #expect(slow.lost > fast.lost)
  #expect(fast.lost > 0)
  #expect(slow.moreForgotten > fast.moreForgotten)
}

@Test func `a heap that does not go away in time is named as such`() throws {
  let plan = try plan(cards(40), minutes: 0.1, within: 20)
  #expect(plan.best.clearedOn == nil)
  #expect(plan.best.days.allSatisfy { $0.reviews == 1 })
  #expect(plan.best.days.map(\.left).min() ?? 0 > 10)
  #expect(plan.end == today.advanced(by: 19))
  #expect(plan.steadySeconds == 5)
}

@Test func `a plan hangs on the cards and the seed, and on nothing else`() throws {
  #expect(try plan(cards(10), minutes: 1) == plan(cards(10), minutes: 1))
}

@Test func `without due cards there is nothing to plan`() throws {
  let plan = try plan([], minutes: 5)
  #expect(plan.backlog == 0)
  #expect(plan.best.clearedOn == today)
  #expect(plan.lost == 0)
}
