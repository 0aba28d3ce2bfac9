/// Named numbers, as JSON or as lines of text.
struct Results {
  private var entries: [(name: String, value: String)] = []

  mutating func add(_ name: String, _ value: Double?) { entries.append((name, Self.text(value))) }

  mutating func add(_ name: String, _ values: [Double]) {
    entries.append((name, "[" + values.map { Self.text($0) }.joined(separator: ", ") + "]"))
  }

  func show(asJSON isJSON: Bool) {
    if isJSON {
      print("{" + entries.map { "\"\($0.name)\": \($0.value)" }.joined(separator: ", ") + "}")
    } else {
      for entry in entries { print("\(entry.name): \(entry.value)") }
    }
  }

  private static func text(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "null" }
    return value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
