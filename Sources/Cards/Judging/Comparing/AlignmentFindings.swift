/// What an alignment says about an answer, before it is weighed.
struct AlignmentFindings {
  private(set) var slips: [Slip] = []
  /// Words that were wanted, not typed, and cannot be done without.
  private(set) var missing: [AnswerWord] = []
  /// Words that were typed, not wanted, and may change the meaning.
  private(set) var extra: [AnswerWord] = []
  private(set) var matchedCount = 0
  /// Whether a pair of words is too far apart for a slip, or only part of a date or a bound was given.
  private(set) var isDoubtful = false
  /// Whether something says the opposite or another number: nothing can make that right.
  private(set) var isContradiction = false
  /// In fifths of a word.
  private(set) var distance = 0

  private let wanted: AnswerText
  private let typed: AnswerText
  private let context: AnswerContext

  init(_ alignment: Alignment, wanted: AnswerText, typed: AnswerText, context: AnswerContext) {
    self.wanted = wanted
    self.typed = typed
    self.context = context
    for step in alignment.steps { take(step) }
    lookAtNumbers()
    lookAtNegations()
    forgive()
    lookAtOrder(alignment)
    lookAtConjunctions()
  }
}

extension AlignmentFindings {
  private mutating func take(_ step: Alignment.Step) {
    switch step {
    case .match(let wantedIndex, let typedIndex, let match):
      matchedCount += 1
      distance += match.cost
      takeMatch(wanted.words[wantedIndex], typed.words[typedIndex], match)
    case .joined(let wantedRange, _):
      matchedCount += wanted.words[wantedRange].count { $0.weight != .light }
    case .missing(let index):
      missing.append(wanted.words[index])
      distance += 5
    case .extra(let index):
      extra.append(typed.words[index])
      distance += 5
    }
  }

  private mutating func takeMatch(_ wantedWord: AnswerWord, _ typedWord: AnswerWord, _ match: WordMatch) {
    let (meant, given) = (wanted.text(of: wantedWord.range), typed.text(of: typedWord.range))
    switch match {
    case .same, .different: break
    case .accents: slips.append(.accent(typed: given, meant: meant))
    case .slips: slips.append(.spelling(typed: given, meant: meant))
    case .doubtful: takeDoubtful(wantedWord, typedWord)
    }
    if let meant = wantedWord.quantity, let given = typedWord.quantity {
      compareUnits(meant, given)
      compareBounds(meant, given)
    }
  }

  /// Parts of a date that the question gives need not be typed.
  private mutating func takeDoubtful(_ wantedWord: AnswerWord, _ typedWord: AnswerWord) {
    switch (wantedWord.date, typedWord.date) {
    case (let meant?, let given?):
      switch meant.compared(with: given) {
      case .less(let parts), .more(let parts): isDoubtful = isDoubtful || !parts.allSatisfy { context.names($0) }
      case .same: break
      case .different, .overlapping: isDoubtful = true
      }
    case (nil, nil), (_?, nil), (nil, _?):
      isDoubtful = true
    }
  }

  private mutating func compareUnits(_ meant: Quantity, _ given: Quantity) {
    guard meant.unit != given.unit else { return }
    switch (meant.unit, given.unit) {
    case (let unit?, nil):
      // “0.8” for “80%” has its unit in the number.
      guard meant.value == given.value, !context.names(unit) else { return }
      slips.append(.missingWord(meant.unitWord ?? unit.name))
    case (nil, _?), (nil, nil):
      break
    case (_?, _?):
      isContradiction = true
    }
  }

  private mutating func compareBounds(_ meant: Quantity, _ given: Quantity) {
    switch (meant.bound, given.bound) {
    case (nil, nil): break
    case (_?, nil): slips.append(.missingWord(meant.boundWord ?? ""))
    case (nil, _?): slips.append(.extraWord(given.boundWord ?? ""))
    case (.above, .atLeast), (.atLeast, .above), (.below, .atMost), (.atMost, .below): isDoubtful = true
    case (let one?, let other?): isContradiction = isContradiction || one != other
    }
  }
}

// MARK: - What is left over

extension AlignmentFindings {
  /// Another number is never a slip, nor is one more.
  private mutating func lookAtNumbers() {
    let isWanted = missing.contains { $0.isNumeric && !isWordOne($0) && !context.names($0) }
    let isTyped = extra.contains { $0.isNumeric && !isWordOne($0) && !context.names($0) }
    let replacesOne = isTyped && missing.contains(where: isWordOne)
    let isOneMore = isTyped && wanted.contentIndices.contains { wanted.words[$0].isNumeric }
    if isWanted && isTyped || replacesOne || isOneMore { isContradiction = true }
    if isWanted || isTyped, matchedCount == 0 { isContradiction = true }
  }

  private func isWordOne(_ word: AnswerWord) -> Bool {
    word.quantity?.isWordOne ?? false
  }

  private mutating func lookAtNegations() {
    let isWanted = missing.contains { $0.weight == .negation }
    let isTyped = extra.contains { $0.weight == .negation }
    if isWanted != isTyped, matchedCount > 0 || !isWanted { isContradiction = true }
    if isWanted, isTyped, matchedCount > 0 {
      missing.removeAll { $0.weight == .negation }
      extra.removeAll { $0.weight == .negation }
    }
  }

  /// Leaves out what the question says itself, “one” where it is but an article, and “AD” where nobody speaks of “BC”.
  private mutating func forgive() {
    guard matchedCount > 0 else { return }
    missing.removeAll(where: isWordOne)
    extra.removeAll(where: isWordOne)
    if !missing.contains(where: { $0.isWord("bce") }) { extra.removeAll { $0.isWord("ce") } }
    if !extra.contains(where: { $0.isWord("bce") }) { missing.removeAll { $0.isWord("ce") } }
    // “Which is larger, the sun or the moon?” gives away nothing.
    let isGiven = wanted.contentIndices.allSatisfy { context.names(wanted.words[$0]) }
    guard !isGiven else { return }
    extra.removeAll { $0.weight != .negation && context.names($0) }
    // Where something else stands in its place it was not left out: “the resting potential” for “the membrane potential”.
    if extra.isEmpty { missing.removeAll { $0.weight != .negation && context.names($0) } }
  }

  private mutating func lookAtOrder(_ alignment: Alignment) {
    guard alignment.isReordered else { return }
    distance += 2
    // “name and religion” for “religion and name”, but not “25 to 15”; “Keita Sundiata”, but not “the man bites the dog”.
    let isEnumeration = wanted.words.contains { $0.isBehindComma || $0.isConjunction }
    let hasNumber = wanted.contentIndices.contains { wanted.words[$0].isNumeric }
    if matchedCount <= 2 || isEnumeration && !hasNumber {
      slips.append(.wordOrder)
    } else {
      isDoubtful = true
    }
  }

  /// “and” for “or”.
  private mutating func lookAtConjunctions() {
    let (meant, given) = (wanted.conjunctions, typed.conjunctions)
    if !meant.isEmpty, !given.isEmpty, meant != given { isDoubtful = true }
  }
}

extension AnswerWord {
  fileprivate var date: PartialDate? {
    if case .date(let date) = meaning { date } else { nil }
  }

  fileprivate func isWord(_ folded: String) -> Bool {
    spelling?.folded == folded
  }

  fileprivate var isConjunction: Bool {
    isWord("and") || isWord("or")
  }
}

extension AnswerText {
  fileprivate var conjunctions: Set<String> {
    Set(words.filter(\.isConjunction).compactMap { $0.spelling?.folded })
  }
}
