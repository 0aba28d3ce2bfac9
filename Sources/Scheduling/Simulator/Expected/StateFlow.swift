/// Carries shares of cards through the states of memory, day by day: what simulations do on average.
///
/// Source of the idea: the workload estimator of open-spaced-repetition/fsrs-rs, which goes backwards in time and leaves
/// out the steps on the day of a lapse.
struct StateFlow {
  private let model: FSRS6
  private let settings: SimulationSettings
  private let grid: StateGrid
  /// `[pointCount][4]`: where a review on the day it is due leads, and a further answer on the same day, by rating.
  private let reviewed, repeated: [StateGrid.Place]
  /// `[stabilityCount]`: the interval in days, and the recall at its end.
  private let intervals: [Int]
  private let recalls: [Double]
  /// Smaller shares of a card are not followed.
  private let smallestShare = 1e-10

  init(model: FSRS6, settings: SimulationSettings, desiredRetention: Double) {
    self.model = model
    self.settings = settings
    let grid = StateGrid()
    self.grid = grid
    let factor = model.intervalFactor(desiredRetention: desiredRetention)
    let longest = Double(settings.maximumIntervalDays)
    let days = grid.stabilities.map { ($0 * factor).rounded().clamped(to: 1...longest) }
    intervals = days.map { Int($0) }
    recalls = zip(grid.stabilities, days).map { stability, days in
      model.formulas.recall(stability: Lanes(repeating: stability), elapsedDays: Lanes(repeating: days)).chance[0]
    }
    var reviewed: [StateGrid.Place] = []
    var repeated: [StateGrid.Place] = []
    for first in stride(from: 0, to: grid.pointCount, by: Lanes.scalarCount) {
      let memory = grid.memory(from: first)
      var elapsedDays = Lanes(repeating: 1)
      for lane in 0..<Lanes.scalarCount {
        elapsedDays[lane] = days[grid.stabilityIndex(of: min(first + lane, grid.pointCount - 1))]
      }
      let recall = model.recall(of: memory, elapsedDays: elapsedDays)
      let places = (1...4).map { rating in
        let rating = Lanes(repeating: Double(rating))
        return (
          grid.places(of: model.memory(after: memory, rating: rating, elapsedDays: elapsedDays, recall: recall)),
          grid.places(of: model.sameDayMemory(after: memory, rating: rating, hardMayWeaken: settings.hardMayWeaken))
        )
      }
      for lane in 0..<min(Lanes.scalarCount, grid.pointCount - first) {
        reviewed += places.map { $0.0[lane] }
        repeated += places.map { $0.1[lane] }
      }
    }
    self.reviewed = reviewed
    self.repeated = repeated
  }

  /// What one new card brings that is begun on the first day.
  func forecastOfNewCard() -> ExpectedForecast {
    var flow = Flow(dayCount: settings.dayCount, pointCount: grid.pointCount, stabilityCount: grid.stabilities.count)
    guard settings.dayCount > 0 else { return flow.forecast }
    flow.forecast.new[0] = 1
    let habits = settings.habits
    let shares = normalised(habits.firstRatings)
    for rating in 1...4 {
      let memory = model.firstState(rating: Rating(rawValue: rating) ?? .good)
      var points = [Double](repeating: 0, count: grid.pointCount)
      grid.add(shares[rating - 1], at: place(of: memory), to: &points)
      flow.forecast.seconds[0] += shares[rating - 1] * habits.learningSeconds[rating - 1]
      walk(
        points, after: rating, stepCount: settings.learningStepCount, transitions: habits.learningTransitions,
        seconds: habits.learningSeconds, on: 0, in: &flow)
    }
    run(&flow, from: 0)
    return flow.forecast
  }

  /// What cards bring that were reviewed before.
  func forecast(of cards: [SimulatedCard]) -> ExpectedForecast {
    var flow = Flow(dayCount: settings.dayCount, pointCount: grid.pointCount, stabilityCount: grid.stabilities.count)
    for card in cards {
      let day = max(card.dueDay, 0)
      for past in max(card.lastReviewDay, 0)..<max(min(day, settings.dayCount), max(card.lastReviewDay, 0)) {
        flow.forecast.remembered[past] += model.retrievability(
          of: card.memory, elapsedDays: Double(past - card.lastReviewDay))
      }
      if day < settings.dayCount { flow.firstReviews[day].append(card) }
    }
    if !cards.isEmpty { run(&flow, from: 0) }
    return flow.forecast
  }
}

extension StateFlow {
  /// Shares of cards under way.
  private struct Flow {
    var forecast: ExpectedForecast
    /// `[dayCount]`: the shares due on a day, by point; empty before the first comes.
    var due: [[Double]]
    /// `[dayCount]`: cards whose first review in the forecast comes on a day.
    var firstReviews: [[SimulatedCard]]
    /// `[stabilityCount]`: the shares reviewed on the present day that end at a stability.
    var ended: [Double]
    /// `[pointCount]`: the shares reviewed on the present day.
    var planned: [Double]

    init(dayCount: Int, pointCount: Int, stabilityCount: Int) {
      forecast = ExpectedForecast(dayCount: dayCount)
      due = Array(repeating: [], count: dayCount)
      firstReviews = Array(repeating: [], count: dayCount)
      ended = Array(repeating: 0, count: stabilityCount)
      planned = Array(repeating: 0, count: pointCount)
    }
  }

