/// How alike two words are in meaning, by the vectors that the model holds of the commoner words.
public struct WordLikeness: Sendable {
  private let network: Network

  public init(of analyser: Analyser) { network = analyser.model.network }

  /// The cosine of two phrases' vectors, each the sum of its words' vectors of length 1.
  ///
  /// - Parameters: words parted by spaces; capitals do not matter.
  /// - Returns: in −1...1; nil where no word of one of them has a vector.
  public func likeness(of one: String, to other: String) -> Double? {
    guard let first = vector(of: one), let second = vector(of: other) else { return nil }
    let product = Self.product(first, second)
    return product / (Self.product(first, first) * Self.product(second, second)).squareRoot()
  }

  private func vector(of phrase: String) -> [Double]? {
    var sum: [Double]?
    for word in phrase.split(separator: " ") {
      var word = String(word)
      guard let vector = word.withUTF8({ network.vector(of: $0) }) else { continue }
      let values = vector.map(Double.init)
      let length = Self.product(values, values).squareRoot()
      guard length > 0 else { continue }
      let unit = values.map { $0 / length }
      sum = sum.map { zip($0, unit).map(+) } ?? unit
    }
    return sum
  }

  /// Added up in the order of the components, so that every machine gets the same number.
  private static func product(_ one: [Double], _ other: [Double]) -> Double {
    zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

extension Network {
  /// The given vector of a word; nil where the model has none.
  func vector(of form: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<Int16>? {
    let kind = InputTable.Kind.vector.rawValue
    let row = withNormalised(form) { Int(words.vectors[wordHash($0)] ?? 0) }
    guard row > 0 else { return nil }
    let table = tables[kind]
    return UnsafeBufferPointer(start: table.rows + row * table.columns, count: table.columns)
  }
}
