/// Finds numbers among the words of an answer, however they are written, and takes in what belongs to them: the unit, “more than”.
struct QuantityReader {
  private let lexemes: [Lexeme]
  private var index: Int

  /// The quantity that begins with a word, and how many words it takes.
  static func quantity(in lexemes: [Lexeme], at start: Int) -> (quantity: Quantity, count: Int)? {
    var reader = QuantityReader(lexemes, at: start)
    guard let quantity = reader.read() else { return nil }
    return (quantity, reader.index - start)
  }

  private init(_ lexemes: [Lexeme], at index: Int) {
    self.lexemes = lexemes
    self.index = index
  }
}

extension QuantityReader {
  private subscript(_ offset: Int) -> Lexeme? {
    lexemes.indices.contains(index + offset) ? lexemes[index + offset] : nil
  }

  private func word(_ offset: Int) -> String {
    self[offset]?.folded ?? ""
  }

  private mutating func read() -> Quantity? {
    let bound = takeBound()
    let sign = takeMinus()
    let currency = takeCurrency()
    guard var quantity = takeNumber() else { return nil }
    if sign { quantity.value = quantity.value.negated }
    if quantity.unit == nil, let currency {
      quantity.unit = currency.unit
      quantity.unitWord = currency.word
    }
    takeUnit(&quantity)
    if let bound {
      (quantity.bound, quantity.boundWord) = bound
    } else if quantity.bound == nil, let (bound, word, count) = boundBehind() {
      index += count
      (quantity.bound, quantity.boundWord) = (bound, word)
    }
    return quantity
  }
}

// MARK: - What stands before the number

extension QuantityReader {
  /// “more than”, “at least”, “about”; the last says no more than that the number is round.
  private mutating func takeBound() -> (Quantity.Bound?, String?)? {
    for (words, bound) in BoundPhrase.beginning(with: word(0)) {
      let matches = words.indices.allSatisfy { word($0) == words[$0] }
      guard matches, beginsNumber(at: words.count) else { continue }
      let text = lexemes[index..<index + words.count].map(\.text).joined(separator: " ")
      index += words.count
      return (bound, bound == nil ? nil : text)
    }
    return nil
  }

  /// Whether a number stands some words ahead, so that what is before it belongs to it.
  private func beginsNumber(at offset: Int) -> Bool {
    var reader = self
    reader.index += offset
    _ = reader.takeMinus()
    _ = reader.takeCurrency()
    return reader.takeNumber() != nil
  }

  private mutating func takeMinus() -> Bool {
    guard ["minus", "negative"].contains(word(0)), beginsPlainNumber(at: 1) else { return false }
    index += 1
    return true
  }

  private func beginsPlainNumber(at offset: Int) -> Bool {
    var reader = self
    reader.index += offset
    return reader.takeNumber() != nil
  }

  /// “$”, “US$”, “USD”.
  private mutating func takeCurrency() -> (unit: Unit, word: String)? {
    var offset = 0
    if ["us", "u.s", "au", "ca"].contains(word(0)), self[1]?.text.first?.isCurrencySymbol == true,
      self[1]?.joint != .space
    {
      offset = 1
    }
    guard let lexeme = self[offset], let unit = Unit(lexeme.folded), unit.name != "cent",
      lexeme.text.first?.isCurrencySymbol == true || lexeme.text.count == 3 && lexeme.text.uppercased() == lexeme.text,
      beginsPlainNumber(at: offset + 1)
    else { return nil }
    index += offset + 1
    return (unit, lexeme.text)
  }
}

// MARK: - The number

extension QuantityReader {
  private mutating func takeNumber() -> Quantity? {
    takeDigits() ?? takeHalf() ?? takeWrittenNumber()
  }

  /// “4.58 trillion”, “4 580 000”, “2 1/2”, “3 × 10^8”, “$4.2m”.
  private mutating func takeDigits() -> Quantity? {
    guard let lexeme = self[0], let numeral = Numeral(lexeme.text) else { return nil }
    var quantity = Quantity(value: numeral.value, isOrdinal: numeral.isOrdinal)
    if numeral.isAtLeast { (quantity.bound, quantity.boundWord) = (.atLeast, "+") }
    if let currency = numeral.currency {
      (quantity.unit, quantity.unitWord) = (Unit(String(currency)), String(currency))
    }
    if !numeral.suffix.isEmpty {
      guard apply(suffix: numeral.suffix, isMoney: quantity.unit != nil || isBehindCurrency, to: &quantity) else {
        return nil
      }
    }
    index += 1
    if numeral.isPlain, numeral.digitCount <= 3 { takeGroups(&quantity, first: lexeme.text) }
    if numeral.isPlain, let next = self[0].flatMap({ Numeral($0.text) }), word(0).contains("/"),
      let half = fraction(quantity, next, word(0))
    {
      quantity.value = half
      index += 1
    }
    takePowerOfTen(&quantity)
    takeScale(&quantity)
    return quantity
  }

  private var isBehindCurrency: Bool {
    index > 0 && lexemes[index - 1].text.first?.isCurrencySymbol == true
  }

  /// Letters directly behind digits: a scale of money (“4.2m”, “3bn”), or a unit.
  private func apply(suffix: String, isMoney: Bool, to quantity: inout Quantity) -> Bool {
    let folded = suffix.lowercased()
    if let exponent = ["bn": 9, "tn": 12, "mn": 6, "k": 3][folded]
      ?? (isMoney ? ["m": 6, "b": 9, "t": 12][folded] : nil)
    {
      quantity.value = quantity.value.scaled(byTenTo: exponent)
      return true
    }
    // “1990s” and “30s” are decades.
    guard folded != "s", quantity.unit == nil, let unit = Unit(folded) else { return false }
    (quantity.unit, quantity.unitWord) = (unit, suffix)
    return true
  }

