/// Other numbers for a counted answer: the document's own of the same unit and magnitude first, then made ones.
///
/// Made ones go up or down by steps of √2 (0.35, 0.5, 0.7 | 1.4, 2, 2.8), rounded to as many digits as the answer has; how many lie
/// below the answer is left to chance, or its place among the sorted choices would give it away.
struct QuantityRivals {
  let quantity: WrittenQuantity
  /// Whether it is a share of a hundred.
  let isShare: Bool

  /// - Parameters:
  ///   - own: numbers that the document counts the same unit by, written as they stand there, the nearest place first.
  ///   - most: how many are wanted.
  func rivals(own: [String], most: Int, chance: inout ChoiceChance) -> [Int] {
    var found: [Int] = []
    for text in own {
      guard let other = WrittenQuantity(text), other.decimals == quantity.decimals, isNear(other.digits),
        scale(other.after) == scale(quantity.after)
      else { continue }
      add(other.digits, to: &found, most: most)
    }
    let below = chance.next(below: most + 1)
    for value in made(below: below, most: most) { add(value, to: &found, most: most) }
    return found.sorted()
  }

  private func scale(_ text: String) -> String? {
    text.lowercased().split(separator: " ").map(String.init).first { NumberWords.isScale($0) }
  }

  private func add(_ value: Int, to found: inout [Int], most: Int) {
    guard found.count < most, value > 0, value != quantity.digits, !found.contains(value),
      isApart(value, from: [quantity.digits] + found),
      !isShare || value < 100 * power
    else { return }
    found.append(value)
  }

  private var power: Int { (0..<quantity.decimals).reduce(1) { power, _ in power * 10 } }

  /// Within a half and the double.
  private func isNear(_ value: Int) -> Bool { 2 * value >= quantity.digits && value <= 2 * quantity.digits }

  /// Shares and numbers that differ by a hair test nothing.
  private func isApart(_ value: Int, from others: [Int]) -> Bool {
    others.allSatisfy { abs($0 - value) * 10 >= min($0, value) && (!isShare || abs($0 - value) >= 2 * power) }
  }

  private func made(below: Int, most: Int) -> [Int] {
    if quantity.decimals == 0, quantity.digits <= 12, !isShare { return small(below: below, most: most) }
    if isShare, quantity.digits >= 20 * power { return shares(below: below, most: most) }
    let lower = [70, 50, 35, 25].map { rounded(quantity.digits, times: $0) }
    let upper = [140, 200, 280, 400].map { rounded(quantity.digits, times: $0) }
    return ordered(lower, upper, below: below, most: most)
  }

  /// Neighbours of a small number; one of nothing is no answer to “how many”.
  private func small(below: Int, most: Int) -> [Int] {
    let lower = (1...3).map { quantity.digits - $0 }.filter { $0 >= 2 }
    return ordered(lower, (1...4).map { quantity.digits + $0 }, below: below, most: most)
  }

  /// Shares at least a tenth apart, inside 2...98; round ones stay round.
  private func shares(below: Int, most: Int) -> [Int] {
    let step = (quantity.digits % (10 * power) == 0 ? 10 : quantity.digits % (5 * power) == 0 ? 15 : 12) * power
    let lower = (1...3).map { quantity.digits - $0 * step }.filter { $0 >= 2 * power }
    let upper = (1...3).map { quantity.digits + $0 * step }.filter { $0 <= 98 * power }
    return ordered(lower, upper, below: below, most: most)
  }

  /// As many of the lower ones as chance says, the rest upper ones, then what is left of both.
  private func ordered(_ lower: [Int], _ upper: [Int], below: Int, most: Int) -> [Int] {
    let few = lower.prefix(below)
    return few + upper.prefix(most - few.count) + lower.dropFirst(few.count) + upper
  }

  /// A hundredth of the number times `percent`, rounded to as many digits as the number shows.
  private func rounded(_ number: Int, times percent: Int) -> Int {
    let (product, overflow) = number.multipliedReportingOverflow(by: percent)
    guard !overflow else { return number }
    let exact = product / 100
    let length = String(exact).utf8.count
    let unit = (0..<max(0, length - quantity.significantDigits)).reduce(1) { unit, _ in unit * 10 }
    return (exact + unit / 2) / unit * unit
  }
}
