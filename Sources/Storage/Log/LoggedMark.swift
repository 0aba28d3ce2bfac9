import Cards
import Foundation
import Scheduling

/// What the learner did to a card besides reviewing it.
public enum Mark: Hashable, Sendable {
  /// Not asked any more, until it is taken back.
  case suspend, unsuspend
  /// Not asked before `until`; a bury until today or earlier brings the card back.
  case bury(until: StudyDay)
  /// A note to oneself to look at the card.
  case flag, unflag
  /// Due on another day than the schedule says, until the next review.
  case move(to: StudyDay)
}

/// One row of the log of marks. Never changed once written.
public struct LoggedMark: Hashable, Sendable {
  /// As in `LoggedReview`.
  public var id: Int64?
  public var card: CardID
  public var mark: Mark
  public var at: Date
  public var utcOffsetSeconds: Int
  /// nil where it was made outside a session.
  public var session: Int64?

  public init(
    id: Int64? = nil, card: CardID, mark: Mark, at: Date, utcOffsetSeconds: Int, session: Int64? = nil
  ) {
    self.id = id
    self.card = card
    self.mark = mark
    self.at = at
    self.utcOffsetSeconds = utcOffsetSeconds
    self.session = session
  }
}

/// What the marks of one card say about it now.
public struct CardMarks: Hashable, Sendable {
  public var isSuspended: Bool
  /// The first day on which the card may be asked again; it may lie in the past.
  public var buriedUntil: StudyDay?
  public var isFlagged: Bool
  /// The last move, also where a review has come after it.
  public var move: Move?

  /// A card's move to another day, and when it was made.
  public struct Move: Hashable, Sendable {
    public var day: StudyDay
    public var at: Date

    public init(day: StudyDay, at: Date) {
      self.day = day
      self.at = at
    }
  }

  public init(
    isSuspended: Bool = false, buriedUntil: StudyDay? = nil, isFlagged: Bool = false, move: Move? = nil
  ) {
    self.isSuspended = isSuspended
    self.buriedUntil = buriedUntil
    self.isFlagged = isFlagged
    self.move = move
  }

  /// The day to which the card is moved; nil where it is not, or where a review has come since.
  public func movedTo(sinceReview last: Date?) -> StudyDay? {
    guard let move, last.map({ $0 <= move.at }) ?? true else { return nil }
    return move.day
  }

  public func isBuried(on day: StudyDay) -> Bool { buriedUntil.map { day < $0 } ?? false }

  /// The state after one more mark; the later of two opposite ones holds.
  mutating func apply(_ logged: LoggedMark) {
    switch logged.mark {
    case .suspend: isSuspended = true
    case .unsuspend: isSuspended = false
    case .bury(let until): buriedUntil = until
    case .flag: isFlagged = true
    case .unflag: isFlagged = false
    case .move(let day): move = Move(day: day, at: logged.at)
    }
  }
}

/// Something that the learner did and may undo.
public enum LoggedAct: Hashable, Sendable {
  case review(LoggedReview)
  case mark(LoggedMark)

  public var id: Int64? {
    switch self {
    case .review(let review): review.id
    case .mark(let mark): mark.id
    }
  }

  public var card: CardID {
    switch self {
    case .review(let review): review.card
    case .mark(let mark): mark.card
    }
  }
}
