import Foundation
import Testing

@testable import Scheduling

private let noon = Date(timeIntervalSince1970: 20_000 * 86_400 + 12 * 3600)
private let today = StudyDay(number: 20_000)

private func scheduler(_ change: (inout SchedulingSettings) -> Void = { _ in }) throws -> Scheduler {
  var settings = SchedulingSettings()
  change(&settings)
  return try Scheduler(settings: settings, clock: StudyClock { _ in 0 })
}

/// Cards from pairs of an interval and a due day, counted from today; each takes 10 s.
private func cards(_ days: (interval: Int, due: Int)...) -> [PlannedCard] {
  days.enumerated().map { index, card in
    let last = card.due - card.interval
    let schedule = CardSchedule(
      phase: .review, memory: MemoryState(stability: Double(card.interval), difficulty: 5),
      lastReview: noon + Double(last) * 86_400, lastReviewDay: today.advanced(by: last),
      due: .on(today.advanced(by: card.due)), intervalDays: card.interval, lapses: 0, reviewCount: 4, isLeech: false)
    return PlannedCard(index: index, schedule: schedule, seed: UInt64(index), seconds: 10)
  }
}

extension Rearrangement {
  /// "3: +0 → +2, 90 % → 88 %", a line a move.
  fileprivate var lines: [String] {
    func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
    return moves.map {
      "\($0.index): \($0.from.number - today.number) → \($0.to.number - today.number), "
        + "\(percent($0.recallBefore)) → \(percent($0.recallAfter))"
    }
  }
}

@Test func `the cards put off are those that lose least, and they go to free days`() throws {
  let due = cards((100, 0), (3, 0), (50, -1), (2, 0), (200, 0), (5, 1))
  let put = Rearrangement.postponing(due, keeping: 20, within: 3, scheduler: try scheduler(), now: noon)
  #expect(put.lines == ["2: -1 → 1, 90 % → 90 %", "4: 0 → 2, 90 % → 90 %", "0: 0 → 3, 90 % → 90 %"])
  #expect(put.loadsBefore[today] == 50)
  #expect((0...3).map { put.loadsAfter[today.advanced(by: $0)] } == [20, 20, 10, 10])
  #expect(put.moreForgotten > 0 && put.moreForgotten < 0.05)
}

@Test func `nothing is put off when there is time enough`() throws {
  let put = Rearrangement.postponing(
    cards((100, 0), (3, 0)), keeping: 20, within: 3, scheduler: try scheduler(), now: noon)
  #expect(put.moves.isEmpty)
  #expect(put.meanRecall == nil)
}

@Test func `the cards brought forward are those nearest to being forgotten`() throws {
  let soon = cards((5, 1), (30, 1), (10, 2), (60, 9), (4, 1))
  let early = Rearrangement.advancing(soon, adding: 25, dueWithin: 3, scheduler: try scheduler(), now: noon)
  #expect(early.lines == ["0: 1 → 0, 90 % → 91 %", "1: 1 → 0, 90 % → 90 %"])
}

@Test func `a break is cleared on both sides, what fades fastest coming before it`() throws {
  let all = cards((4, 3), (40, 3), (5, 4), (100, 4), (6, 5), (200, 5), (9, 1), (9, 8))
  let pause = today.advanced(by: 3)...today.advanced(by: 5)
  let room = Rearrangement.makingRoom(
    for: pause, spreadOver: 2, cards: all, scheduler: try scheduler(), now: noon)
  #expect(
    room.lines == [
      "4: 5 → 1, 90 % → 96 %", "0: 3 → 2, 90 % → 92 %", "2: 4 → 2, 90 % → 93 %", "1: 3 → 6, 90 % → 89 %",
      "5: 5 → 6, 90 % → 90 %", "3: 4 → 7, 90 % → 90 %",
    ])
  #expect((0...8).map { room.loadsAfter[today.advanced(by: $0)] } == [0, 20, 20, 0, 0, 0, 20, 10, 10])
}

@Test func `a break that has begun has only days after it`() throws {
  let all = cards((10, -2), (10, 0), (10, 1), (10, 7))
  let room = Rearrangement.makingRoom(
    for: today...today.advanced(by: 2), spreadOver: 3, cards: all, scheduler: try scheduler(), now: noon)
  #expect(room.moves.allSatisfy { $0.to > today.advanced(by: 2) })
  #expect(room.moves.map(\.index).sorted() == [0, 1, 2])
  #expect((3...5).map { room.loadsAfter[today.advanced(by: $0)] } == [10, 10, 10])
}

@Test func `an easy day takes its share of the moved work`() throws {
  // Day 20,001 is a Saturday.
  let restful = try scheduler { $0.easyDays[.saturday] = 0.5 }
  let due = cards((10, 0), (10, 0), (10, 0), (10, 0), (10, 0))
  let put = Rearrangement.postponing(due, keeping: 0, within: 3, scheduler: restful, now: noon)
  #expect((1...3).map { put.loadsAfter[today.advanced(by: $0)] } == [10, 20, 20])
}

@Test func `a move changes the day on which a card is due, and leaves cards in their steps alone`() {
  let card = cards((10, 2))[0].schedule
  #expect(card.moved(to: today).due == .on(today))
  #expect(CardSchedule.new.moved(to: today) == .new)
  #expect(CardSchedule.learning(in: 4).moved(to: today) == .learning(in: 4))
}
