import Scheduling

/// One thing that a learner can set, with how its value is read, written and explained.
struct Setting: Sendable {
  var key: String
  var meaning: String
  var isOfLibraryAlone = false
  var read: @Sendable (LearnerSettings) -> String
  /// Sets the value, or throws a failure that says what may stand there.
  var write: @Sendable (String, inout LearnerSettings) throws(CommandFailure) -> Void

  static func named(_ key: String) -> Setting? { all.first { $0.key == key } }

  static let all: [Setting] = [
    Setting(
      key: "retention", meaning: "share of cards that you want to recall when they are asked, 0.70 to 0.99",
      read: { share(of: $0.scheduling.desiredRetention) },
      write: { text, settings throws(CommandFailure) in
        let number = Double(text.hasSuffix("%") ? String(text.dropLast()) : text)
        let share = number.map { $0 > 1 ? $0 / 100 : $0 }
        guard let share, (0.70...0.99).contains(share) else { throw refusal(text, "0.70 to 0.99, or 70% to 99%") }
        settings.scheduling.desiredRetention = share
      }),
    count("new-per-day", "new cards a day, of each deck", 0...9999, \.scheduling.newPerDay),
    count("reviews-per-day", "reviews of due cards a day, of each deck", 0...99999, \.scheduling.reviewsPerDay),
    steps("learning-steps", "waits while a new card is learned, such as “1m 10m”", \.scheduling.learningSteps),
    steps("relearning-steps", "waits after a lapse, such as “10m”; “none” for none", \.scheduling.relearningSteps),
    count("maximum-interval", "longest interval, in days", 1...36500, \.scheduling.maximumIntervalDays),
    count("leech-threshold", "lapses after which a card is called a leech; 0 for never", 0...99, \.leechThreshold),
    toggle("siblings-apart", "on: one card of a cloze text a day; off: all of them", \.scheduling.buriesSiblings),
    toggle("spread", "on: long intervals vary a little, so that cards do not come in heaps", \.scheduling.isFuzzed),
    dayStart,
  ]

  private static let dayStart: Setting = {
    var setting = count("day-start", "hour at which your day begins, 0 to 23", 0...23, \.dayStart)
    setting.isOfLibraryAlone = true
    return setting
  }()

  private static func count(
    _ key: String, _ meaning: String, _ range: ClosedRange<Int>,
    _ path: WritableKeyPath<LearnerSettings, Int> & Sendable
  ) -> Setting {
    Setting(
      key: key, meaning: meaning, read: { String($0[keyPath: path]) },
      write: { text, settings throws(CommandFailure) in
        guard let number = Int(text), range.contains(number) else {
          throw refusal(text, "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        settings[keyPath: path] = number
      })
  }

  private static func toggle(
    _ key: String, _ meaning: String, _ path: WritableKeyPath<LearnerSettings, Bool> & Sendable
  ) -> Setting {
    Setting(
      key: key, meaning: meaning, read: { $0[keyPath: path] ? "on" : "off" },
      write: { text, settings throws(CommandFailure) in
        guard text == "on" || text == "off" else { throw refusal(text, "on or off") }
        settings[keyPath: path] = text == "on"
      })
  }

  private static func steps(
    _ key: String, _ meaning: String, _ path: WritableKeyPath<LearnerSettings, [Duration]> & Sendable
  ) -> Setting {
    Setting(
      key: key, meaning: meaning,
      read: { $0[keyPath: path].isEmpty ? "none" : $0[keyPath: path].map(stepText).joined(separator: " ") },
      write: { text, settings throws(CommandFailure) in
        let words = text == "none" ? [] : text.split(whereSeparator: { $0 == " " || $0 == "," })
        let steps = words.compactMap { step(String($0)) }
        guard steps.count == words.count, text == "none" || !steps.isEmpty else {
          throw refusal(text, "waits such as “30s”, “1m 10m”, “1h” or “1d”, or none")
        }
        settings[keyPath: path] = steps
      })
  }

  private static func refusal(_ text: String, _ wanted: String) -> CommandFailure {
    CommandFailure(sentence: "“\(text)” can't be set here; write \(wanted)", status: .wrongCommandLine)
  }

  private static func share(of retention: Double) -> String {
    let hundredths = Int((retention * 10000).rounded())
    let digits = String(hundredths + 10000).dropFirst()
    return "0." + (digits.hasSuffix("00") ? digits.dropLast(2) : digits)
  }

  private static let unitSeconds: [(unit: Character, seconds: Int64)] = [
    ("d", 86400), ("h", 3600), ("m", 60), ("s", 1),
  ]

  private static func stepText(_ step: Duration) -> String {
    let seconds = step.components.seconds
    for (unit, size) in unitSeconds where seconds >= size && seconds % size == 0 { return "\(seconds / size)\(unit)" }
    return "\(seconds)s"
  }

  private static func step(_ text: String) -> Duration? {
    guard let last = text.last, let unit = unitSeconds.first(where: { $0.unit == last }),
      let count = Int64(text.dropLast()), count > 0, count * unit.seconds <= 365 * 86400
    else { return nil }
    return .seconds(count * unit.seconds)
  }
}
