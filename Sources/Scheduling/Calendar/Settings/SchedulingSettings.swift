/// What a learner can set about scheduling. The defaults suit most people.
public struct SchedulingSettings: Hashable, Sendable, Codable {
  /// The share of due cards that should be recalled, in 0.7...0.99. More means shorter intervals and more reviews.
  public var desiredRetention: Double

  /// The waits within learning: after *again* the first, after each *good* the next. None: the memory model decides.
  public var learningSteps: [Duration]

  /// The same for a card that was learned and then forgotten.
  public var relearningSteps: [Duration]

  /// No interval is longer, in 1...36,500 days.
  public var maximumIntervalDays: Int

  /// Lapses from which on a card counts as a leech; nil: none ever does.
  public var leechThreshold: Int?

  /// Whether intervals are varied a little, so that cards learned together do not stay together.
  public var isFuzzed: Bool

  /// Whether, within what the variation allows, days with little work are preferred. Needs `isFuzzed`.
  public var isBalanced: Bool

  public var easyDays: EasyDays

  public var memoryModel: ModelKind

  /// The weights of the memory model; nil: the published ones.
  public var weights: [Double]?

  /// Whether the memory model may send a card on within the day when steps are set but used up.
  public var allowsSameDayIntervals: Bool

  /// New cards a deck introduces on a day.
  public var newPerDay: Int

  /// Due cards a deck asks on a day.
  public var reviewsPerDay: Int

  /// Whether siblings of a card that was shown wait until the next day.
  public var buriesSiblings: Bool

  /// How much too early a learning card may be asked when nothing else is left.
  public var learnAheadSeconds: Int

  public var dueOrder: DueOrder
  public var newOrder: NewOrder
  public var newPlacement: NewPlacement

  public init(
    desiredRetention: Double = 0.9, learningSteps: [Duration] = [.seconds(60), .seconds(600)],
    relearningSteps: [Duration] = [.seconds(600)], maximumIntervalDays: Int = 36_500, leechThreshold: Int? = 8,
    isFuzzed: Bool = true, isBalanced: Bool = true, easyDays: EasyDays = EasyDays(),
    memoryModel: ModelKind = .fsrs6, weights: [Double]? = nil,
    allowsSameDayIntervals: Bool = false, newPerDay: Int = 20,
    reviewsPerDay: Int = 200, buriesSiblings: Bool = true, learnAheadSeconds: Int = 1200,
    dueOrder: DueOrder = .dueDay, newOrder: NewOrder = .deck, newPlacement: NewPlacement = .mixed
  ) {
    self.desiredRetention = desiredRetention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumIntervalDays = maximumIntervalDays
    self.leechThreshold = leechThreshold
    self.isFuzzed = isFuzzed
    self.isBalanced = isBalanced
    self.easyDays = easyDays
    self.memoryModel = memoryModel
    self.weights = weights
    self.allowsSameDayIntervals = allowsSameDayIntervals
    self.newPerDay = newPerDay
    self.reviewsPerDay = reviewsPerDay
    self.buriesSiblings = buriesSiblings
    self.learnAheadSeconds = learnAheadSeconds
    self.dueOrder = dueOrder
    self.newOrder = newOrder
    self.newPlacement = newPlacement
  }
}

extension SchedulingSettings {
  /// Finds the first setting that the scheduler cannot work with; the weights are looked at by the memory model.
  func validate() throws(SettingsProblem) {
    guard (0.7...0.99).contains(desiredRetention) else { throw .desiredRetention(desiredRetention) }
    for step in learningSteps + relearningSteps {
      guard (.seconds(1)...(.seconds(365 * 86_400))).contains(step) else { throw .step(step) }
    }
    guard (1...36_500).contains(maximumIntervalDays) else { throw .maximumInterval(maximumIntervalDays) }
    if let leechThreshold, leechThreshold < 1 { throw .leechThreshold(leechThreshold) }
    guard newPerDay >= 0 else { throw .newPerDay(newPerDay) }
    guard reviewsPerDay >= 0 else { throw .reviewsPerDay(reviewsPerDay) }
    guard learnAheadSeconds >= 0 else { throw .learnAhead(seconds: learnAheadSeconds) }
  }
}
