import Language

/// The noun phrases of a passage that could be terms: without articles, numbers and everyday adjectives before them.
struct NounPhrases {
  let passage: Passage
  let lexis: Lexis

  struct Phrase: Hashable {
    /// Indices of the passage's words.
    var span: Range<Int>
    /// What it names, where it is a name as a whole; nil for a common noun phrase, also one that begins with a name.
    var name: Name?
    /// Whether it is two phrases that “of” joins: “speed of light”.
    var isJoinedByOf = false

    enum Name: Hashable {
      case unknown
      case kind(Entity.Kind)
    }
  }

  /// Maximal phrases in the order of their first words; after each, what it makes with a phrase that “of” joins to it.
  func all() -> [Phrase] {
    let names = nameSpans()
    let citations = citations()
    var phrases: [Phrase] = []
    var index = 0
    while index < passage.words.count {
      if let citation = citations.first(where: { $0.contains(index) }) {
        index = citation.upperBound
        continue
      }
      if let name = names.first(where: { $0.span.lowerBound == index }) {
        phrases.append(contentsOf: withNouns(after: name))
        index = max(name.span.upperBound, phrases.last?.span.upperBound ?? 0)
        continue
      }
      guard isPart(index), !names.contains(where: { $0.span.contains(index) }) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < passage.words.count, isPart(end), !names.contains(where: { $0.span.lowerBound == end }) { end += 1 }
      if let span = trimmed(index..<end), !isDescribing(span, names: names) { phrases.append(Phrase(span: span)) }
      index = end
    }
    return phrases + joinedByOf(phrases)
  }

  /// “(Tamm & Brandt, 1921)”: brackets that name a source.
  private func citations() -> [Range<Int>] {
    passage.words.indices.filter { passage.lower[$0] == "(" || passage.lower[$0] == "[" }.compactMap { open in
      guard let close = passage.lower[open...].firstIndex(where: { $0 == ")" || $0 == "]" }) else { return nil }
      let words = passage.lower[open..<close]
      let isSource = words.contains {
        $0 == "n.d." || $0 == "al." || ("1500"..."2100").contains($0) && $0.utf8.count == 4
      }
      return isSource && passage.words[open..<close].contains { $0.form.first?.isUppercase == true }
        ? open..<close : nil
    }
  }

  // MARK: names

  /// Names that the analyser is less sure of have no kind.
  private static let sure = 0.3

  private func nameSpans() -> [Phrase] {
    let found = Names(passage: passage, lexis: lexis).spans().flatMap(asAnalysed)
    return found.filter { !isOnlyCapitalised($0) && !isInitials($0) && !isEdge($0.lowerBound) }.map { span in
      let known = passage.names.first { $0.span == span } ?? passage.names.first { $0.span.overlaps(span) }
      return Phrase(span: span, name: known.flatMap { $0.confidence > Self.sure ? .kind($0.kind) : nil } ?? .unknown)
    }
  }

  /// A run of capitals as the analyser has it, where it knows better: “Ambassador Liisa Tamm” holds a person's name, “Office of
  /// Trade” goes on with “and Industry”.
  private func asAnalysed(_ span: Range<Int>) -> [Range<Int>] {
    let inside = passage.names.filter { $0.span.overlaps(span) }
    if let whole = inside.first(where: {
      $0.span.lowerBound <= span.lowerBound && $0.span.upperBound >= span.upperBound
    }) {
      return [whole.span.count <= 7 ? bare(whole.span) : span]
    }
    let isCut = inside.count > 1 || inside.contains { $0.kind == .person }
    return isCut ? inside.map { bare($0.span) } : [span]
  }

  /// Without articles and marks at its ends.
  private func bare(_ span: Range<Int>) -> Range<Int> {
    var span = span
    while span.count > 1, isEdge(span.lowerBound) { span = span.lowerBound + 1..<span.upperBound }
    while span.count > 1, isEdge(span.upperBound - 1) { span = span.lowerBound..<span.upperBound - 1 }
    return span
  }

  private func isEdge(_ index: Int) -> Bool {
    FunctionWords.all.contains(passage.lower[index]) || passage.isMark(index) || passage.words[index].continuesToken
      || passage.words[index].form.hasPrefix("@")
  }

  /// “L. D.”
  private func isInitials(_ span: Range<Int>) -> Bool {
    span.allSatisfy { passage.words[$0].form.hasSuffix(".") && passage.words[$0].form.count <= 2 }
  }

