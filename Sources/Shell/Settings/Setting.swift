import Scheduling

/// One thing that a learner can set, with how its value is read, written and explained.
struct Setting: Sendable {
  var key: String
  var meaning: String
  var isOfLibraryAlone = false
  /// The values that there are, where they can be listed.
  var words: [String] = []
  /// The value as `write` takes it.
  var read: @Sendable (LearnerSettings) -> String
  /// The value in a list, where it is too long for one as it is written.
  var summary: (@Sendable (LearnerSettings) -> String)?
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
    choice(
      "order", "which due cards come first: longest due, least known, best known, most overdue for their interval, …",
      dueOrders, \.scheduling.dueOrder),
    choice("new-order", "new cards deck by deck, as they were added, or by chance", newOrders, \.scheduling.newOrder),
    choice(
      "new-placement", "new cards mixed among the due ones, before or after them", newPlacements,
      \.scheduling.newPlacement),
    toggle("siblings-apart", "on: one card of a cloze text a day; off: all of them", \.scheduling.buriesSiblings),
    toggle("spread", "on: long intervals vary a little, so that cards do not come in heaps", \.scheduling.isFuzzed),
    toggle("balance", "on: within “spread”, days with little work are preferred", \.scheduling.isBalanced),
    easyDays,
    choice("model", "the memory model; “study tune --compare” says which knows you better", models, \.model),
    weights,
    toggle(
      "same-day", "on: the memory model may bring a card back within the day", \.scheduling.allowsSameDayIntervals),
    learnAhead,
    autoTune,
    dayStart,
  ]

  private static let dueOrders: [(String, DueOrder)] = [
    ("due", .dueDay), ("least-known", .retrievabilityAscending), ("best-known", .retrievabilityDescending),
    ("overdue", .relativeOverdueness), ("deck", .deck), ("added", .added), ("random", .random),
  ]
  private static let newOrders: [(String, NewOrder)] = [("deck", .deck), ("added", .added), ("random", .random)]
  private static let newPlacements: [(String, NewPlacement)] = [
    ("mixed", .mixed), ("before", .beforeDue), ("after", .afterDue),
  ]
  private static let models = ModelKind.allCases.map { ($0.name.lowercased(), $0) }

  /// The word for an order, as `order` takes it.
  static func word(for order: DueOrder) -> String { dueOrders.first { $0.1 == order }?.0 ?? order.rawValue }

  private static let autoTune: Setting = {
    var setting = toggle(
      "auto-tune", "on: weights are fitted anew after every few hundred reviews, at the end of a sitting", \.tunesItself
    )
    setting.isOfLibraryAlone = true
    return setting
  }()

  private static let dayStart: Setting = {
    var setting = count("day-start", "hour at which your day begins, 0 to 23", 0...23, \.dayStart)
    setting.isOfLibraryAlone = true
    return setting
  }()

  private static let learnAhead = Setting(
    key: "learn-ahead", meaning: "how much before its time a learning card may be asked when nothing else is left",
    read: { $0.learnAhead == .zero ? "none" : stepText($0.learnAhead) },
    write: { text, settings throws(CommandFailure) in
      guard let wait = text == "none" ? .zero : step(text), wait <= .seconds(86400) else {
        throw refusal(text, "a time such as “20m”, at most a day, or none")
      }
      settings.learnAhead = wait
    })

  private static let easyDays = Setting(
    key: "easy-days", meaning: "days on which you want less work, such as “sat=50% sun=0%”; “none” for none",
    read: { settings in
      let days = Weekday.allCases.compactMap { day -> String? in
        let share = settings.scheduling.easyDays[day]
        return share == 1 ? nil : "\(dayWord(day))=\(Int((share * 100).rounded()))%"
      }
      return days.isEmpty ? "none" : days.joined(separator: " ")
    },
    write: { text, settings throws(CommandFailure) in
      var days = EasyDays()
      for word in text == "none" ? [] : text.split(whereSeparator: { $0 == " " || $0 == "," }) {
        let parts = word.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].hasSuffix("%"), let percent = Int(parts[1].dropLast()),
          (0...100).contains(percent), let day = Weekday.allCases.first(where: { dayWord($0) == parts[0].lowercased() })
        else { throw refusal(text, "days with a share of a normal day's work, such as “sat=50% sun=0%”, or none") }
        days[day] = Double(percent) / 100
      }
      settings.scheduling.easyDays = days
    })

  private static func dayWord(_ day: Weekday) -> String { String(String(describing: day).prefix(3)) }

  private static let weights = Setting(
    key: "weights", meaning: "the memory model's weights, as “study tune” fits them; “default” for the published ones",
    read: { $0.weights.map { $0.map(\.description).joined(separator: " ") } ?? "default" },
    summary: { settings in
      settings.weights.map { "\($0.count) of your own" + (settings.scheduling.weights == nil ? ", at rest" : "") }
        ?? "default"
    },
    write: { text, settings throws(CommandFailure) in
      if text == "default" {
        settings.weights = nil
        return
      }
      let words = text.split(whereSeparator: { " ,[]\n".contains($0) })
      let numbers = words.compactMap { Double($0) }
      let fits = ModelKind.allCases.contains { (try? $0.model(weights: numbers)) != nil }
      guard numbers.count == words.count, !numbers.isEmpty, fits else {
        throw refusal("\(words.prefix(3).joined(separator: " "))…", "21 numbers for FSRS-6, 34 for FSRS-7, or default")
      }
      settings.weights = numbers
    })

  private static func choice<Value: Equatable & Sendable>(
    _ key: String, _ meaning: String, _ values: [(word: String, value: Value)],
    _ path: WritableKeyPath<LearnerSettings, Value> & Sendable
  ) -> Setting {
    Setting(
      key: key, meaning: meaning, words: values.map(\.word),
      read: { settings in values.first { $0.value == settings[keyPath: path] }?.word ?? "" },
      write: { text, settings throws(CommandFailure) in
        guard let value = values.first(where: { $0.word == text })?.value else {
          let words = values.map(\.word)
          throw refusal(text, words.dropLast().joined(separator: ", ") + " or " + (words.last ?? ""))
        }
        settings[keyPath: path] = value
      })
  }

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
      key: key, meaning: meaning, words: ["on", "off"], read: { $0[keyPath: path] ? "on" : "off" },
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
