import Scheduling

extension Collection {
  /// The cards that have been begun, as plans take them.
  var plannedCards: [PlannedCard] {
    let times = AnswerTimes(of: items.lazy.flatMap { $0.history.lazy.map(\.review) })
    return items.indices.filter { !items[$0].marks.isSuspended && !items[$0].schedule.isNew }.map { index in
      let item = items[index]
      return PlannedCard(
        index: index, schedule: item.schedule, seed: item.seed,
        seconds: times.expectedSeconds(after: item.history.map(\.review)))
    }
  }
}