  /// A first word of a sentence that only its place gives a capital.
  private func isOnlyCapitalised(_ span: Range<Int>) -> Bool {
    span.count == 1 && span.lowerBound == 0 && !lexis.isName(passage.lower[0])
      && (lexis.isWord(passage.lower[0]) || !passage.names.contains { $0.span.contains(0) })
  }

  /// “Schwann” and “Schwann cell” of “Schwann cells”: a name by itself, and with the nouns that it describes.
  private func withNouns(after name: Phrase) -> [Phrase] {
    var end = name.span.upperBound
    while end < passage.words.count, passage.isNoun(end), !passage.words[end].continuesToken,
      passage.isSpaced(before: end), !FunctionWords.all.contains(passage.lower[end]),
      passage.words[end].form.first?.isLowercase == true
    {
      end += 1
    }
    guard end > name.span.upperBound, end - name.span.lowerBound <= Self.mostWords,
      let head = passage.words[name.span.upperBound - 1].head, (name.span.upperBound..<end).contains(head)
    else { return [name] }
    let isTitle = Persons.nouns.contains(passage.lower[end - 1]) && name.name == .kind(.person)
    return isTitle ? [name] : [Phrase(span: name.span.lowerBound..<end)]
  }

  // MARK: common nouns

  static let mostWords = 5

  private func isPart(_ index: Int) -> Bool {
    guard !passage.words[index].continuesToken, !FunctionWords.all.contains(passage.lower[index]),
      !passage.isNumber(index), !passage.isMark(index), passage.words[index].form.contains(where: \.isLetter)
    else { return false }
    // A capital inside a sentence belongs to a name, or to a heading that was taken for prose.
    let isCommon = passage.words[index].form.first?.isLowercase == true || index == 0 || opensQuotation(index)
    // “Amazon” of “the Amazon rainforest”: it describes the noun after it.
    let isDescribing = passage.words[index].relation.base == .compound && (passage.words[index].head ?? 0) > index
    return (isCommon || isDescribing || passage.words[index].wordClass == .noun)
      && (passage.isNoun(index) || passage.isModifier(index) || passage.words[index].wordClass == .properNoun)
  }

  private func opensQuotation(_ index: Int) -> Bool { ["\"", "“", "‘", ":", "("].contains(passage.lower[index - 1]) }

  /// The phrase from its first telling word to its last noun.
  private func trimmed(_ run: Range<Int>) -> Range<Int>? {
    var start = run.lowerBound
    var end = run.upperBound
    while end > start, !passage.isNoun(end - 1), passage.words[end - 1].wordClass != .properNoun { end -= 1 }
    while start < end - 1, isEmptyModifier(start) { start += 1 }
    if end - start > 1, start == run.lowerBound, isEmptyModifier(start) { start += 1 }
    guard start < end, end - start <= Self.mostWords else { return nil }
    // “usability and security standpoint”: the first noun only describes the last.
    if let head = passage.words[end - 1].head, head >= end, passage.words[end - 1].relation.base == .compound {
      return nil
    }
    if end < passage.words.count, !passage.isSpaced(before: end), ["/", "-", "–"].contains(passage.words[end].form) {
      return nil
    }
    return start..<end
  }

  /// What says how much, which or how good, and no more.
  private func isEmptyModifier(_ index: Int) -> Bool {
    let word = passage.lower[index]
    return VagueWords.modifiers.contains(word) || Judging.values.contains(word) || Pointing.ordinals.contains(word)
      || Pointing.adjectives.contains(word) || word.hasSuffix("-old")
      || ["JJR", "JJS"].contains(passage.words[index].tag)
  }

  /// “mathematician” of “mathematician Galois”: said of a name, no term here.
  private func isDescribing(_ span: Range<Int>, names: [Phrase]) -> Bool {
    names.contains { $0.span.lowerBound == span.upperBound }
  }

  // MARK: of

  /// “speed of light”, “freedom of the will”: the second is part of the first by the tree, and nothing stands between.
  private func joinedByOf(_ phrases: [Phrase]) -> [Phrase] {
    zip(phrases, phrases.dropFirst()).compactMap { first, second in
      let of = first.span.upperBound
      guard of < passage.words.count, passage.lower[of] == "of", second.span.lowerBound == of + 1,
        first.name == nil, second.span.upperBound - first.span.lowerBound <= Self.mostWords,
        passage.words[second.span.upperBound - 1].head == of - 1
      else { return nil }
      return Phrase(span: first.span.lowerBound..<second.span.upperBound, isJoinedByOf: true)
    }
  }
}
