/// What a word means in a number that is written out.
enum NumberWord: Hashable, Sendable {
  /// 0...19
  case small(Int)
  /// 20, 30 … 90
  case tens(Int)
  case hundred
  /// A power of ten above hundred, as its exponent.
  case scale(Int)
  /// The same as the last part of an ordinal: “twenty-*first*”, “*hundredth*”.
  indirect case ordinal(NumberWord)

  init?(_ folded: String) {
    guard let word = NumberWord.words[folded] else { return nil }
    self = word
  }

  /// The denominator that a word names behind a numerator: “two *thirds*”.
  static func denominator(_ folded: String) -> Int? {
    denominators[folded]
  }

  private static let denominators: [String: Int] = {
    var names = ["half": 2, "halves": 2, "quarter": 4, "quarters": 4]
    for (number, name) in [
      (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"), (7, "seventh"), (8, "eighth"), (9, "ninth"),
      (10, "tenth"),
      (100, "hundredth"), (1000, "thousandth"),
    ] {
      names[name] = number
      names[name + "s"] = number
    }
    return names
  }()

  private static let words: [String: NumberWord] = {
    var words: [String: NumberWord] = [:]
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let irregular = [1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth"]
    for (number, name) in small.enumerated() {
      words[name] = .small(number)
      words[irregular[number] ?? name + "th"] = .ordinal(.small(number))
    }
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (index, name) in tens.enumerated() {
      words[name] = .tens(20 + 10 * index)
      words[name.dropLast() + "ieth"] = .ordinal(.tens(20 + 10 * index))
    }
    words["dozen"] = .small(12)
    words["hundred"] = .hundred
    words["hundredth"] = .ordinal(.hundred)
    let scales = [
      ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("quadrillion", 15), ("quintillion", 18),
    ]
    for (name, exponent) in scales {
      words[name] = .scale(exponent)
      words[name + "th"] = .ordinal(.scale(exponent))
    }
    for (name, exponent) in [("bn", 9), ("tn", 12), ("mn", 6), ("mio", 6), ("mrd", 9)] {
      words[name] = .scale(exponent)
    }
    return words
  }()
}
