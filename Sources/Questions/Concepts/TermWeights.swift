import Language

/// How much a document leans on a phrase: how often and how widely it stands there, how rare it is in English, how it is set.
///
///     weight = words · log2(1 + own uses) · spread · rarity · marks
///
/// The own uses are those of C-value (Frantzi, Ananiadou & Mima 2000): of a phrase inside longer ones the mean use of those is
/// taken off, so that “potential” does not live on “action potential”.
struct TermWeights {
  let table: TermTable
  let lexis: Lexis
  let definitions: Set<TermKey>
  let titleKeys: Set<TermKey>
  let headingKeys: Set<TermKey>

  /// 0 for what is no term at all.
  func weight(of uses: TermUses) -> Double {
    guard !uses.places.isEmpty, isTerm(uses) else { return 0 }
    let own = ownCount(of: uses)
    guard own > 0 else { return 0 }
    // Of long phrases only those that come back are terms; once said, they are a turn of speech, if they are no name.
    let isTurn = own < 2 && !uses.isName && uses.emphasisedCount == 0 && !definitions.contains(uses.key)
    let length = (isTurn ? [1.0, 1.2, 0.8, 0.6, 0.5] : [1.0, 1.5, 1.65, 1.6, 1.5])[min(4, uses.key.words.count - 1)]
    let spread = 1 + 0.25 * Self.log2(Double(uses.blocks.count))
    return length * Self.log2(1 + own) * spread * rarity(of: uses) * marks(of: uses)
  }

  /// C-value's count: uses less the mean uses of the longer phrases that hold it.
  private func ownCount(of uses: TermUses) -> Double {
    let longer = uses.longer.sorted().compactMap { table.uses[$0]?.count }.filter { $0 > 1 }
    guard !longer.isEmpty else { return Double(uses.count) }
    return Double(uses.count) - Double(longer.reduce(0, +)) / Double(longer.count)
  }

  private func isTerm(_ uses: TermUses) -> Bool {
    let words = uses.key.words
    guard let head = words.last, words.count <= NounPhrases.mostWords, head.utf8.count > 1 else { return false }
    if uses.isJoinedByOf, !isFirm(uses) { return false }
    if uses.countedCount * 2 > uses.places.count, !uses.isName { return false }
    if words.allSatisfy({ $0.utf8.count < 2 || $0.hasSuffix(".") && $0.utf8.count < 3 }) { return false }
    if head.hasSuffix("."), !head.dropLast().contains(".") { return false }
    if words.contains(where: { Judging.values.contains($0) }) { return false }
    if Months.lower.contains(head) || Months.weekdays.contains(head) || Units.spans.contains(head) { return false }
    let isVague = VagueWords.nouns.contains(head) || VagueWords.nouns.contains(head + "s")
    // “Water” and “wall” are terms only where the document makes them so.
    if words.count == 1, CommonWords.rarity(of: head) == 0, !uses.isName, !definitions.contains(uses.key),
      !titleKeys.contains(uses.key), !headingKeys.contains(uses.key)
    {
      return false
    }
    guard words.count == 1 else { return !isVague || words.contains { CommonWords.rarity(of: $0) >= 3 } }
    return !isVague && !NameWords.demonyms.contains(head) && !NameWords.weak.contains(head)
      && !Units.measures.contains(head) && !Units.orderings.contains(head)
  }

  /// Whether what “of” joins is one term: it comes back, and its first noun seldom stands with anything else; or it is set off.
  private func isFirm(_ uses: TermUses) -> Bool {
    if uses.emphasisedCount > 0 || definitions.contains(uses.key) || headingKeys.contains(uses.key) { return true }
    guard uses.places.count >= 2, let of = uses.key.words.firstIndex(of: "of") else { return false }
    let first = table.uses[TermKey(uses.key.words[..<of].joined(separator: " "))]
    return uses.places.count * 2 >= first?.count ?? 0
  }

  /// In 0.1...1: 1 for names and for words that few people use.
  private func rarity(of uses: TermUses) -> Double {
    let words = uses.key.words.filter { !FunctionWords.all.contains($0) }
    if uses.isName { return words.count == 1 && CommonWords.rarity(of: words[0]) < 3 ? 0.7 : 1 }
    let rarities = words.map { Double(CommonWords.rarity(of: $0)) / Double(CommonWords.rarest) }
    guard let head = rarities.last, let most = rarities.max() else { return 0.1 }
    if words.count == 1 { return max(0.1, [0.05, 0.15, 0.35, 0.7, 1][Int(head * 4)]) }
    return 0.3 + 0.5 * most + 0.2 * head
  }

  private func marks(of uses: TermUses) -> Double {
    var factor = 1.0
    if titleKeys.contains(uses.key) { factor *= 1.6 }
    if headingKeys.contains(uses.key) { factor *= 1.5 }
    if definitions.contains(uses.key) { factor *= 2 }
    if uses.emphasisedCount > 0 { factor *= 1.4 }
    if uses.quotedCount > 0 { factor *= 1.2 }
    if uses.openingCount > 0 { factor *= 1.1 }
    return factor
  }

  /// The base-2 logarithm of a number ≥ 1, to six digits, in arithmetic that is the same on every machine.
  static func log2(_ value: Double) -> Double {
    var (result, rest, bit) = (0.0, max(1, value), 0.5)
    while rest >= 2 { (rest, result) = (rest / 2, result + 1) }
    for _ in 0..<20 {
      rest *= rest
      if rest >= 2 { (rest, result) = (rest / 2, result + bit) }
      bit /= 2
    }
    return result
  }
}
