/// Tests a fit on documents that it has not seen.
public struct CrossValidation: Sendable {
  /// Each outcome with the chance that a model fitted without its document gave it.
  public var forecasts: [Forecast]

  /// - Parameter foldCount: how many parts the documents are dealt into; each part is left out once.
  public init(of outcomes: [Outcome], foldCount: Int, fit: ([Outcome]) -> CardModel) {
    let folds = Self.folds(of: outcomes, count: foldCount)
    var forecasts: [Forecast] = []
    for fold in 0..<foldCount {
      let left = outcomes.filter { folds[$0.document] == fold }
      guard !left.isEmpty else { continue }
      let model = fit(outcomes.filter { folds[$0.document] != fold })
      forecasts += left.map {
        Forecast(chance: model.chance($0), isYes: $0.isYes, weight: $0.weight, group: $0.document)
      }
    }
    self.forecasts = forecasts
  }

  /// The documents dealt out, the largest first, each to the part that is smallest so far.
  static func folds(of outcomes: [Outcome], count: Int) -> [String: Int] {
    let sizes = outcomes.reduce(into: [String: Int]()) { $0[$1.document, default: 0] += 1 }
    var filled = [Int](repeating: 0, count: count)
    var folds: [String: Int] = [:]
    for (document, size) in sizes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let smallest = filled.indices.min { (filled[$0], $0) < (filled[$1], $1) } ?? 0
      folds[document] = smallest
      filled[smallest] += size
    }
    return folds
  }
}
