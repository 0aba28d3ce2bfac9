/// A number in words: “one hundred and twenty-four”, “nineteen eighty-four”, “twenty-first”, “two thirds”, “four point five”.
struct WrittenNumber: Hashable {
  private(set) var value: ExactNumber
  private(set) var isOrdinal = false

  /// The number that begins with a word, and how many words it takes.
  static func read(_ lexemes: [Lexeme], at start: Int) -> (number: WrittenNumber, count: Int)? {
    var sum = NumberSum()
    var index = start
    func word(_ index: Int) -> String { lexemes.indices.contains(index) ? lexemes[index].folded : "" }

    // “a hundred”, “a third”; not “a second man”.
    if ["a", "an"].contains(word(start)) {
      guard let following = NumberWord(word(start + 1)) ?? (word(start + 1) == "quarter" ? .small(1) : nil) else {
        return nil
      }
      switch following {
      case .hundred, .scale: break
      case .small(12) where word(start + 1) == "dozen":
        return (WrittenNumber(value: ExactNumber(12)), 2)
      case .ordinal, .small:
        return fraction(of: 1, lexemes, at: start + 1).map { ($0, 2) }
      case .tens: return nil
      }
      index += 1
    }
    while let next = NumberWord(word(index)), index == start || lexemes[index].joint != .comma {
      if case .ordinal(let last) = next {
        // “one third”, “two fifths”; “twenty-third” and “hundred and third” are ordinals.
        if let numerator = sum.soleSmall, let fraction = fraction(of: numerator, lexemes, at: index) {
          return (fraction, index + 1 - start)
        }
        // A second is a unit behind a number.
        guard sum.canTake(last), !(word(index) == "second" && sum.hasSmall) else { break }
        sum.take(last)
        return (WrittenNumber(value: ExactNumber(sum.total), isOrdinal: true), index + 1 - start)
      }
      guard sum.canTake(next) else { break }
      sum.take(next)
      index += 1
      if word(index) == "and", sum.endsInHundreds, let following = NumberWord(word(index + 1)),
        following.isBelowHundred,
        word(index + 2) != "hundred"
      {
        index += 1
      }
    }
    guard !sum.isEmpty else { return nil }
    if let numerator = sum.soleSmall, let fraction = fraction(of: numerator, lexemes, at: index) {
      return (fraction, index + 1 - start)
    }
    var number = WrittenNumber(value: ExactNumber(sum.total))
    if word(index) == "and", word(index + 1) == "a", word(index + 2) == "half", let half = number.value.andAHalf {
      number.value = half
      index += 3
    } else if word(index) == "point", let (digits, count) = decimals(lexemes, at: index + 1) {
      let whole = String(sum.total).utf8.map { $0 - UInt8(ascii: "0") }
      number.value = ExactNumber(digits: whole + digits, exponent: -digits.count)
      index += 1 + count
    }
    return (number, index - start)
  }

  /// “two *thirds*”, “three *quarters*”.
  private static func fraction(of numerator: Int, _ lexemes: [Lexeme], at index: Int) -> WrittenNumber? {
    guard lexemes.indices.contains(index), let denominator = NumberWord.denominator(lexemes[index].folded),
      numerator > 0, numerator < 20, let value = ExactNumber(numerator, over: denominator)
    else { return nil }
    // “one hundredth” may be an ordinal; behind it stands nothing that would say so, and the fraction is far more common.
    return WrittenNumber(value: value)
  }

  /// The digits behind “point”.
  private static func decimals(_ lexemes: [Lexeme], at start: Int) -> (digits: [UInt8], count: Int)? {
    var digits: [UInt8] = []
    for lexeme in lexemes[min(start, lexemes.count)...] {
      switch NumberWord(lexeme.folded) {
      case .small(let digit) where digit < 10: digits.append(UInt8(digit))
      default: return digits.isEmpty ? nil : (digits, digits.count)
      }
    }
    return digits.isEmpty ? nil : (digits, digits.count)
  }
}

extension NumberWord {
  fileprivate var isBelowHundred: Bool {
    switch self {
    case .small, .tens: true
    case .ordinal(let last): last.isBelowHundred
    case .hundred, .scale: false
    }
  }
}

/// A number while its words are taken in, from the highest scale to the lowest.
private struct NumberSum {
  /// Finished groups: “two million”.
  private var groups = 0
  /// The group that is being read, below 10,000.
  private var group = 0
  private var lowestScale = Int.max
  private(set) var isEmpty = true
  /// Whether the last word was a hundred or a scale, behind which “and” may stand.
  private(set) var endsInHundreds = false
  /// Whether the group ends in a number that nothing below it can extend.
  private(set) var hasSmall = false
  private var wordCount = 0

  var total: Int { groups + group }

  /// The number where it is a single word below twenty.
  var soleSmall: Int? {
    wordCount == 1 && hasSmall ? group : nil
  }

  func canTake(_ word: NumberWord) -> Bool {
    switch word {
    case .small(let number):
      // “twenty-four”, “hundred four”, and as years are read: “nineteen fourteen”.
      return isEmpty || (!hasSmall && (group % 100 == 0 || number < 10 && number > 0)) || isYearHead && number >= 10
    case .tens:
      return isEmpty || (!hasSmall && group % 100 == 0) || isYearHead
    case .hundred:
      return isEmpty || (1...99).contains(group)
    case .scale(let exponent):
      return (isEmpty || group > 0) && exponent < lowestScale && exponent <= 12 && group < 10_000
    case .ordinal(let last):
      return canTake(last)
    }
  }

  /// Whether the group is the first half of a year: 10 to 29.
  private var isYearHead: Bool {
    groups == 0 && (10...29).contains(group)
  }

  mutating func take(_ word: NumberWord) {
    switch word {
    case .small(let number):
      group = isYearHead && (hasSmall || number >= 10) ? group * 100 + number : group + number
      hasSmall = true
    case .tens(let number):
      group = isYearHead ? group * 100 + number : group + number
      hasSmall = false
    case .hundred:
      group = max(group, 1) * 100
      hasSmall = false
    case .scale(let exponent):
      var factor = 1
      for _ in 0..<exponent { factor *= 10 }
      groups += max(group, 1) * factor
      group = 0
      lowestScale = exponent
      hasSmall = false
    case .ordinal(let last):
      take(last)
    }
    switch word {
    case .hundred, .scale: endsInHundreds = true
    default: endsInHundreds = false
    }
    isEmpty = false
    wordCount += 1
  }
}
