/// States of memory at the points of a grid: stability in equal steps of its logarithm, difficulty in equal steps.
///
/// A state between points is shared out among the four around it, so that the means of ln S and of D stay what they are.
struct StateGrid {
  let stabilities: [Double]
  let difficulties: [Double]
  private let lowestLogarithm, stabilityStep, difficultyStep: Double

  /// Sharing out widens a distribution a little at every review. Growth bends with difficulty more than with ln S, so
  /// difficulty has the finer steps; with these, totals are within half a hundredth of the means of many simulations.
  init() {
    let (stabilitiesPerDoubling, difficultyCount) = (10, 73)
    let (range, difficultyRange) = (FSRS6Formulas.stabilityRange, FSRS6Formulas.difficultyRange)
    let lowest = range.lowerBound.logarithm
    let step = (2.0).logarithm / Double(stabilitiesPerDoubling)
    let count = Int(((range.upperBound.logarithm - lowest) / step).rounded(.up)) + 1
    (lowestLogarithm, stabilityStep) = (lowest, step)
    stabilities = (0..<count).map { (lowest + Double($0) * step).exponential.clamped(to: range) }
    let width = (difficultyRange.upperBound - difficultyRange.lowerBound) / Double(difficultyCount - 1)
    difficultyStep = width
    difficulties = (0..<difficultyCount).map { difficultyRange.lowerBound + Double($0) * width }
  }

  /// Points are numbered stability after stability.
  var pointCount: Int { stabilities.count * difficulties.count }

  func stabilityIndex(of point: Int) -> Int { point / difficulties.count }

  /// The states of up to eight points from `first` on; lanes beyond the last hold its state.
  func memory(from first: Int) -> LaneMemory {
    var memory = LaneMemory(
      stability: Lanes(repeating: 1), difficulty: Lanes(repeating: 1), fastStability: Lanes(repeating: 1))
    for lane in 0..<Lanes.scalarCount {
      let point = min(first + lane, pointCount - 1)
      memory.stability[lane] = stabilities[point / difficulties.count]
      memory.difficulty[lane] = difficulties[point % difficulties.count]
    }
    return memory
  }

  /// Where a state lies: a point, and how far on from it to the next stability and the next difficulty.
  struct Place {
    var point: Int32
    /// 0...1 each.
    var stabilityShare, difficultyShare: Float
  }

  /// - Parameter logarithm: ln S.
  func place(logarithm: Double, difficulty: Double) -> Place {
    let s = ((logarithm - lowestLogarithm) / stabilityStep).clamped(to: 0...Double(stabilities.count - 1))
    let d = ((difficulty - difficulties[0]) / difficultyStep).clamped(to: 0...Double(difficulties.count - 1))
    let (row, column) = (min(Int(s), stabilities.count - 2), min(Int(d), difficulties.count - 2))
    return Place(
      point: Int32(row * difficulties.count + column), stabilityShare: Float(s - Double(row)),
      difficultyShare: Float(d - Double(column)))
  }

  /// The places of up to eight states.
  func places(of memory: LaneMemory) -> [Place] {
    let logarithms = memory.stability.logarithm
    return (0..<Lanes.scalarCount).map {
      place(logarithm: logarithms[$0], difficulty: memory.difficulty[$0])
    }
  }

  /// Shares an amount out among the points around a place.
  @inline(__always)
  func add(_ amount: Double, at place: Place, to points: inout [Double]) {
    let first = Int(place.point)
    let (s, d) = (Double(place.stabilityShare), Double(place.difficultyShare))
    points[first] += amount * (1 - s) * (1 - d)
    points[first + 1] += amount * (1 - s) * d
    points[first + difficulties.count] += amount * s * (1 - d)
    points[first + difficulties.count + 1] += amount * s * d
  }
}
