/// A typed answer beside one that would be right.
struct AnswerComparison {
  let wanted: AnswerText
  let typed: AnswerText
  let context: AnswerContext
  private(set) var verdict = Verdict.wrong
  /// How far apart the answers are, for choosing among several that would be right; fifths of a word.
  private(set) var distance = Int.max
  private(set) var difference: [DifferencePart] = []
  /// The words that are missing, where nothing else keeps the answer from being right.
  private(set) var onlyMissing: String?
  /// Whether the answers share a word that counts.
  private(set) var hasCommonWord = false

  init(wanted: AnswerText, typed: AnswerText, context: AnswerContext) {
    self.wanted = wanted
    self.typed = typed
    self.context = context
    difference = [.missing(String(wanted.characters)), .extra(String(typed.characters).normalForm)]
    if typed.characters.allSatisfy(\.isBlank) {
      difference.removeLast()
    } else if wanted.words.isEmpty || typed.words.isEmpty {
      compareSigns()
    } else if wanted.words.count * typed.words.count > AnswerComparison.mostPairs {
      compareLongTexts()
    } else {
      compareWords()
    }
  }

  /// Beyond this nobody compares word by word; a pasted page must not hold up the session.
  private static let mostPairs = 40_000
}

// MARK: - Without words

extension AnswerComparison {
  /// Answers that are nothing but punctuation: “!”.
  private mutating func compareSigns() {
    let plain = { (text: AnswerText) in text.characters.filter { !$0.isBlank }.map(\.plain) }
    if plain(wanted) == plain(typed) { acceptAll() }
  }

  private mutating func compareLongTexts() {
    let one = wanted.words.filter { $0.weight != .light }.map(\.meaning)
    let other = typed.words.filter { $0.weight != .light }.map(\.meaning)
    if one == other {
      acceptAll()
      return
    }
    let shared = Set(one).intersection(Set(other)).count
    distance = (one.count + other.count - 2 * shared) * 5
    if shared * 5 >= max(Set(one).count, Set(other).count) * 3 { verdict = .undecided }
  }

  private mutating func acceptAll() {
    verdict = .right
    distance = 0
    difference = [.same(String(wanted.characters))]
  }
}

// MARK: - Word by word

extension AnswerComparison {
  private mutating func compareWords() {
    let alignment = Alignment(wanted: wanted, typed: typed, allowsSlips: true)
    let findings = AlignmentFindings(alignment, wanted: wanted, typed: typed, context: context)
    distance = findings.distance
    hasCommonWord = findings.matchedCount > 0
    if findings.extra.isEmpty, !findings.isDoubtful, !findings.missing.isEmpty {
      onlyMissing = findings.missing.map { wanted.text(of: $0.range) }.joined(separator: " ")
    }
    difference = AnswerDifference(alignment, wanted: wanted, typed: typed).parts
    verdict = verdict(findings)
    switch verdict {
    case .right:
      acceptAll()
    case .rightBut, .undecided:
      let rivalCosts = context.rivals.compactMap(slipsToRival)
      if rivalCosts.contains(0) {
        verdict = .wrong
      } else if rivalCosts.contains(where: { $0 <= distance }) {
        // “Irak” could be Iran as well as Iraq.
        verdict = .undecided
      }
    case .wrong:
      if isShortForm { verdict = .undecided }
    }
  }

  private func verdict(_ findings: AlignmentFindings) -> Verdict {
    if findings.isContradiction { return .wrong }
    let (missing, extra) = (findings.missing.count, findings.extra.count)
    let wantedCount = findings.matchedCount + missing
    switch (missing, extra) {
    case (0, 0):
      if findings.isDoubtful { return .undecided }
      return findings.slips.isEmpty ? .right : .rightBut(findings.slips)
    case (0, _):
      return extra <= max(3, wantedCount) && !findings.extra.contains(where: isNameOfItsOwn) ? .undecided : .wrong
    case (_, 0):
      return findings.matchedCount * 2 >= wantedCount ? .undecided : .wrong
    default:
      // One word for another in a longer answer may be the same thing in other words.
      if findings.extra.contains(where: isNameOfItsOwn) { return .wrong }
      if missing == 1, extra == 1 { return wantedCount >= 4 ? .undecided : .wrong }
      return wantedCount >= 6 && findings.matchedCount * 5 >= max(wantedCount, findings.matchedCount + extra) * 3
        ? .undecided : .wrong
    }
  }

  /// A single letter tells apart what has the same name: “B minor”, “vitamin C”.
  private func isNameOfItsOwn(_ word: AnswerWord) -> Bool {
    word.spelling.map { $0.folded.count == 1 } ?? false
  }

  /// How far what was typed is from another answer of the card, if only in slips; 0 for the same words.
  private func slipsToRival(_ rival: AnswerText) -> Int? {
    let alignment = Alignment(wanted: rival, typed: typed, allowsSlips: true)
    guard !alignment.isReordered else { return nil }
    var cost = 0
    for step in alignment.steps {
      switch step {
      case .match(_, _, let match): cost += match == .accents ? 0 : match.cost
      case .joined: break
      case .missing, .extra: return nil
      }
    }
    return cost
  }

  /// Whether one answer is made of the initials of the other: “WHO”.
  private var isShortForm: Bool {
    wanted.isInitials(of: typed) || typed.isInitials(of: wanted)
  }
}

extension AnswerText {
  /// Whether the answer is a single word of the initials of the other's words, with or without those of its words of grammar.
  fileprivate func isInitials(of other: AnswerText) -> Bool {
    guard words.count == 1, let word = words[0].spelling?.folded, word.count >= 2, other.words.count >= 2 else {
      return false
    }
    let all = other.words.map { other.characters[$0.range.lowerBound].lowercased() }
    let content = zip(other.words, all).filter { $0.0.weight != .light }.map(\.1)
    return all.joined() == word || content.joined() == word
  }
}
