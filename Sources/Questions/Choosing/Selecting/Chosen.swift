/// The cards chosen so far, and how much of one more would be new.
struct Chosen {
  private let entries: [Selection.Entry]
  /// In the order of choice.
  private(set) var indices: [Int] = []
  private var members = Set<Int>()
  private var byPassage: [Int: [Int]] = [:]
  private var byAnswer: [Set<String>: [Int]] = [:]
  /// By the key of the answer, by that of the prompt, and by every stem of the prompt.
  private var byKey: [String: [Int]] = [:]
  private var byPromptKey: [String: [Int]] = [:]
  private var byShownStem: [String: [Int]] = [:]

  init(entries: [Selection.Entry]) { self.entries = entries }

  var count: Int { members.count }

  func count(ofPassage passage: Int) -> Int { byPassage[passage]?.count ?? 0 }

  mutating func add(_ index: Int) {
    guard members.insert(index).inserted else { return }
    let entry = entries[index]
    indices.append(index)
    byPassage[entry.candidate.passage, default: []].append(index)
    byAnswer[entry.answerStems, default: []].append(index)
    byKey[entry.key, default: []].append(index)
    byPromptKey[entry.promptKey, default: []].append(index)
    for stem in entry.promptStems { byShownStem[stem, default: []].append(index) }
  }

  /// What one more card is worth beside those chosen, as a share of what it is worth alone, in 0...1.
  ///
  ///     Π (1 − overlap):   0.1 a card of its sentence, 0.3 one with its answer, 0.1 one with its answer's rarest word,
  ///     0.8 one whose prompt has three fifths of its words in common with it
  ///
  /// - Parameter answersMayShow: whether two cards of a sentence may show what the other asks.
  /// - Returns: nil where it asks what a chosen one asks, or gives one away.
  func novelty(of index: Int, answersMayShow: Bool) -> Double? {
    guard !members.contains(index), isNew(index, answersMayShow: answersMayShow) else { return nil }
    let entry = entries[index]
    var novelty = 1.0
    for _ in byPassage[entry.candidate.passage] ?? [] { novelty *= 0.9 }
    for _ in byAnswer[entry.answerStems] ?? [] { novelty *= 0.7 }
    for _ in (byKey[entry.key] ?? []).prefix(5) { novelty *= 0.9 }
    let similar = (byPromptKey[entry.promptKey] ?? []).contains { Self.overlap(entry, entries[$0]) >= 0.6 }
    return similar ? novelty * 0.2 : novelty
  }

  private func isNew(_ index: Int, answersMayShow: Bool) -> Bool {
    let entry = entries[index]
    let sameSentence = byPassage[entry.candidate.passage] ?? []
    if sameSentence.contains(where: { Self.clashInSentence(entry, entries[$0], answersMayShow: answersMayShow) }) {
      return false
    }
    // The same answer may be asked twice in a document, from different sides, not more often.
    let alike = byAnswer[entry.answerStems] ?? []
    if alike.count >= (answersMayShow ? 4 : 2) || alike.contains(where: { Self.overlap(entry, entries[$0]) >= 0.5 }) {
      return false
    }
    let asking = entry.promptStems.flatMap { byKey[$0] ?? [] }
    let showing = byShownStem[entry.key] ?? []
    return !(asking + showing).contains { other in
      entries[other].candidate.passage != entry.candidate.passage && Self.isShown(entry, entries[other])
        && Self.tellsOf(entry, entries[other], answersMayShow: answersMayShow)
    }
  }

  /// Whether two cards of a sentence ask the same, or one shows what the other asks. Gaps of one text are siblings,
  /// which a sitting keeps apart: those may stand together.
  private static func clashInSentence(
    _ one: Selection.Entry, _ other: Selection.Entry, answersMayShow: Bool
  ) -> Bool {
    if case .cloze(let first, let gap) = one.candidate.form,
      case .cloze(let second, let otherGap) = other.candidate.form
    {
      // A cloze card is known by its text and by where its gap begins: one text has room for one of two that overlap.
      return gap.overlaps(otherGap)
        || !answersMayShow && first != second && (first.contains(otherGap) || second.contains(gap))
    }
    return asksSame(one.candidate.span, other.candidate.span, answersMayShow: answersMayShow)
      || !answersMayShow && isShown(one, other)
  }

  /// Whether two answers are the same words, or have any in common; where they may show each other, half of them.
  private static func asksSame(_ one: Range<Int>, _ other: Range<Int>, answersMayShow: Bool) -> Bool {
    guard answersMayShow else { return one.overlaps(other) }
    return 2 * one.clamped(to: other).count > max(one.count, other.count)
  }

  private static func isShown(_ one: Selection.Entry, _ other: Selection.Entry) -> Bool {
    other.answerStems.isSubset(of: one.promptStems) || one.answerStems.isSubset(of: other.promptStems)
  }

  /// Whether one of two prompts that shows what the other wants is about the same. A lead is: it stands there as the
  /// document has it.
  private static func tellsOf(_ one: Selection.Entry, _ other: Selection.Entry, answersMayShow: Bool) -> Bool {
    guard one.candidate.lead != nil || other.candidate.lead != nil else { return overlap(one, other) >= 0.5 }
    let common = one.promptStems.intersection(other.promptStems).count
    let least = min(one.promptStems.count, other.promptStems.count)
    return !answersMayShow && 2 * common >= least
  }

  /// The share of stems that two prompts have in common, in 0...1.
  private static func overlap(_ one: Selection.Entry, _ other: Selection.Entry) -> Double {
    let union = one.promptStems.union(other.promptStems).count
    return union == 0 ? 0 : Double(one.promptStems.intersection(other.promptStems).count) / Double(union)
  }
}
