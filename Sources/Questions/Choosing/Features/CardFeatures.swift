/// The features of one card, those not set being 0.
struct CardFeatures: Hashable, Sendable {
  /// `[Feature.allCases.count]`.
  private(set) var values = [Double](repeating: 0, count: Feature.allCases.count)

  subscript(feature: Feature) -> Double {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  mutating func set(_ feature: Feature, _ count: Int) { self[feature] = Double(count) }

  mutating func set(_ feature: Feature, if isTrue: Bool) { self[feature] = isTrue ? 1 : 0 }

  /// Those that are not 0, by name, in their order.
  var named: [(name: String, value: Double)] {
    Feature.allCases.compactMap { self[$0] == 0 ? nil : ($0.name, self[$0]) }
  }
}