  /// Further groups of three digits behind spaces of any kind.
  private mutating func takeGroups(_ quantity: inout Quantity, first: String) {
    var digits = first
    guard !first.hasPrefix("0") else { return }
    while let next = self[0], next.joint == .space, next.text.count == 3, next.text.allSatisfy(\.isDecimalDigit) {
      digits += next.text
      index += 1
    }
    if digits.count > first.count {
      quantity.value = ExactNumber(digits: digits.compactMap { $0.wholeNumberValue.map(UInt8.init) }, exponent: 0)
    }
  }

  /// “2 1/2” with its whole part.
  private func fraction(_ whole: Quantity, _ fraction: Numeral, _ text: String) -> ExactNumber? {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard let whole = whole.value.whole, (0..<1_000_000).contains(whole), parts.count == 2, parts[0] < parts[1],
      parts[1] < 1000
    else { return nil }
    return ExactNumber(whole * parts[1] + parts[0], over: parts[1])
  }

  /// “× 10^8”.
  private mutating func takePowerOfTen(_ quantity: inout Quantity) {
    guard ["×", "x", "*", "·"].contains(word(0)), word(1).hasPrefix("10^"), let exponent = Int(word(1).dropFirst(3)),
      (-999...999).contains(exponent)
    else { return }
    quantity.value = quantity.value.scaled(byTenTo: exponent)
    index += 2
  }

  private mutating func takeScale(_ quantity: inout Quantity) {
    while !quantity.isOrdinal {
      switch NumberWord(word(0)) {
      case .scale(let exponent): quantity.value = quantity.value.scaled(byTenTo: exponent)
      case .hundred: quantity.value = quantity.value.scaled(byTenTo: 2)
      default: return
      }
      index += 1
    }
  }

  /// “half a million”, “a half”, “half”.
  private mutating func takeHalf() -> Quantity? {
    let start = ["a", "one"].contains(word(0)) ? 1 : 0
    guard word(start) == "half", let half = ExactNumber(1, over: 2) else { return nil }
    index += start + 1
    var quantity = Quantity(value: half)
    if ["a", "an"].contains(word(0)), case .scale = NumberWord(word(1)) {
      index += 1
      takeScale(&quantity)
    }
    return quantity
  }

  private mutating func takeWrittenNumber() -> Quantity? {
    guard let (written, count) = WrittenNumber.read(lexemes, at: index) else { return nil }
    var quantity = Quantity(value: written.value, isOrdinal: written.isOrdinal)
    quantity.isWordOne = count == 1 && word(0) == "one"
    index += count
    if !written.isOrdinal { takeScale(&quantity) }
    return quantity
  }
}

// MARK: - What stands behind the number

extension QuantityReader {
  private mutating func takeUnit(_ quantity: inout Quantity) {
    guard quantity.unit == nil else {
      // “US$ 4.2 trillion dollars” says it twice.
      if Unit(word(0)) == quantity.unit, quantity.unit != nil { index += 1 }
      return
    }
    if ["us", "u.s"].contains(word(0)), Unit(word(1)) != nil { index += 1 }
    if word(0) == "per", word(1) == "cent" {
      (quantity.unit, quantity.unitWord) = (.percent, "per cent")
      index += 2
      return
    }
    if word(0) == "degrees" || word(0) == "°" || word(0) == "degree",
      let scale = ["c": "celsius", "f": "fahrenheit"][word(1)] ?? Unit(word(1))?.name,
      let unit = Unit(scale)
    {
      (quantity.unit, quantity.unitWord) = (unit, lexemes[index].text + lexemes[index + 1].text)
      index += 2
      return
    }
    guard let lexeme = self[0], let unit = Unit(lexeme.folded),
      !Unit.isAmbiguous(lexeme.folded) || self[1] == nil || self[1]?.joint == .slash
    else { return }
    (quantity.unit, quantity.unitWord) = (unit, lexeme.text)
    index += 1
    takeRate(&quantity)
    if quantity.unit == .year, word(0) == "old" || word(0) == "of" && word(1) == "age" {
      index += word(0) == "old" ? 1 : 2
    }
  }

  /// “per hour”, “an hour”, “/h”.
  private mutating func takeRate(_ quantity: inout Quantity) {
    let isSlashed = self[0]?.joint == .slash
    guard let unit = quantity.unit, isSlashed || ["per", "a", "an"].contains(word(0)),
      let other = Unit(word(isSlashed ? 0 : 1))
    else { return }
    quantity.unit = unit.per(other)
    index += isSlashed ? 1 : 2
  }

  /// “or more”, “or fewer”, “at least” behind the number.
  private func boundBehind() -> (Quantity.Bound, String, Int)? {
    switch (word(0), word(1)) {
    case ("or", "more"), ("or", "over"), ("and", "more"), ("or", "above"), ("at", "least"):
      (.atLeast, "\(word(0)) \(word(1))", 2)
    case ("or", "less"), ("or", "fewer"), ("or", "under"), ("or", "below"), ("at", "most"):
      (.atMost, "\(word(0)) \(word(1))", 2)
    default: nil
    }
  }
}
