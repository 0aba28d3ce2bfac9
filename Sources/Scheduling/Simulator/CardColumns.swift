/// The cards of a simulation that have been begun, column by column, in the order in which they were begun.
struct CardColumns {
  private var stabilities, difficulties, fastStabilities: [Double]
  /// The day of the last review, counted from the first simulated day.
  var lastDays: [Int32]
  var lapses: [Int32]
  var chances: [Chance]
  private let seed: UInt64

  init(_ cards: [SimulatedCard], seed: UInt64, capacity: Int) {
    stabilities = cards.map(\.memory.stability)
    difficulties = cards.map(\.memory.difficulty)
    fastStabilities = cards.map { $0.memory.fastStability ?? $0.memory.stability * FSRS7Formulas.fastShare }
    lastDays = cards.map { Int32($0.lastReviewDay) }
    lapses = cards.map { Int32($0.lapses) }
    chances = cards.indices.map { Chance(seed: seed, card: $0) }
    self.seed = seed
    stabilities.reserveCapacity(capacity)
    difficulties.reserveCapacity(capacity)
    fastStabilities.reserveCapacity(capacity)
    lastDays.reserveCapacity(capacity)
    lapses.reserveCapacity(capacity)
    chances.reserveCapacity(capacity)
  }

  var count: Int { stabilities.count }

  /// Begins a card; its state is set when it is known.
  ///
  /// - Returns: its place.
  mutating func begin(on day: Int) -> Int {
    stabilities.append(1)
    difficulties.append(1)
    fastStabilities.append(1)
    lastDays.append(Int32(day))
    lapses.append(0)
    chances.append(Chance(seed: seed, card: count - 1))
    return count - 1
  }

  func difficulty(of card: Int32) -> Double { difficulties[Int(card)] }

  /// The states of up to eight cards; lanes without a card hold any state.
  @inline(__always)
  func memory(of cards: ArraySlice<Int32>) -> LaneMemory {
    let one = Lanes(repeating: 1)
    var memory = LaneMemory(stability: one, difficulty: one, fastStability: one)
    for (lane, card) in cards.enumerated() {
      memory.stability[lane] = stabilities[Int(card)]
      memory.difficulty[lane] = difficulties[Int(card)]
      memory.fastStability[lane] = fastStabilities[Int(card)]
    }
    return memory
  }

  /// The state of one card in every lane.
  @inline(__always)
  func memory(of card: Int) -> LaneMemory {
    LaneMemory(
      stability: Lanes(repeating: stabilities[card]), difficulty: Lanes(repeating: difficulties[card]),
      fastStability: Lanes(repeating: fastStabilities[card]))
  }

  @inline(__always)
  mutating func set(_ memory: LaneMemory, of cards: ArraySlice<Int32>) {
    for (lane, card) in cards.enumerated() {
      stabilities[Int(card)] = memory.stability[lane]
      difficulties[Int(card)] = memory.difficulty[lane]
      fastStabilities[Int(card)] = memory.fastStability[lane]
    }
  }
}
