import Foundation
import Scheduling
import Storage
import Testing

@Suite struct UndoTests {
  let library: TemporaryLibrary
  let store: ProgressStore
  let session: Int64

  init() throws {
    library = try TemporaryLibrary()
    store = try library.store()
    session = try store.begin()
  }

  @Test func `an undone review is gone from every reading, and its row stays`() throws {
    let first = try store.record(review(of: 1, at: 0, session: session))
    let second = try store.record(review(of: 1, at: 1, session: session))
    try store.retract(second, at: moment(2))
    #expect(try store.history()[card(1)]?.map(\.id) == [first])
    #expect(try store.history(of: card(1)).map(\.id) == [first])
    #expect(try store.reviews().map(\.id) == [first])
    #expect(try store.lastReviews(limit: 9).map(\.id) == [first])
    #expect(try store.integrityProblems() == [])
    #expect(try store.count("reviews") == 2)
  }

  @Test func `undoing the last acts goes back over reviews and marks in the order in which they were made`() throws {
    // The clock is set back meanwhile.
    let one = try store.record(review(of: 1, at: 100, session: session))
    let two = try store.record(
      LoggedMark(card: card(1), mark: .suspend, at: moment(50), utcOffsetSeconds: 0, session: session))
    let three = try store.record(review(of: 2, at: 20, session: session))

    #expect(try store.lastActs(limit: 2).map(\.id) == [three, two])
    #expect(try store.undoLast(2, at: moment(0)).map(\.id) == [three, two])
    #expect(try store.marks() == [:])
    #expect(try store.undoLast(2, at: moment(0)).map(\.id) == [one])
    #expect(try store.undoLast(2, at: moment(0)) == [])
    #expect(try store.history() == [:])
  }

  @Test func `a session undoes only what was done in it`() throws {
    let before = try store.record(review(of: 1, at: 0, session: session))
    let next = try store.begin()
    _ = try store.record(
      LoggedMark(card: card(1), mark: .flag, at: moment(1), utcOffsetSeconds: 0))
    let after = try store.record(review(of: 1, at: 2, session: next))
    #expect(try store.undoLast(9, session: next, at: moment(3)).map(\.id) == [after])
    #expect(try store.lastActs(limit: 9, session: session).map(\.id) == [before])
    #expect(try store.marks() == [card(1): CardMarks(isFlagged: true)])
  }

  @Test func `a review that is recorded after an undo is a new one`() throws {
    let undone = try store.record(review(of: 1, at: 0, session: session))
    try store.retract(undone, at: moment(1))
    try store.retract(undone, at: moment(2))
    // Even were the row deleted by hand, its number is not given again: the retraction would void the new review.
    try store.execute("DELETE FROM reviews")
    let again = try store.record(review(of: 1, at: 3, rating: .hard, session: session))
    #expect(again > undone)
    #expect(try store.history()[card(1)]?.map(\.review.rating) == [.hard])
  }

  @Test func `undoing what was never recorded is said`() throws {
    #expect {
      try store.retract(12, at: moment(0))
    } throws: { error in
      (error as? StorageError)?.sentence
        == "\(library.progress): undoing: nothing was recorded with the number 12; there is nothing to undo. "
        + "Nothing was changed"
    }
  }
}
