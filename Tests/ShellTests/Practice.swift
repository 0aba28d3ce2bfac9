import Cards
import Foundation
import Scheduling
import Storage

@testable import Shell

extension Desk {
  /// Lets a learner who forgets by other weights than the published ones study a deck of so many cards, and comes to the desk
  /// when that is done.
  ///
  /// - Parameters:
  ///   - days: how long it takes; five new cards a day.
  ///   - seed: settles what is recalled.
  func practise(deck: String = "facts", cards: Int, days: Int, seed: UInt64 = 1) throws {
    let text = (0..<cards).map { "Q: What is fact number \($0)?\nA: answer \($0)\n\n" }.joined()
    try folder.write(text, to: "Decks/\(deck).md")
    let store = try surroundings.library.openProgress(now: now)
    let entries = try surroundings.library.deck(named: deck).deck.entries
    let session = try store.beginSession(.scheduled, at: now, utcOffsetSeconds: 0)
    var weights = FSRS6.defaultWeights
    weights[2] = 1.1
    weights[8] = 1.2
    let mind = try FSRS6(weights: weights)
    var generator = SeededGenerator(seed: seed)
    var reviews: [LoggedReview] = []
    for (index, entry) in entries.enumerated() {
      var day = index / 5
      var memory: MemoryState?
      var elapsed = 0
      while day < days {
        let chance = memory.map { mind.retrievability(of: $0, elapsedDays: Double(elapsed)) } ?? 0.8
        let rating: Rating = Double(generator.next() >> 11) * 0x1p-53 < chance ? .good : .again
        let state = memory.map { mind.state(after: $0, rating: rating, elapsedDays: Double(elapsed)) }
        memory = state ?? mind.firstState(rating: rating)
        let at = now.addingTimeInterval(Double(day * 86_400 + index))
        let review = Review(at: at, utcOffsetSeconds: 0, rating: rating, thinking: .seconds(8))
        reviews.append(LoggedReview(card: entry.card.id, review: review, deck: deck, session: session))
        elapsed = max(1, Int((memory?.stability ?? 1).rounded()) + Int(generator.next() % 3))
        day += elapsed
      }
    }
    for review in reviews.sorted(by: { $0.review.at < $1.review.at }) { try store.record(review) }
    now += Double(days) * 86_400
  }
}
