/// A number of an answer with what it measures and how it is hedged.
struct Quantity: Hashable {
  /// Which side of the number is meant.
  enum Bound: Hashable { case above, atLeast, below, atMost }

  var value: ExactNumber
  var isOrdinal = false
  var unit: Unit?
  var bound: Bound?
  /// The word of the bound, to be named where it is missing.
  var boundWord: String?
  /// The word or sign of the unit, to be named where it is missing.
  var unitWord: String?
  /// Whether it is no more than the word “one”, which may be an article in disguise.
  var isWordOne = false
}

extension Quantity {
  /// Whether both are the same number; “80%” and “0.8” are, “80” and “80%” too, the unit being another matter.
  func isSameNumber(as other: Quantity) -> Bool {
    if value == other.value { return true }
    switch (unit == .percent, other.unit == .percent) {
    case (true, false) where other.unit == nil: return value.scaled(byTenTo: -2) == other.value
    case (false, true) where unit == nil: return other.value.scaled(byTenTo: -2) == value
    default: return false
    }
  }
}