  private func run(_ flow: inout Flow, from first: Int) {
    let habits = settings.habits
    let shares = normalised(habits.recallRatings)
    for day in first..<settings.dayCount {
      var lapsed = [Double](repeating: 0, count: grid.pointCount)
      var lapsedSum = 0.0
      func review(_ share: Double, recall: Double, places: (Int) -> StateGrid.Place) {
        flow.forecast.reviews[day] += share
        flow.forecast.seconds[day] += share * (1 - recall) * habits.reviewSeconds[0]
        lapsedSum += share * (1 - recall)
        grid.add(share * (1 - recall), at: places(0), to: &lapsed)
        for rating in 1...3 {
          let part = share * recall * shares[rating - 1]
          flow.forecast.seconds[day] += part * habits.reviewSeconds[rating]
          grid.add(part, at: places(rating), to: &flow.planned)
        }
      }
      let due = flow.due[day]
      flow.due[day] = []
      for (point, share) in due.enumerated() where share > smallestShare {
        review(share, recall: recalls[grid.stabilityIndex(of: point)]) { reviewed[point * 4 + $0] }
      }
      for card in flow.firstReviews[day] {
        let days = Double(day - card.lastReviewDay)
        review(1, recall: model.retrievability(of: card.memory, elapsedDays: days)) { rating in
          let rating = Rating(rawValue: rating + 1) ?? .again
          return place(of: model.state(after: card.memory, rating: rating, elapsedDays: days))
        }
      }
      if lapsedSum > 0 {
        walk(
          lapsed, after: 1, stepCount: settings.relearningStepCount, transitions: habits.relearningTransitions,
          seconds: habits.relearningSeconds, on: day, in: &flow)
      }
      plan(&flow, on: day)
    }
  }

  /// Lets the answers of a day follow an answer, as `StepWalk` draws them.
  private func walk(
    _ points: [Double], after rating: Int, stepCount: Int, transitions: [[Double]], seconds: [Double], on day: Int,
    in flow: inout Flow
  ) {
    let walk = StepWalk(transitions: transitions, seconds: seconds, stepCount: stepCount)
    let needed = walk.goodAnswersNeeded(after: rating)
    guard rating < 4 && needed > 0 else {
      for (point, share) in points.enumerated() { flow.planned[point] += share }
      return
    }
    let nothing = [Double](repeating: 0, count: points.count)
    // By the last rating 1...3 and the good answers so far.
    var stages = [[Double]](repeating: [], count: 3 * needed)
    stages[(rating - 1) * needed] = points
    for index in 0..<StepWalk.longest {
      var next = [[Double]](repeating: [], count: stages.count)
      for (stage, points) in stages.enumerated() where !points.isEmpty {
        let shares = normalised(transitions[stage / needed])
        let followed = points.indices.filter { points[$0] > smallestShare }
        for answer in 1...4 {
          let good = answer > 2 ? stage % needed + 1 : answer == 1 ? 0 : stage % needed
          let isEnd = answer == 4 || good >= needed || index == StepWalk.longest - 1
          var ends = isEnd ? [] : next[(answer - 1) * needed + good]
          if ends.isEmpty { ends = nothing }
          var sum = 0.0
          for point in followed {
            let part = points[point] * shares[answer - 1]
            sum += part
            let place = repeated[point * 4 + answer - 1]
            if isEnd { grid.add(part, at: place, to: &flow.planned) } else { grid.add(part, at: place, to: &ends) }
          }
          flow.forecast.seconds[day] += sum * seconds[answer - 1]
          if !isEnd { next[(answer - 1) * needed + good] = ends }
        }
      }
      stages = next
    }
  }

  /// Puts the shares reviewed on a day on the days on which they are due next, and counts what is remembered until then.
  private func plan(_ flow: inout Flow, on day: Int) {
    for index in flow.ended.indices { flow.ended[index] = 0 }
    for point in flow.planned.indices where flow.planned[point] > 0 {
      let share = flow.planned[point]
      flow.planned[point] = 0
      let stability = grid.stabilityIndex(of: point)
      flow.ended[stability] += share
      let next = day + intervals[stability]
      guard next < settings.dayCount else { continue }
      if flow.due[next].isEmpty { flow.due[next] = Array(repeating: 0, count: grid.pointCount) }
      flow.due[next][point] += share
    }
    let ages = Lanes(0, 1, 2, 3, 4, 5, 6, 7)
    for (index, share) in flow.ended.enumerated() where share > smallestShare {
      let end = min(day + intervals[index], settings.dayCount)
      let stability = Lanes(repeating: grid.stabilities[index])
      for first in stride(from: day, to: end, by: Lanes.scalarCount) {
        let chance = model.formulas.recall(stability: stability, elapsedDays: ages + Double(first - day)).chance
        for lane in 0..<min(Lanes.scalarCount, end - first) {
          flow.forecast.remembered[first + lane] += share * chance[lane]
        }
      }
    }
  }

  private func place(of memory: MemoryState) -> StateGrid.Place {
    grid.place(
      logarithm: memory.stability.clamped(to: FSRS6Formulas.stabilityRange).logarithm,
      difficulty: memory.difficulty)
  }

  private func normalised(_ shares: [Double]) -> [Double] {
    let sum = shares.reduce(0, +)
    return shares.map { sum > 0 ? $0 / sum : 0 }
  }
}
