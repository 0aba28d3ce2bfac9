import Foundation
import Scheduling

/// How much work lies on the coming days, and how long each card takes: what new intervals are balanced against.
struct Workload {
  private(set) var loads: DayLoads
  private let times: AnswerTimes
  private let clock: StudyClock

  init(today: StudyDay, items: [Collection.Item], clock: StudyClock) {
    loads = DayLoads(today: today)
    times = AnswerTimes(of: items.lazy.flatMap { $0.history.lazy.map(\.review) })
    self.clock = clock
    for item in items { add(item) }
  }

  func seconds(of item: Collection.Item) -> Double { times.expectedSeconds(after: item.history.map(\.review)) }

  mutating func add(_ item: Collection.Item) {
    if let day = dueDay(of: item) { loads.add(seconds: seconds(of: item), on: day) }
  }

  mutating func remove(_ item: Collection.Item) {
    if let day = dueDay(of: item) { loads.remove(seconds: seconds(of: item), on: day) }
  }

  private func dueDay(of item: Collection.Item) -> StudyDay? {
    item.marks.isSuspended ? nil : item.schedule.dueDay(clock: clock)
  }
}

extension Collection {
  /// What a card's next day is chosen in view of; nil where days are not weighed, or the deck's settings say not to.
  func balancing(of item: Item) -> Balancing? {
    guard settings[item.deck].scheduling.isBalanced, var others = workload else { return nil }
    others.remove(item)
    let siblings = items.filter {
      $0.deck == item.deck && $0.entry.group == item.entry.group && $0.card.id != item.card.id
    }
    return Balancing(
      loads: others.loads, cardSeconds: others.seconds(of: item),
      siblingDays: siblings.compactMap { $0.schedule.dueDay(clock: clock) })
  }
}
