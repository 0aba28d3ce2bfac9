import Cards
import Foundation
import Scheduling
import Storage
import Testing

@Suite struct ReviewLogTests {
  let library: TemporaryLibrary
  let store: ProgressStore

  init() throws {
    library = try TemporaryLibrary()
    store = try library.store()
  }

  @Test func `a review comes back as it was recorded, after the file was opened again`() throws {
    let session = try store.begin()
    let full = review(of: 1, at: 0.123, session: session)
    let bare = LoggedReview(
      card: CardID(digest: .max),
      review: Review(at: moment(1), utcOffsetSeconds: -34_200, rating: .again, thinking: .zero),
      deck: "日本語/größe", session: session)
    let ids = [try store.record(full), try store.record(bare)]
    try store.close()

    let again = try library.store()
    #expect(try again.reviews() == [full.numbered(ids[0]), bare.numbered(ids[1])])
    #expect(try again.history()[card(1)] == [full.numbered(ids[0])])
    #expect(try again.history()[CardID(digest: .max)] == [bare.numbered(ids[1])])
  }

  @Test(arguments: Rating.allCases, LoggedVerdict.allCases)
  func `every rating and verdict is kept`(rating: Rating, verdict: LoggedVerdict) throws {
    var logged = review(of: 1, at: 0, rating: rating, session: try store.begin())
    logged.verdict = verdict
    let id = try store.record(logged)
    #expect(try store.reviews() == [logged.numbered(id)])
  }

  @Test func `a promise in whole days is the review's own, given either way`() throws {
    let session = try store.begin()
    let review = Review(at: moment(0), utcOffsetSeconds: 0, rating: .good, thinking: .zero)
    var inDays = review
    inDays.promisedDays = 5
    let one = LoggedReview(card: card(1), review: inDays, deck: "d", session: session)
    let other = LoggedReview(card: card(1), review: review, deck: "d", session: session, promisedSeconds: 432_000)
    #expect(one == other)
    #expect((other.review.promisedDays, one.promisedSeconds) == (5, 432_000))
    try store.record(one)
    #expect(try store.history()[card(1)]?.map(\.review) == [inDays])
  }

  @Test func `a history is in the order of time, and of recording within a millisecond`() throws {
    let session = try store.begin()
    let times: [Double] = [5, 3, 3, 9, 3]
    for (index, seconds) in times.enumerated() {
      try store.record(review(of: 1, at: seconds, rating: index == 4 ? .easy : .good, session: session))
    }
    let expected: [(Double, Int64)] = [(3, 2), (3, 3), (3, 5), (5, 1), (9, 4)]
    for reviews in [try store.history()[card(1)] ?? [], try store.history(of: card(1)), try store.reviews()] {
      #expect(reviews.map { $0.review.at } == expected.map { moment($0.0) })
      #expect(reviews.map { $0.id } == expected.map { $0.1 })
    }
  }

  @Test func `what is crammed or asked in a quiz does not reach the schedule`() throws {
    for kind in SessionKind.allCases {
      try store.record(review(of: 1, at: 0, session: try store.begin(kind), kind: kind))
    }
    #expect(try store.history()[card(1)]?.map(\.kind) == [.scheduled])
    #expect(try store.history(of: [.cram, .quiz])[card(1)]?.map(\.kind) == [.cram, .quiz])
    #expect(try store.history(of: card(1), kinds: [.quiz]).map(\.kind) == [.quiz])
    #expect(try store.reviews().map(\.kind) == [.scheduled, .cram, .quiz])
    #expect(try store.history(of: []).isEmpty)
  }

  @Test func `a review in a session that never began is refused and leaves nothing behind`() throws {
    #expect {
      try store.record(review(of: 1, at: 0, session: 7))
    } throws: { error in
      (error as? StorageError)?.sentence
        == "\(library.progress): recording the review: SQLite reports: FOREIGN KEY constraint failed; try again, "
        + "and keep a copy of the folder. Everything recorded before is kept"
    }
    #expect(try store.reviews().isEmpty)
  }

  @Test func `a session has a beginning and, unless it was cut off, an end`() throws {
    let first = try store.beginSession(.scheduled, at: moment(0), utcOffsetSeconds: 3600)
    let second = try store.beginSession(.cram, at: moment(60), utcOffsetSeconds: -7200)
    try store.endSession(second, at: moment(90.5))
    #expect(
      try store.sessions() == [
        LoggedSession(id: first, kind: .scheduled, begun: moment(0), utcOffsetSeconds: 3600),
        LoggedSession(id: second, kind: .cram, begun: moment(60), utcOffsetSeconds: -7200, ended: moment(90.5)),
      ])
  }

  @Test func `the log is written through to the disk at every commit`() throws {
    #expect(try store.pragma("synchronous") == "2")
    #expect(try store.pragma("journal_mode") == "wal")
    #expect(try store.pragma("foreign_keys") == "1")
  }
}
