import FoundationEssentials

/// What the reviews of one card say about it now: always a pure function of them and of the settings.
public struct CardSchedule: Hashable, Sendable {
  public enum Phase: Hashable, Sendable {
    /// Never reviewed.
    case new
    /// In the learning steps, `remainingSteps` of which are still to come, the present one included.
    case learning(remainingSteps: Int)
    /// Learned: it comes back after days.
    case review
    /// In the relearning steps after a lapse.
    case relearning(remainingSteps: Int)
  }

  public enum Due: Hashable, Sendable {
    /// A new card is never due: it is introduced.
    case never
    /// At a moment: a step shorter than a day.
    case at(Date)
    /// From the beginning of a day on.
    case on(StudyDay)
  }

  public var phase: Phase

  /// Nil exactly for a new card.
  public var memory: MemoryState?

  public var lastReview: Date?

  /// The study day of the last review, where the learner was then.
  public var lastReviewDay: StudyDay?

  public var due: Due

  /// Days from the last review to the due day; for a card in relearning, the interval that its lapse left; 0 for a card
  /// that has not been learned.
  public var intervalDays: Int

  /// How often the card was rated again after it had been learned.
  public var lapses: Int

  public var reviewCount: Int

  /// Whether the lapses have reached the leech threshold.
  public var isLeech: Bool

  /// Whether the last review made the card a leech, or confirmed it as one: at the threshold and then at every half of it.
  public var leechNotice: Bool

  public init(
    phase: Phase, memory: MemoryState?, lastReview: Date?, lastReviewDay: StudyDay?, due: Due, intervalDays: Int,
    lapses: Int, reviewCount: Int, isLeech: Bool, leechNotice: Bool = false
  ) {
    self.phase = phase
    self.memory = memory
    self.lastReview = lastReview
    self.lastReviewDay = lastReviewDay
    self.due = due
    self.intervalDays = intervalDays
    self.lapses = lapses
    self.reviewCount = reviewCount
    self.isLeech = isLeech
    self.leechNotice = leechNotice
  }

  /// A card without reviews.
  public static let new = CardSchedule(
    phase: .new, memory: nil, lastReview: nil, lastReviewDay: nil, due: .never, intervalDays: 0, lapses: 0,
    reviewCount: 0, isLeech: false)

  public var isNew: Bool { phase == .new }

  /// Whether the card is in its learning or relearning steps.
  public var isInSteps: Bool {
    switch phase {
    case .learning, .relearning: true
    case .new, .review: false
    }
  }

  /// Whether the card has come out of the learning steps, once.
  public var isLearned: Bool {
    switch phase {
    case .review, .relearning: true
    case .new, .learning: false
    }
  }

  /// Whether the card may be asked: its moment has come, or its day; never for a new card.
  public func isDue(at now: Date, today: StudyDay) -> Bool {
    switch due {
    case .never: false
    case .at(let date): date <= now
    case .on(let day): day <= today
    }
  }

  /// The day on which the card comes back; nil for a new card.
  public func dueDay(clock: StudyClock) -> StudyDay? {
    switch due {
    case .never: nil
    case .at(let date): clock.day(of: date)
    case .on(let day): day
    }
  }
}
