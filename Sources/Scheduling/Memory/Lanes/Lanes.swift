/// Eight cards side by side: the number in which every formula of memory is computed.
///
/// Whole logs go through the formulas eight cards at a time; baseline x86-64 and arm64 do two to an instruction, and
/// four instructions that do not wait for each other hide how long each takes. A single card goes through the same code
/// with its number in every lane. Only additions, multiplications, divisions and bit patterns are used, no function of
/// the system's mathematics library, whose last bits depend on the machine: the same reviews give the same state
/// everywhere.
typealias Lanes = SIMD8<Double>

/// Which lanes something holds for.
typealias LaneMask = SIMDMask<SIMD8<Int64>>

extension SIMD8 where Scalar == Double {
  /// In each lane `yes` where the mask is set, else `no`.
  @inline(__always)
  static func choosing(_ yes: Lanes, where mask: LaneMask, else no: Lanes) -> Lanes {
    no.replacing(with: yes, where: mask)
  }

  /// In each lane `yes` where the mask is set, else `no`.
  @inline(__always)
  static func choosing(_ yes: Double, where mask: LaneMask, else no: Double) -> Lanes {
    Lanes(repeating: no).replacing(with: yes, where: mask)
  }

  /// In each lane the smaller of the two.
  @inline(__always)
  func atMost(_ limit: Lanes) -> Lanes { replacing(with: limit, where: limit .< self) }

  /// In each lane the larger of the two.
  @inline(__always)
  func atLeast(_ limit: Double) -> Lanes { replacing(with: limit, where: self .< limit) }

  /// In each lane the nearest number of the range.
  @inline(__always)
  func clamped(to range: ClosedRange<Double>) -> Lanes {
    replacing(with: range.lowerBound, where: self .< range.lowerBound)
      .replacing(with: range.upperBound, where: self .> range.upperBound)
  }
}

extension Double {
  /// The nearest number of the range.
  func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
