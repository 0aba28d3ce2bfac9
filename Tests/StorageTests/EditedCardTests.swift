import Cards
import Foundation
import Scheduling
import Storage
import Testing

@Suite struct EditedCardTests {
  let library: TemporaryLibrary
  let store: ProgressStore

  init() throws {
    library = try TemporaryLibrary()
    store = try library.store()
  }

  /// Records one review of each card, one second apart, then the aliases.
  func learn(_ cards: [UInt128], aliases: [(UInt128, UInt128)]) throws {
    let session = try store.begin()
    for (index, number) in cards.enumerated() {
      try store.record(review(of: number, at: Double(index), session: session))
    }
    for (was, now) in aliases { try store.recordAlias(was: card(was), now: card(now), at: moment(99)) }
  }

  func history(_ number: UInt128) throws -> [UInt128] {
    let reviews = try store.history()[card(number)] ?? []
    #expect(try store.history(of: card(number)) == reviews)
    return reviews.map(\.card.digest)
  }

  @Test(
    arguments: [
      ([(1, 2)], [1, 2, 2]),
      ([(1, 2), (2, 3)], [1, 2, 2, 3]),  // edited twice
      ([(2, 3), (1, 2)], [1, 2, 2, 3]),
      ([(1, 2), (2, 1)], [1, 2, 2]),  // edited, and back again
      ([(1, 2), (2, 3), (3, 1)], [1, 2, 2, 3]),
      ([(1, 2), (1, 3)], [1, 2, 2, 3]),  // edited in two decks, each its own way
      ([(1, 1), (1, 2), (1, 2)], [1, 2, 2]),
    ] as [([(UInt128, UInt128)], [UInt128])])
  func `an edited card keeps its reviews under each of its names`(
    aliases: [(UInt128, UInt128)], expected: [UInt128]
  ) throws {
    try learn([1, 2, 4, 3, 2], aliases: aliases)
    let inTime = [1, 2, 3, 2].filter { expected.contains($0) }
    for name in Set(expected) { #expect(try history(name) == inTime) }
    #expect(try history(4) == [4])
    #expect(try store.reviews().map(\.card.digest) == [1, 2, 4, 3, 2])
  }

  @Test func `a card that was edited before it was reviewed under its new name has its history`() throws {
    try learn([1], aliases: [(1, 2)])
    #expect(try history(2) == [1])
  }

  @Test func `a pairing that is undone parts the histories again`() throws {
    try learn([1, 2], aliases: [(1, 2)])
    let alias = try #require(try store.aliases().first)
    #expect(alias == Alias(id: 3, was: card(1), now: card(2), at: moment(99)))
    try store.retract(3, at: moment(100))
    #expect(try store.aliases() == [])
    #expect(try history(1) == [1])
    #expect(try history(2) == [2])
  }

  @Test func `undoing the last act of the learner leaves pairings alone`() throws {
    try learn([1], aliases: [(1, 2)])
    #expect(try store.undoLast(at: moment(100)).map(\.card) == [card(1)])
    #expect(try store.aliases().count == 1)
  }

  @Test func `marks follow an edited card`() throws {
    try store.record(LoggedMark(card: card(1), mark: .suspend, at: moment(0), utcOffsetSeconds: 0))
    try store.recordAlias(was: card(1), now: card(2), at: moment(1))
    try store.record(LoggedMark(card: card(2), mark: .flag, at: moment(2), utcOffsetSeconds: 0))
    let expected = CardMarks(isSuspended: true, isFlagged: true)
    #expect(try store.marks() == [card(1): expected, card(2): expected])
  }

  // MARK: What a session saw in a deck file

  func known(_ number: UInt128, _ prompt: String = "Which rock floats?") -> KnownCard {
    KnownCard(id: card(number), kind: .short, prompt: prompt, answer: "pumice")
  }

  @Test func `the cards that a session saw are known to the next, deck by deck`() throws {
    #expect(try store.knownCards(of: "rocks") == [])
    try store.noteCards([known(2), known(1)], of: "rocks", at: moment(0))
    try store.noteCards([known(3)], of: "minerals", at: moment(0))
    #expect(try store.knownCards(of: "rocks") == [known(1), known(2)])
    #expect(try store.knownCards(of: "minerals") == [known(3)])
  }

  @Test func `a card that vanished is remembered with the time at which it was first missed`() throws {
    try store.noteCards([known(1), known(2)], of: "rocks", at: moment(0))
    try store.noteCards([known(2)], of: "rocks", at: moment(1))
    try store.noteCards([known(2)], of: "rocks", at: moment(2))
    #expect(try store.knownCards(of: "rocks") == [known(2)])
    #expect(try store.vanishedCards(of: "rocks") == [VanishedCard(card: known(1), since: moment(1))])
    try store.noteCards([known(1), known(2)], of: "rocks", at: moment(3))
    #expect(try store.knownCards(of: "rocks") == [known(1), known(2)])
    #expect(try store.vanishedCards(of: "rocks") == [])
  }

  @Test func `cards and their pairings are noted together`() throws {
    try store.noteCards([known(1)], of: "rocks", at: moment(0))
    try store.noteCards([known(2)], of: "rocks", edited: [EditPairing.Pair(was: card(1), now: card(2))], at: moment(1))
    #expect(try store.aliases().map { [$0.was, $0.now] } == [[card(1), card(2)]])
    #expect(try store.vanishedCards(of: "rocks").map(\.card) == [known(1)])
  }
}
