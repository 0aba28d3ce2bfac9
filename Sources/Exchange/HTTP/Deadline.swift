/// Until when something is waited for, on the clock that no change of the time of day moves.
struct Deadline {
  private let end: ContinuousClock.Instant

  init(after timeout: Duration) { end = ContinuousClock.now + timeout }

  var hasPassed: Bool { ContinuousClock.now >= end }

  /// How long to wait at once, so that whoever waits can look up in between.
  ///
  /// - Returns: milliseconds for `poll`: at most 50, 0 once the deadline has passed.
  var nextWait: Int32 {
    let left = end - ContinuousClock.now
    if left <= .zero { return 0 }
    return left >= .milliseconds(50) ? 50 : Int32(left.components.attoseconds / 1_000_000_000_000_000) + 1
  }
}
