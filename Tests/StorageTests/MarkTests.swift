import Cards
import Scheduling
import Storage
import Testing

@Suite struct MarkTests {
  let library: TemporaryLibrary
  let store: ProgressStore

  init() throws {
    library = try TemporaryLibrary()
    store = try library.store()
  }

  func mark(_ mark: Mark, _ number: UInt128 = 1, at seconds: Double = 0) throws -> Int64 {
    try store.record(LoggedMark(card: card(number), mark: mark, at: moment(seconds), utcOffsetSeconds: 3600))
  }

  static let tomorrow = StudyDay(number: 20_782)

  /// Days after it.
  static func day(_ days: Int) -> StudyDay { tomorrow.advanced(by: days) }

  @Test(
    arguments: [
      ([], nil),
      ([.suspend], CardMarks(isSuspended: true)),
      ([.suspend, .unsuspend], CardMarks()),
      ([.suspend, .unsuspend, .suspend], CardMarks(isSuspended: true)),
      ([.flag, .suspend, .unflag], CardMarks(isSuspended: true)),
      ([.bury(until: tomorrow)], CardMarks(buriedUntil: tomorrow)),
      ([.bury(until: tomorrow), .flag, .bury(until: day(-1))], CardMarks(buriedUntil: day(-1), isFlagged: true)),
    ] as [([Mark], CardMarks?)])
  func `the later of opposite marks holds`(marks: [Mark], expected: CardMarks?) throws {
    // Times run backwards: what counts is the order of recording, whatever the clock says.
    for (index, mark) in marks.enumerated() { _ = try self.mark(mark, at: -Double(index)) }
    #expect(try store.marks()[card(1)] == expected)
  }

  @Test func `a card is buried until its day begins`() {
    let marks = CardMarks(buriedUntil: Self.tomorrow)
    #expect(marks.isBuried(on: Self.day(-1)))
    #expect(!marks.isBuried(on: Self.tomorrow))
    #expect(!CardMarks().isBuried(on: Self.tomorrow))
  }

  @Test func `a card that is moved is due on that day until its next review`() throws {
    _ = try mark(.move(to: Self.day(3)), at: 10)
    let marks = try #require(try store.marks()[card(1)])
    #expect(marks.move == CardMarks.Move(day: Self.day(3), at: moment(10)))
    #expect(marks.movedTo(sinceReview: nil) == Self.day(3))
    #expect(marks.movedTo(sinceReview: moment(9)) == Self.day(3))
    #expect(marks.movedTo(sinceReview: moment(11)) == nil)
  }

  @Test func `a mark that is undone lets the one before it hold again`() throws {
    _ = try mark(.bury(until: Self.tomorrow))
    let again = try mark(.bury(until: Self.day(7)))
    try store.retract(again, at: moment(1))
    #expect(try store.marks() == [card(1): CardMarks(buriedUntil: Self.tomorrow)])
  }

  @Test func `marks of different cards do not touch`() throws {
    _ = try mark(.suspend, 1)
    _ = try mark(.flag, 2)
    #expect(try store.marks() == [card(1): CardMarks(isSuspended: true), card(2): CardMarks(isFlagged: true)])
  }
}
