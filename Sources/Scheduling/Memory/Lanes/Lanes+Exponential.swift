/// The bit patterns of `Lanes`.
private typealias Patterns = SIMD8<UInt64>

/// ln 2 in two parts; the first has 21 zero bits at its end, so that its product with a whole number is exact.
private let ln2 = (high: 0x1.62e42feep-1, low: 0x1.a39ef35793c76p-33)

extension SIMD8 where Scalar == Double {
  /// e to the power of each lane, within one unit in the last place.
  ///
  ///     eˣ = 2ⁿ · eʳ,   n = round(x / ln 2),   |r| ≤ ln 2 / 2,   eʳ by its Taylor series up to r¹²
  ///
  /// - Precondition: |x| ≤ 700 in every lane; the result is meaningless beyond.
  @inline(__always)
  var exponential: Lanes {
    // Added to a small number, 1.5 · 2⁵² leaves the number rounded to a whole one in its lowest bits.
    let rounder = 0x1.8p52
    let shifted = self * 0x1.71547652b82fep0 + rounder
    let n = shifted - rounder
    let r = (self - n * ln2.high) - n * ln2.low
    let r2 = r * r
    let r4 = r2 * r2
    let low = Self.line(1 / 2, 1 / 6, r) + r2 * Self.line(1 / 24, 1 / 120, r)
    let middle = Self.line(1 / 720, 1 / 5040, r) + r2 * Self.line(1 / 40_320, 1 / 362_880, r)
    let high = Self.line(1 / 3_628_800, 1 / 39_916_800, r) + r2 * (1 / 479_001_600)
    let series = r + r2 * (low + r4 * (middle + r4 * high))
    // A whole number added to the exponent's bits multiplies by that power of two.
    let power = unsafeBitCast(shifted, to: Patterns.self) &<< 52
    return unsafeBitCast(unsafeBitCast(series + 1, to: Patterns.self) &+ power, to: Lanes.self)
  }

  /// The natural logarithm of each lane, within two units in the last place.
  ///
  ///     ln x = k · ln 2 + ln m,   √½ ≤ m < √2,   ln m = 2 · artanh s,   s = (m − 1) / (m + 1), by its series up to s²¹
  ///
  /// - Precondition: every lane is a positive normal number.
  @inline(__always)
  var logarithm: Lanes {
    let rootOfHalf: UInt64 = 0x3FE6_A09E_667F_3BCD
    let one: UInt64 = 0x3FF0_0000_0000_0000
    let shifted = unsafeBitCast(self, to: Patterns.self) &+ (one &- rootOfHalf)
    // The exponent's bits under those of 2⁵² are the number 2⁵² + 1023 + k.
    let k = unsafeBitCast((shifted &>> 52) | 0x4330_0000_0000_0000, to: Lanes.self) - (0x1p52 + 1023)
    let m = unsafeBitCast((shifted & 0x000F_FFFF_FFFF_FFFF) &+ rootOfHalf, to: Lanes.self)
    let s = (m - 1) / (m + 1)
    let z = s * s
    let z2 = z * z
    let z4 = z2 * z2
    let low = Self.line(2 / 3, 2 / 5, z) + z2 * Self.line(2 / 7, 2 / 9, z)
    let middle = Self.line(2 / 11, 2 / 13, z) + z2 * Self.line(2 / 15, 2 / 17, z)
    let high = Self.line(2 / 19, 2 / 21, z)
    let series = low + z4 * (middle + z4 * high)
    return k * ln2.high + (s * 2 + (s * z * series + k * ln2.low))
  }

  /// The straight line `constant + slope · x`.
  @inline(__always)
  private static func line(_ constant: Double, _ slope: Double, _ x: Lanes) -> Lanes { x * slope + constant }
}

extension Double {
  /// e to the power of the number, with the bits that a lane would have.
  var exponential: Double { Lanes(repeating: self).exponential[0] }

  /// The natural logarithm of a positive normal number, with the bits that a lane would have.
  var logarithm: Double { Lanes(repeating: self).logarithm[0] }
}
