/// The units in which the network's numbers are kept: a number stands for itself divided by 2^bits.
package enum FixedPoint {
  /// Word rows, the input.
  package static let inputBits = 10
  /// Sums before a gate, cells, hyperbolic tangents, the encoder's output.
  package static let stateBits = 12
  /// Sigmoids.
  package static let gateBits = 14
  /// Projections to the tree's heads.
  package static let projectionBits = 10
  /// What a dependent's projection becomes when it is multiplied out.
  package static let productBits = 8
  /// Scores of arcs and labels.
  package static let scoreBits = 10

  /// Entries for −8...8 in steps of 2⁻⁷, both ends included.
  package static let curveCount = 2049

  @inline(__always)
  static func rounded(_ value: Int32, _ bits: Int) -> Int32 {
    bits == 0 ? value : (value &+ (1 << Int32(bits - 1))) >> Int32(bits)
  }

  @inline(__always)
  static func narrowed(_ value: Int32) -> Int16 { Int16(truncatingIfNeeded: max(-32768, min(32767, value))) }

  /// A curve's value at `x` (in `stateBits`), straight between the entries of its table.
  @inline(__always)
  static func value(of curve: UnsafePointer<Int16>, at x: Int32) -> Int32 {
    let place = max(0, min(x &+ (8 << 12), (16 << 12) - 1))
    let index = Int(place >> 5)
    let low = Int32(curve[index])
    return low &+ ((Int32(curve[index + 1]) &- low) &* (place & 31) &+ 16) >> 5
  }

  /// 1 where positive, 0.1 where negative.
  @inline(__always)
  static func rectified(_ value: Int32) -> Int32 { value < 0 ? (value &* 205) >> 11 : value }
}
