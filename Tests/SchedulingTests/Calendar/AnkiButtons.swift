import Foundation

@testable import Scheduling

/// What Anki 26.9.3 offers on the four buttons of a card (fuzz and load balancing off): see `Tests/README.md`.
struct AnkiButtons: Decodable {
  struct Button: Decodable {
    var state: String
    var secs: Int?
    var days: Int?
    var remainingSteps: Int?
    var thenDays: Int?
    var lapses: Int?
    var leech: Bool?
    var memory: [Double]
  }

  struct Case: Decodable {
    var id: Int
    var params: String
    var desiredRetention: Double
    var learnStepsMin: [Double]
    var relearnStepsMin: [Double]
    var maxInterval: Int
    var leechThreshold: Int
    var shortTermWithSteps: Bool
    var card: String
    var stability: Double?
    var difficulty: Double?
    var lastInterval: Int
    var elapsedDays: Int
    var lapses: Int
    var remainingSteps: Int?
    var again: Button
    var hard: Button
    var good: Button
    var easy: Button
  }

  enum Weights: Decodable {
    case published
    case fitted([Double])

    init(from decoder: Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let fitted = try? container.decode([Double].self) { self = .fitted(fitted) } else { self = .published }
    }

    var values: [Double]? {
      switch self {
      case .published: nil
      case .fitted(let values): values
      }
    }
  }

  var parameterSets: [String: Weights]
  var cases: [Case]

  /// The committed part.
  static func committed() throws -> AnkiButtons {
    try read(folder(up: 2).appending(path: "Fixtures/anki-buttons.json"))
  }

  /// The whole file, where the shared data lies beside the package.
  static func whole() throws -> AnkiButtons? {
    let file = folder(up: 4).appending(path: "../shared/data/fsrs/anki_buttons.json")
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    return try read(file)
  }

  private static func read(_ file: URL) throws -> AnkiButtons {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(AnkiButtons.self, from: Data(contentsOf: file))
  }

  private static func folder(up levels: Int) -> URL {
    (0..<levels).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
  }
}

extension AnkiButtons.Case {
  var buttons: [AnkiButtons.Button] { [again, hard, good, easy] }

  func scheduler(_ weights: [Double]?) throws -> Scheduler {
    let settings = SchedulingSettings(
      desiredRetention: desiredRetention, learningSteps: learnStepsMin.map { .seconds($0 * 60) },
      relearningSteps: relearnStepsMin.map { .seconds($0 * 60) }, maximumIntervalDays: maxInterval,
      leechThreshold: leechThreshold, isFuzzed: false, weights: weights,
      allowsSameDayIntervals: shortTermWithSteps)
    return try Scheduler(settings: settings, clock: StudyClock { _ in 0 })
  }

  static let now = Date(timeIntervalSince1970: 20_000 * 86_400 + 12 * 3600)

  var schedule: CardSchedule {
    let phase: CardSchedule.Phase =
      switch card {
      case "learning": .learning(remainingSteps: remainingSteps ?? 0)
      case "relearning": .relearning(remainingSteps: remainingSteps ?? 0)
      case "review": .review
      default: .new
      }
    guard phase != .new, let stability, let difficulty else { return .new }
    let isLearned = phase == .review || card == "relearning"
    return CardSchedule(
      phase: phase, memory: MemoryState(stability: stability, difficulty: difficulty),
      lastReview: Self.now - Double(elapsedDays * 86_400), lastReviewDay: StudyDay(number: 20_000 - elapsedDays),
      due: .never, intervalDays: isLearned ? lastInterval : 0, lapses: isLearned ? lapses : 0, reviewCount: 1,
      isLeech: false)
  }
}

extension AnkiButtons.Button {
  /// The button as one line, to be compared whole.
  var line: String {
    let wait = days.map { "\($0) days" } ?? "\(secs ?? 0) s, \(remainingSteps ?? 0) to go, then \(thenDays ?? 0)"
    return "\(state): \(wait); lapses \(lapses ?? 0)\(leech == true ? ", leech" : "")"
  }
}

extension Outcome {
  /// The outcome as one line, in the form of `AnkiButtons.Button.line`.
  var line: String {
    let (state, remaining) =
      switch schedule.phase {
      case .new: ("new", 0)
      case .learning(let steps): ("learning", steps)
      case .review: ("review", 0)
      case .relearning(let steps): ("relearning", steps)
      }
    let text =
      switch wait {
      case .days(let days): "\(days) days"
      case .seconds(let seconds): "\(seconds) s, \(remaining) to go, then \(schedule.intervalDays)"
      }
    return "\(state): \(text); lapses \(schedule.lapses)\(schedule.leechNotice ? ", leech" : "")"
  }
}
