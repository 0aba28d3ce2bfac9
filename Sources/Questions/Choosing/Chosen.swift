/// The cards chosen so far, and whether one more would ask something new.
struct Chosen {
  private let entries: [Selection.Entry]
  /// In the order of choice.
  private(set) var indices: [Int] = []
  private var members = Set<Int>()
  private var byPassage: [Int: [Int]] = [:]
  private var byAnswer: [Set<String>: [Int]] = [:]
  /// By the key of the answer, and by every stem of the prompt.
  private var byKey: [String: [Int]] = [:]
  private var byShownStem: [String: [Int]] = [:]

  init(entries: [Selection.Entry]) { self.entries = entries }

  var count: Int { members.count }

  func count(ofPassage passage: Int) -> Int { byPassage[passage]?.count ?? 0 }

  /// Adds a candidate that neither repeats a chosen one nor gives one away.
  ///
  /// - Returns: whether it was added.
  @discardableResult
  mutating func addIfNew(_ index: Int) -> Bool {
    guard !members.contains(index), isNew(index) else { return false }
    let entry = entries[index]
    members.insert(index)
    indices.append(index)
    byPassage[entry.candidate.passage, default: []].append(index)
    byAnswer[entry.answerStems, default: []].append(index)
    byKey[entry.key, default: []].append(index)
    for stem in entry.promptStems { byShownStem[stem, default: []].append(index) }
    return true
  }

  mutating func remove(_ index: Int) {
    let entry = entries[index]
    members.remove(index)
    indices.removeAll { $0 == index }
    byPassage[entry.candidate.passage]?.removeAll { $0 == index }
    byAnswer[entry.answerStems]?.removeAll { $0 == index }
    byKey[entry.key]?.removeAll { $0 == index }
    for stem in entry.promptStems { byShownStem[stem]?.removeAll { $0 == index } }
  }

  private func isNew(_ index: Int) -> Bool {
    let entry = entries[index]
    let sameSentence = byPassage[entry.candidate.passage] ?? []
    if sameSentence.contains(where: { Self.clashInSentence(entry, entries[$0]) }) { return false }
    // The same answer may be asked twice in a document, from different sides, not more often.
    let alike = byAnswer[entry.answerStems] ?? []
    if alike.count >= 2 || alike.contains(where: { Self.overlap(entry, entries[$0]) >= 0.5 }) { return false }
    let asking = entry.promptStems.flatMap { byKey[$0] ?? [] }
    let showing = byShownStem[entry.key] ?? []
    return !(asking + showing).contains { other in
      entries[other].candidate.passage != entry.candidate.passage && Self.isShown(entry, entries[other])
        && Self.overlap(entry, entries[other]) >= 0.5
    }
  }

  /// Whether one of two cards of a sentence shows what the other asks. Gaps of one text are siblings, which a sitting
  /// keeps apart: those may stand together.
  private static func clashInSentence(_ one: Selection.Entry, _ other: Selection.Entry) -> Bool {
    if case .cloze(let first, let gap) = one.candidate.form,
      case .cloze(let second, let otherGap) = other.candidate.form
    {
      return gap.overlaps(otherGap) || first != second && (first.contains(otherGap) || second.contains(gap))
    }
    return one.candidate.span.overlaps(other.candidate.span) || isShown(one, other)
  }

  private static func isShown(_ one: Selection.Entry, _ other: Selection.Entry) -> Bool {
    other.answerStems.isSubset(of: one.promptStems) || one.answerStems.isSubset(of: other.promptStems)
  }

  /// The share of stems that two prompts have in common, in 0...1.
  private static func overlap(_ one: Selection.Entry, _ other: Selection.Entry) -> Double {
    let union = one.promptStems.union(other.promptStems).count
    return union == 0 ? 0 : Double(one.promptStems.intersection(other.promptStems).count) / Double(union)
  }
}
