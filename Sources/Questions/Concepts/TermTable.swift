/// All phrases of a document that could be terms, with their uses.
struct TermTable: Sendable {
  private(set) var uses: [TermKey: TermUses] = [:]

  init(of passages: [Passage], lexis: Lexis) {
    for (index, passage) in passages.enumerated() {
      let quoted = Marked(passage: passage).quoted()
      for phrase in NounPhrases(passage: passage, lexis: lexis).all() {
        note(phrase, in: passage, index: index, quoted: quoted)
      }
    }
  }

  private mutating func note(_ phrase: NounPhrases.Phrase, in passage: Passage, index: Int, quoted: [Range<Int>]) {
    let key = TermKey(of: phrase.span, in: passage)
    var uses = self.uses[key] ?? TermUses(key: key)
    uses.places.append(TermUses.Place(passage: index, span: phrase.span))
    uses.spellings[spelling(of: phrase, in: passage), default: 0] += 1
    uses.sections.insert(passage.sectionIndex)
    uses.blocks.insert(passage.block)
    uses.names[phrase.name, default: 0] += 1
    uses.isJoinedByOf = phrase.isJoinedByOf
    if passage.emphasised.contains(where: { $0.overlaps(phrase.span) }) { uses.emphasisedCount += 1 }
    if quoted.contains(where: { $0.overlaps(phrase.span) }) { uses.quotedCount += 1 }
    if passage.position == 0 { uses.openingCount += 1 }
    if phrase.span.lowerBound > 0, passage.isNumber(phrase.span.lowerBound - 1) { uses.countedCount += 1 }
    self.uses[key] = uses
    guard phrase.name == nil, !phrase.isJoinedByOf else { return }
    for inner in Self.innerPhrases(of: phrase.span, in: passage) {
      let innerKey = TermKey(of: inner, in: passage)
      var nested = self.uses[innerKey] ?? TermUses(key: innerKey)
      nested.nestedCount += 1
      nested.longer.insert(key)
      self.uses[innerKey] = nested
    }
  }

  /// With a small first letter where only its place in the sentence gave it a capital.
  private func spelling(of phrase: NounPhrases.Phrase, in passage: Passage) -> String {
    let text = passage.text(of: phrase.span)
    let first = phrase.span.lowerBound
    let isOrdinary =
      phrase.name == nil && (first == 0 || passage.lower[first - 1] == "“" || passage.lower[first - 1] == "\"")
    let isAcronym = text.dropFirst().prefix { $0 != " " }.contains { $0.isUppercase }
    return isOrdinary && !isAcronym && passage.words[first].wordClass != .properNoun
      ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  /// The shorter phrases inside a phrase: runs that end with a noun.
  private static func innerPhrases(of span: Range<Int>, in passage: Passage) -> [Range<Int>] {
    span.flatMap { start in
      (start + 1...span.upperBound).filter { end in
        end - start < span.count && (passage.isNoun(end - 1) || passage.words[end - 1].wordClass == .properNoun)
      }.map { start..<$0 }
    }
  }
}
