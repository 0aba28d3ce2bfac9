import Cards
import Scheduling

/// One row of the review log: a review, of which card, and how it came about. Never changed once written.
public struct LoggedReview: Hashable, Sendable {
  /// The number of the row; nil until it is recorded. Numbers grow in the order of recording, over reviews, marks
  /// and aliases together.
  public var id: Int64?
  /// The card's identity when it was asked. After an edit the history is found under the new identity too.
  public var card: CardID
  public var review: Review
  /// What was typed, as it was typed; nil where nothing was (a card revealed, a choice by letter).
  public var typed: String?
  /// What judging said of it, before the learner chose the rating.
  public var verdict: LoggedVerdict?
  /// The deck in which the card was asked: its path without ending.
  public var deck: String
  /// The session in which it was asked.
  public var session: Int64
  /// Whether the review counts for the schedule: only `.scheduled` ones do.
  public var kind: SessionKind
  /// The interval that the screen promised for the rating, in seconds.
  public var promisedSeconds: Int?

  /// A promise in whole days need be given only once, as `promisedSeconds` or in the review; it is then in both.
  public init(
    id: Int64? = nil, card: CardID, review: Review, typed: String? = nil, verdict: LoggedVerdict? = nil,
    deck: String, session: Int64, kind: SessionKind = .scheduled, promisedSeconds: Int? = nil
  ) {
    self.id = id
    self.card = card
    self.review = review
    self.review.promisedDays = review.promisedDays ?? promisedSeconds.flatMap(Self.days(of:))
    self.typed = typed
    self.verdict = verdict
    self.deck = deck
    self.session = session
    self.kind = kind
    self.promisedSeconds = promisedSeconds ?? review.promisedDays.map { $0 * Self.secondsPerDay }
  }

  private static let secondsPerDay = 86_400

  /// The days of a promise, from one on; nil for one that was not made in whole days.
  private static func days(of seconds: Int) -> Int? {
    seconds >= secondsPerDay && seconds.isMultiple(of: secondsPerDay) ? seconds / secondsPerDay : nil
  }
}

/// A verdict as the log keeps it: the word alone, not the slips.
public enum LoggedVerdict: String, CaseIterable, Hashable, Sendable {
  case right
  case rightBut = "right but"
  case wrong
  case undecided

  public init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .right: .right
      case .rightBut: .rightBut
      case .wrong: .wrong
      case .undecided: .undecided
      }
  }
}
