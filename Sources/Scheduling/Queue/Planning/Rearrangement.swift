import FoundationEssentials

/// Cards moved to other days than the schedule says: shown before it is done.
///
/// A move holds until the card's next review; `CardSchedule.moved(to:)` applies it.
public struct Rearrangement: Hashable, Sendable {
  public struct Move: Hashable, Sendable {
    /// `PlannedCard.index`.
    public var index: Int
    public var from: StudyDay
    public var to: StudyDay
    public var seconds: Double
    /// The chance that the card is recalled when it is asked on its old and on its new day.
    public var recallBefore: Double
    public var recallAfter: Double
  }

  /// By the new day, then in the order of the cards' indices.
  public var moves: [Move]

  /// What lies on the days before and after the moves, in seconds.
  public var loadsBefore: DayLoads
  public var loadsAfter: DayLoads

  /// How many more of the moved cards are expected to be forgotten when they are asked; negative: fewer.
  public var moreForgotten: Double { moves.reduce(0) { $0 + $1.recallBefore - $1.recallAfter } }

  /// The mean chance of recall of the moved cards on their old and new days; nil without moves.
  public var meanRecall: (before: Double, after: Double)? {
    guard !moves.isEmpty else { return nil }
    let count = Double(moves.count)
    return (
      moves.reduce(0) { $0 + $1.recallBefore } / count, moves.reduce(0) { $0 + $1.recallAfter } / count
    )
  }
}

extension CardSchedule {
  /// The schedule with another due day; cards in their steps of minutes and new cards stay where they are.
  public func moved(to day: StudyDay) -> CardSchedule {
    guard case .on = due else { return self }
    var moved = self
    moved.due = .on(day)
    return moved
  }
}

extension Rearrangement {
  /// Puts off some of the cards that are due, so that today's work takes no longer than `seconds`.
  ///
  /// Those go that lose least by waiting, for the time that they save; the others stay. Each goes to the day with the
  /// least work for its share (see `EasyDays`).
  ///
  /// - Parameters:
  ///   - cards: all cards, also those that are not due.
  ///   - days: how long a card may be put off, in 1...90.
  public static func postponing(
    _ cards: [PlannedCard], keeping seconds: Double, within days: Int, scheduler: Scheduler, now: Date
  ) -> Rearrangement {
    var draft = Draft(cards, scheduler: scheduler, now: now)
    let due = draft.cards { $0 <= draft.today }
    let middle = draft.today.advanced(by: (days + 1) / 2)
    let byLoss = due.map { (card: $0, loss: draft.loss(of: $0, until: middle) / max($0.seconds, 0.1)) }
      .sorted { ($0.loss, $0.card.index) < ($1.loss, $1.card.index) }
    var left = due.reduce(0) { $0 + $1.seconds }
    for (card, _) in byLoss {
      guard left > seconds else { break }
      left -= card.seconds
      draft.move(card, among: draft.today.advanced(by: 1)...draft.today.advanced(by: max(1, days)))
    }
    return draft.rearrangement
  }

  /// Brings forward cards that would come due within some days, as many as fit into `seconds` more today.
  ///
  /// Those come that are nearest to being forgotten, so that asking them early wastes least.
  public static func advancing(
    _ cards: [PlannedCard], adding seconds: Double, dueWithin days: Int, scheduler: Scheduler, now: Date
  ) -> Rearrangement {
    var draft = Draft(cards, scheduler: scheduler, now: now)
    let today = draft.today
    let soon = draft.cards { $0 > today && $0 <= today.advanced(by: days) }
      .map { (card: $0, recall: draft.recall(of: $0, on: today)) }
      .sorted { ($0.recall, $0.card.index) < ($1.recall, $1.card.index) }
    var left = seconds
    for (card, _) in soon where card.seconds <= left {
      left -= card.seconds
      draft.move(card, among: today...today)
    }
    return draft.rearrangement
  }

  /// Clears the days of a break: what would come due in it is asked before, or after.
  ///
  /// Those come before it that would lose most by waiting. Work is spread over `days` days on either side, so that the
  /// fullest of them becomes as little full as can be; a break that has begun has only days after it.
  public static func makingRoom(
    for pause: ClosedRange<StudyDay>, spreadOver days: Int, cards: [PlannedCard], scheduler: Scheduler, now: Date
  ) -> Rearrangement {
    var draft = Draft(cards, scheduler: scheduler, now: now)
    let today = draft.today
    let falling = draft.cards { pause.contains($0) || (pause.contains(today) && $0 <= today) }
    let after = pause.upperBound.advanced(by: 1)...pause.upperBound.advanced(by: max(1, days))
    let firstBefore = max(today, pause.lowerBound.advanced(by: -max(1, days)))
    let before = firstBefore < pause.lowerBound ? firstBefore...pause.lowerBound.advanced(by: -1) : nil
    let byLoss = falling.map { (card: $0, loss: draft.loss(of: $0, until: after.lowerBound)) }
      .sorted { ($1.loss, $0.card.index) < ($0.loss, $1.card.index) }
    // Level ground on both sides: so much of the work goes before the break as its days can take up to the same height.
    var early = before.map { draft.room(in: $0, and: after, for: falling) } ?? 0
    for (card, _) in byLoss {
      if let before, early >= card.seconds / 2 {
        early -= card.seconds
        draft.move(card, among: before)
      } else {
        draft.move(card, among: after)
      }
    }
    return draft.rearrangement
  }
}
