/// A model that replays up to eight cards and knows how every forecast would change with every weight.
///
/// The derivatives run forward beside the states: after each review the state's derivative by each weight follows from
/// those before it by the chain rule, so that one pass over a card serves all its reviews.
///
/// Used in this order: `begin`, then for each later review `recall`, `derivatives` if they are wanted, `review`.
protocol RecallDerivatives: LaneReplay, SendableMetatype {
  /// How many weights the model has.
  static var weightCount: Int { get }
  /// How much working space it needs.
  static var scratchCount: Int { get }

  /// - Parameters:
  ///   - weights: within their ranges.
  ///   - scratch: `[scratchCount]`, for this model alone as long as it is used.
  init(weights: [Double], scratch: UnsafeMutablePointer<Lanes>)

  /// The derivatives of the chances that `recall` has just returned, times `scale`.
  ///
  /// - Parameter columns: `[weightCount]` columns, each `stride` numbers after the one before; eight numbers are written
  ///   to each.
  func derivatives(times scale: Lanes, to columns: UnsafeMutablePointer<Double>, stride: Int)
}

extension UnsafeMutablePointer<Double> {
  /// Writes eight numbers.
  @inline(__always)
  func store(_ lanes: Lanes) {
    UnsafeMutableRawPointer(self).storeBytes(of: lanes, as: Lanes.self)
  }
}
