import Foundation

@testable import Scheduling

let sittingNow = Date(timeIntervalSince1970: 20_000 * 86_400 + 12 * 3600)
let sittingDay = StudyDay(number: 20_000)
let utcClock = StudyClock { _ in 0 }

/// A card of a sitting, made short: a letter names it (its index is the letter's place in the alphabet).
func queueCard(
  _ name: Character, deck: Int = 0, group: Int? = nil, _ schedule: CardSchedule = .new, recall: Double? = nil,
  suspended: Bool = false, buried: Bool = false
) -> QueueCard {
  let index = Int(name.asciiValue ?? 97) - 97
  return QueueCard(
    index: index, deck: deck, group: group ?? 1000 + index, schedule: schedule, position: index,
    seed: UInt64(index) &* 0x2545_f491_4f6c_dd1d, retrievability: recall, isSuspended: suspended, isBuried: buried)
}

extension CardSchedule {
  /// A learned card, due some days after the sitting's (negative: before it).
  static func due(in days: Int, interval: Int = 10) -> CardSchedule {
    CardSchedule(
      phase: .review, memory: MemoryState(stability: Double(interval), difficulty: 5),
      lastReview: sittingNow + Double(days - interval) * 86_400,
      lastReviewDay: sittingDay.advanced(by: days - interval), due: .on(sittingDay.advanced(by: days)),
      intervalDays: interval, lapses: 0, reviewCount: 3, isLeech: false)
  }

  /// A card in its last learning step, which ends some minutes after the sitting began.
  static func learning(in minutes: Double) -> CardSchedule {
    let due = sittingNow + minutes * 60
    return CardSchedule(
      phase: .learning(remainingSteps: 1), memory: MemoryState(stability: 1, difficulty: 5), lastReview: due - 600,
      lastReviewDay: utcClock.day(of: due - 600), due: .at(due), intervalDays: 0, lapses: 0, reviewCount: 1,
      isLeech: false)
  }
}

func sitting(
  _ cards: [QueueCard], limits: [DeckLimits] = [DeckLimits(new: 99, due: 99), DeckLimits(new: 99, due: 99)],
  seed: UInt64 = 1, now: Date = sittingNow, change: (inout SchedulingSettings) -> Void = { _ in }
) -> ReviewQueue {
  var settings = SchedulingSettings()
  change(&settings)
  return ReviewQueue(cards: cards, limits: limits, settings: settings, now: now, clock: utcClock, seed: seed)
}

func name(_ index: Int) -> Character { Character(UnicodeScalar(UInt8(97 + index))) }

extension ReviewQueue {
  /// Asks and finishes every card that can be asked at one moment: their names in order.
  mutating func askAll(at now: Date = sittingNow) -> String {
    var names = ""
    while let index = next(at: now), names.count < 1000 {
      names.append(name(index))
      answered(index, schedule: .due(in: 5), at: now)
    }
    return names
  }

  /// "2 new, 0 learning, 3 due; 1/6"
  var countText: String {
    "\(remaining.new) new, \(remaining.learning) learning, \(remaining.due) due; \(done)/\(total)"
  }
}
