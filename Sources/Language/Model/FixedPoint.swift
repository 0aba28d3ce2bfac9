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
}
