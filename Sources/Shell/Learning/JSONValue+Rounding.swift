import Exchange

extension JSONValue {
  /// A number to six decimals, null where there is none: what a reader of a report can make use of.
  static func rounded(_ value: Double?) -> JSONValue {
    value.map { .number(($0 * 1_000_000).rounded() / 1_000_000) } ?? .null
  }

  static func rounded(_ range: ClosedRange<Double>) -> JSONValue {
    .list([.rounded(range.lowerBound), .rounded(range.upperBound)])
  }
}
