import Testing

@testable import Scheduling

/// Five due cards: how long due, the interval, the recall that the model forecasts.
private let dueCards = [
  queueCard("a", .due(in: -1, interval: 2), recall: 0.80),
  queueCard("b", .due(in: -20, interval: 100), recall: 0.85),
  queueCard("c", .due(in: 0, interval: 3), recall: 0.90),
  queueCard("d", deck: 1, .due(in: -1, interval: 50), recall: 0.89),
  queueCard("e", .due(in: -3, interval: 3), recall: 0.60),
]

@Test(arguments: [
  (DueOrder.dueDay, "beadc"), (.retrievabilityAscending, "eabdc"), (.retrievabilityDescending, "cdbae"),
  (.relativeOverdueness, "eabdc"), (.deck, "abced"), (.added, "abcde"),
])
func `due cards are asked in the order that was set`(order: DueOrder, names: String) {
  var queue = sitting(dueCards) { $0.dueOrder = order }
  #expect(queue.askAll() == names)
  var reversed = sitting(dueCards.reversed()) { $0.dueOrder = order }
  #expect(reversed.askAll() == names)
}

@Test func `a random order hangs on the seed and on nothing else`() {
  let orders = (0..<40 as Range<UInt64>).map { seed in
    var queue = sitting(dueCards, seed: seed) { $0.dueOrder = .random }
    var reversed = sitting(dueCards.reversed(), seed: seed) { $0.dueOrder = .random }
    let names = queue.askAll()
    #expect(reversed.askAll() == names)
    return names
  }
  #expect(Set(orders).count > 25)
  #expect(Set(orders.map(\.first)).count == 5)
}

@Test func `a card's place in a random order does not change when another card goes`() {
  var all = sitting(dueCards) { $0.dueOrder = .random }
  var without = sitting(dueCards.filter { $0.index != 1 }) { $0.dueOrder = .random }
  #expect(all.askAll().filter { $0 != "b" } == without.askAll())
}

@Test(arguments: [
  (NewPlacement.mixed, "abcmdefng"), (.beforeDue, "mnabcdefg"), (.afterDue, "abcdefgmn"),
])
func `new cards stand before, after or evenly among the due ones`(placement: NewPlacement, names: String) {
  let cards = "abcdefg".map { queueCard($0, .due(in: 0)) } + "mn".map { queueCard($0) }
  var queue = sitting(cards) {
    $0.newPlacement = placement
    $0.dueOrder = .added
  }
  var expected = names
  if placement == .mixed { expected = "abmcdnefg" }
  #expect(queue.askAll() == expected)
}

@Test(arguments: [(NewOrder.deck, "acbd"), (.added, "abcd")])
func `new cards come deck by deck or side by side`(order: NewOrder, names: String) {
  let cards = [queueCard("a"), queueCard("b", deck: 1), queueCard("c"), queueCard("d", deck: 1)]
  var queue = sitting(cards) { $0.newOrder = order }
  #expect(queue.askAll() == names)
}

@Test func `each deck keeps to its own limits`() {
  let cards =
    "abc".map { queueCard($0) } + "def".map { queueCard($0, deck: 1) } + "ghi".map { queueCard($0, .due(in: 0)) }
    + "jkl".map { queueCard($0, deck: 1, .due(in: -1)) }
  var queue = sitting(cards, limits: [DeckLimits(new: 2, due: 0), DeckLimits(new: 0, due: 2)]) {
    $0.dueOrder = .added
    $0.newPlacement = .afterDue
  }
  #expect(queue.askAll() == "jkab")
}

@Test func `a limit cuts what the order puts last, but never a card in its steps`() {
  var relearning = CardSchedule.due(in: 0)
  relearning.phase = .relearning(remainingSteps: 1)
  let cards = [queueCard("a", .due(in: -5)), queueCard("b", .due(in: -4)), queueCard("c", relearning)]
  var queue = sitting(cards, limits: [DeckLimits(new: 0, due: 2)])
  #expect(queue.askAll() == "ac")
}

@Test func `suspended, buried and later cards are not asked`() {
  let cards = [
    queueCard("a", .due(in: 0), suspended: true), queueCard("b", .due(in: 0), buried: true),
    queueCard("c", .due(in: 1)),
    queueCard("d", .due(in: 0)), queueCard("e", suspended: true), queueCard("f", buried: true),
    queueCard("g", .learning(in: 0), suspended: true),
  ]
  var queue = sitting(cards)
  #expect(queue.countText == "0 new, 0 learning, 1 due; 0/1")
  #expect(queue.askAll() == "d")
}
