/// What is simulated: how many cards, for how long, under which limits.
public struct SimulationSettings: Hashable, Sendable {
  /// How many days.
  public var dayCount: Int
  /// Cards that have not been reviewed yet.
  public var newCardCount: Int
  /// New cards a day, at most.
  public var newPerDay: Int
  /// Reviews a day, at most; learning steps do not count.
  public var reviewsPerDay: Int
  /// Whether new cards are begun on a day whose reviews are at their limit. Otherwise new cards count as reviews.
  public var newIgnoresReviewLimit: Bool
  /// No further card is begun or reviewed on a day on which more than this was spent.
  public var secondsPerDay: Double
  public var maximumIntervalDays: Int
  /// Cards that lapsed so often are not asked any more; nil asks them for ever.
  public var suspendsAfterLapses: Int?
  /// How many steps a card takes on its first day, and on the day of a lapse.
  public var learningStepCount, relearningStepCount: Int
  public var habits: LearnerHabits
  /// Whether *hard* on the day of another answer may lower stability. The memory model says no, and so does the scheduler;
  /// fsrs-rs's simulator says yes, and asks for about 2 % more reviews.
  public var hardMayWeaken: Bool

  public init(
    dayCount: Int, newCardCount: Int, newPerDay: Int, reviewsPerDay: Int = .max, newIgnoresReviewLimit: Bool = true,
    secondsPerDay: Double = .infinity, maximumIntervalDays: Int = 36_500, suspendsAfterLapses: Int? = nil,
    learningStepCount: Int = 2, relearningStepCount: Int = 1, habits: LearnerHabits = .typical,
    hardMayWeaken: Bool = false
  ) {
    precondition(dayCount >= 0 && newCardCount >= 0, "days and cards cannot be fewer than none")
    self.dayCount = dayCount
    self.newCardCount = newCardCount
    self.newPerDay = newPerDay
    self.reviewsPerDay = reviewsPerDay
    self.newIgnoresReviewLimit = newIgnoresReviewLimit
    self.secondsPerDay = secondsPerDay
    self.maximumIntervalDays = maximumIntervalDays
    self.suspendsAfterLapses = suspendsAfterLapses
    self.learningStepCount = learningStepCount
    self.relearningStepCount = relearningStepCount
    self.habits = habits
    self.hardMayWeaken = hardMayWeaken
  }
}

/// A card that has been reviewed before the simulation begins.
public struct SimulatedCard: Hashable, Sendable {
  public var memory: MemoryState
  /// The day of its last review, counted from the first simulated day: at most 0.
  public var lastReviewDay: Int
  /// The day on which it is due, counted from the first simulated day; days before it count as that day.
  public var dueDay: Int
  public var lapses: Int

  public init(memory: MemoryState, lastReviewDay: Int, dueDay: Int, lapses: Int) {
    self.memory = memory
    self.lastReviewDay = lastReviewDay
    self.dueDay = dueDay
    self.lapses = lapses
  }
}
