/// Cards by what has become of them; each is counted in exactly one of the first six.
public struct CardCounts: Hashable, Sendable {
  public var suspended = 0
  public var new = 0
  /// In the learning steps.
  public var learning = 0
  /// In the relearning steps.
  public var relearning = 0
  /// Learned, with an interval below `matureDays`.
  public var young = 0
  /// Learned, with an interval from `matureDays` on.
  public var mature = 0

  /// Cards in learning whose moment has come, and others due today or before; those suspended or buried left out.
  public var due = 0
  /// Until tomorrow; those suspended left out.
  public var buried = 0
  public var leeches = 0

  public init() {}

  public var total: Int { suspended + new + learning + relearning + young + mature }

  /// Cards that came out of the learning steps and are not suspended.
  public var learned: Int { relearning + young + mature }

  /// The interval from which on a card counts as mature.
  public static let matureDays = 21
}

/// A card that is hard to keep.
public struct HardCard: Hashable, Sendable {
  /// Into the cards given to the statistics.
  public var index: Int
  public var lapses: Int
  public var reviews: Int
  /// 1 (easy) ... 10 (hard)
  public var difficulty: Double

  public init(index: Int, lapses: Int, reviews: Int, difficulty: Double) {
    self.index = index
    self.lapses = lapses
    self.reviews = reviews
    self.difficulty = difficulty
  }
}

/// Cards that come back on a day, as things stand.
public struct DayForecast: Hashable, Sendable {
  public var day: StudyDay
  /// Learned cards; on the first day also those due before it.
  public var due: Int
  /// Cards in learning or relearning; on the first day also those due before it.
  public var learning: Int

  public init(day: StudyDay, due: Int, learning: Int) {
    self.day = day
    self.due = due
    self.learning = learning
  }
}
