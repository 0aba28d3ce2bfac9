/// Numbers, dates, shares and sums in a passage.
struct Quantities {
  let passage: Passage

  func facts() -> [Fact] {
    var facts: [Fact] = []
    var index = 0
    while index < passage.words.count {
      if let fact = date(at: index) ?? century(at: index) ?? number(at: index) {
        facts.append(fact)
        index = fact.span.upperBound
      } else {
        index += 1
      }
    }
    return facts
  }

  private func lower(_ index: Int) -> String { passage.lower.indices.contains(index) ? passage.lower[index] : "" }
  private func form(_ index: Int) -> String { passage.words.indices.contains(index) ? passage.words[index].form : "" }

  // MARK: dates

  /// The date that begins at a word.
  func dateFact(at index: Int) -> Fact? { date(at: index) }

  private func date(at index: Int) -> Fact? {
    if Months.isMonth(form(index)) {
      var end = index + 1
      if isDay(end) {
        end += 1
        if lower(end) == ",", isYear(end + 1) { return Fact(kind: .date, span: index..<end + 2) }
        return isYear(end) ? Fact(kind: .date, span: index..<end + 1) : nil
      }
      if lower(end) == "," || lower(end) == "of" { end += 1 }
      return isYear(end) ? Fact(kind: .date, span: index..<end + 1) : nil
    }
    if isDay(index), Months.isMonth(form(index + 1)) {
      return isYear(index + 2) ? Fact(kind: .date, span: index..<index + 3) : nil
    }
    if isYear(index), ["–", "-"].contains(lower(index + 1)),
      isYear(index + 2) || lower(index + 2).utf8.count == 2 && Int(lower(index + 2)) != nil
    {
      return Fact(kind: .year, span: index..<index + 3)
    }
    if isYear(index), isDated(index) { return Fact(kind: .year, span: index..<index + 1) }
    if isDecade(index), !["early", "late", "mid"].contains(lower(index - 1)) {
      return Fact(kind: .year, span: index..<index + 1)
    }
    return nil
  }

  private func isDay(_ index: Int) -> Bool {
    let digits = lower(index).prefix { $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day) else { return false }
    return ["", "st", "nd", "rd", "th"].contains(lower(index).dropFirst(digits.count))
  }

  private func isYear(_ index: Int) -> Bool {
    let text = lower(index)
    return text.utf8.count == 4 && text.utf8.allSatisfy(Numerals.isDigit) && ("1000"..."2100").contains(text)
  }

  /// “1960s”.
  private func isDecade(_ index: Int) -> Bool {
    let text = lower(index)
    return text.utf8.count == 5 && text.hasSuffix("0s") && text.dropLast().utf8.allSatisfy(Numerals.isDigit)
  }

  /// Whether what stands round a four-digit number makes it a year.
  private func isDated(_ index: Int) -> Bool {
    let before = lower(index - 1)
    let after = lower(index + 1)
    let leads = [
      "in", "by", "since", "until", "from", "after", "before", "during", "around", "circa", "late", "early", "to", "of",
    ]
    guard leads.contains(before) else { return false }
    guard after.isEmpty || passage.isMark(index + 1) || FunctionWords.all.contains(after) else {
      // “In 1885 Ebbinghaus published”: a name or a subject may follow; a bare plural would be what is counted.
      return before == "in" && (form(index + 1).first?.isUppercase == true || index == 1)
    }
    if ["to", "of", "from"].contains(before) {
      return before == "of"
        ? Months.lower.contains(lower(index - 2)) || !passage.isNumber(index - 2) && after != "and"
        : isYear(index + 2) || isYear(index - 2) || before == "from"
    }
    return true
  }

  private func century(at index: Int) -> Fact? {
    guard lower(index + 1) == "century" || lower(index + 1) == "centuries", isOrdinal(lower(index)) else { return nil }
    return Fact(kind: .century, span: index..<index + 1)
  }

  private func isOrdinal(_ word: String) -> Bool {
    let digits = word.prefix { $0.isNumber }
    if !digits.isEmpty { return ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) }
    return word.hasSuffix("eenth") || word.hasPrefix("twent")
      || [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth",
      ].contains(word)
  }

  // MARK: counted things

  private func number(at index: Int) -> Fact? {
    guard isPlainNumber(index), !isLabel(index), lower(index - 1) != "±", lower(index + 1) != "±" else { return nil }
    var end = index + 1
    while isPlainNumber(end)
      || lower(end) == "and" && NumberWords.isNumberWord(lower(end - 1)) && isNumberWordAfter(end)
    {
      end += 1
    }
    if let upper = upperEnd(of: index..<end) { end = upper }
    let span = index..<end
    guard lower(index) != "one" || span.count > 1 else { return nil }
    if ["$", "€", "£", "¥"].contains(lower(index - 1)) {
      return Fact(kind: .money(currency: lower(index - 1)), span: index - 1..<end)
    }
    switch lower(end) {
    case "%": return Fact(kind: .share, span: index..<end + 1)
    case "percent": return Fact(kind: .share, span: span)
    case "per" where lower(end + 1) == "cent": return Fact(kind: .share, span: span)
    default: break
    }
    guard let unit = unit(at: end) else { return nil }
    if Units.currencies.contains(unit) { return Fact(kind: .money(currency: unit), span: span) }
    // “the two entities”, “the first three”: known already.
    if ["the", "these", "those", "first", "last", "other", "next", "both"].contains(lower(index - 1)) { return nil }
    return Fact(kind: .count(unit: unit), span: span)
  }

  private func isPlainNumber(_ index: Int) -> Bool {
    let word = lower(index)
    return Numerals.parts(of: word) != nil || NumberWords.isNumberWord(word)
  }

  private func isNumberWordAfter(_ index: Int) -> Bool { NumberWords.isNumberWord(lower(index + 1)) }

  /// The end of “three to seven”, “between 5 and 9”.
  private func upperEnd(of span: Range<Int>) -> Int? {
    let word = lower(span.upperBound)
    guard
      word == "to" || word == "–" || word == "-" || word == "or"
        || word == "and" && lower(span.lowerBound - 1) == "between",
      isPlainNumber(span.upperBound + 1)
    else { return nil }
    var end = span.upperBound + 2
    while isPlainNumber(end) { end += 1 }
    return end
  }

  /// Whether the number only names a thing of its kind: “Figure 3”, “Apollo 11”, “Version 6”.
  private func isLabel(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = lower(index - 1)
    if Units.labels.contains(before) { return true }
    let isAfterName =
      form(index - 1).first?.isUppercase == true && index > 1 && !FunctionWords.all.contains(before)
      && !Months.lower.contains(before)
    return isAfterName || before == "#" || before == "." || before == "no." || before == "§"
  }

  /// The noun or measure that is counted, in lower case; nil where none plainly follows.
  private func unit(at index: Int) -> String? {
    var index = index
    var steps = 0
    while steps < 3, index < passage.words.count, !passage.isMark(index) {
      let word = lower(index)
      if Units.measures.contains(word) { return word }
      if FunctionWords.all.contains(word) || passage.isNumber(index) { return nil }
      let isPlural = word.hasSuffix("s") && !word.hasSuffix("ss") && word.utf8.count > 3 || Units.plurals.contains(word)
      if isPlural, form(index).first?.isLowercase == true { return word }
      index += 1
      steps += 1
    }
    return nil
  }
}

extension Passage {
  /// Whether a colon and a list follow a number, so that it can be counted off.
  func isCountedOff(_ fact: Fact) -> Bool {
    lower[fact.span.upperBound...].prefix(10).contains(":")
  }
}
