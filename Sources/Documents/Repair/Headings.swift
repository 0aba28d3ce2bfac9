/// How a heading without markup shows that it is one; the stronger style stands over the weaker.
enum HeadingStyle: Hashable, Comparable {
  /// By a line of `=` (1) or of another mark (2).
  case underlined(rank: Int)
  case capitals
  /// "2.", "2.1", "Chapter 3", "IV.": how many numbers.
  case numbered(depth: Int)
  case plain
  /// Closed by a colon: "Risk of exposure:".
  case withColon
}

extension HeadingStyle {
  /// - Returns: nil for what cannot be a heading.
  init?(_ phrase: Phrase, marker: String?) {
    let text = phrase.text
    guard phrase.words.count <= 14, phrase.hasLetters, let first = text.first(where: { $0.isLetter || $0.isNumber }),
      !first.isLowercase, !text.hasPrefix("http")
    else { return nil }
    if let marker {
      self = .numbered(depth: HeadingStyle.depth(marker) ?? 1)
    } else if let depth = phrase.words.first.flatMap({ HeadingStyle.depth(String($0)) }), phrase.words.count > 1 {
      self = .numbered(depth: depth)
    } else if let word = phrase.words.first, phrase.words.count > 1, HeadingStyle.divisions.contains(word.lowercased()),
      HeadingStyle.depth(String(phrase.words[1])) != nil
        || phrase.words[1].count <= 5 && phrase.words[1].allSatisfy(\.isUppercase)
    {
      self = .numbered(depth: 1)
    } else if phrase.isInCapitals {
      self = .capitals
    } else if phrase.isInTitleCase || phrase.words.count <= 9 && !phrase.hasFiniteVerb && first.isUppercase
      || phrase.isQuestion
    {
      self = text.hasSuffix(":") ? .withColon : .plain
    } else {
      return nil
    }
  }

  /// "Chapter 3", "Part II": a division and its number.
  static func isDivision(_ phrase: Phrase) -> Bool {
    phrase.words.count >= 2 && divisions.contains(phrase.words[0].lowercased())
      && phrase.words[1].allSatisfy { $0.isNumber || "IVXLCivxlc.:".contains($0) }
  }

  private static let divisions: Set<String> = [
    "chapter", "part", "section", "appendix", "article", "book", "lecture", "lesson", "unit", "act", "scene", "annex",
  ]

  /// How many numbers "2.1." has; "A.1" begins with a letter, "IV." is one number.
  private static func depth(_ word: String) -> Int? {
    let hasMark = word.contains(".") || word.contains(")")
    let parts = word.drop { $0 == "§" || $0 == "(" }.split { ".)".contains($0) }
    guard let first = parts.first, hasMark, word.last.map({ $0.isNumber || ".)".contains($0) }) == true else {
      return nil
    }
    let isNumber = parts.dropFirst().allSatisfy { $0.allSatisfy(\.isNumber) && $0.count <= 3 }
    let begins =
      first.allSatisfy(\.isNumber) && first.count <= 3
      || first.count == 1 && first.first?.isUppercase == true
        && parts.count > 1
      || first.allSatisfy { "IVXLC".contains($0) }
    return begins && isNumber ? parts.count : nil
  }
}

extension Manuscript {
  /// Finds the headings that no markup shows: short, alone, without a full stop, over prose.
  mutating func findHeadings() {
    findEmphasisedHeadings()
    var styles = drafts.indices.map { candidateStyle($0) }
    sortRuns(&styles)
    for (index, style) in styles.enumerated() {
      guard let style, isOverText(index, styles) else { continue }
      drafts[index].style = style
      drafts[index].kind = .heading(level: 2)
      drafts[index].showMarker()
    }
  }

  /// A short paragraph or item in bold or italics from end to end, over prose of its own.
  private mutating func findEmphasisedHeadings() {
    for index in drafts.indices.dropLast() {
      let draft = drafts[index]
      guard draft.kind == .paragraph || draft.isListItem, draft.text.emphasised == [0..<draft.text.bytes.count],
        draft.text.bytes.count <= 120, draft.text.bytes.last != UInt8(ascii: "."),
        drafts[index + 1].kind == .paragraph,
        drafts[index + 1].text.emphasised.first != 0..<drafts[index + 1].text.bytes.count
      else { continue }
      drafts[index].kind = .heading(level: 2)
      drafts[index].style = .plain
    }
  }

  private func candidateStyle(_ index: Int) -> HeadingStyle? {
    let draft = drafts[index]
    guard !draft.isMarked, draft.speaker == nil, draft.text.bytes.count <= 130, index + 1 < drafts.count else {
      return nil
    }
    if case .listItem(let ordinal?, let depth, _) = draft.kind {
      guard ordinal >= 0, depth == 1, draft.text.lines.count == 1, draft.marker != nil else { return nil }
    } else if draft.kind != .paragraph {
      return nil
    }
    let phrase = Phrase(draft.text)
    guard let style = HeadingStyle(phrase, marker: draft.marker?.string) else { return nil }
    switch Ending(draft.text.bytes) {
    case .bare, .abbreviation: break
    // "1. Definitions." over prose
    case .stop where draft.marker != nil && phrase.isInTitleCase && !phrase.hasFiniteVerb: break
    case .seldomLast: guard phrase.words.count <= 8 else { return nil }
    case .stop:
      guard phrase.text.last == "?" && !drafts[index + 1].text.string.hasSuffix("?") || style == .capitals
      else { return nil }
    case .colon: guard phrase.words.count <= 6, !phrase.hasFiniteVerb, isProse(index + 1) else { return nil }
    default: return nil
    }
    if Opening(drafts[index + 1].text.bytes) == .lowercase, drafts[index + 1].kind == .paragraph,
      !namesItsTerm(draft.text, drafts[index + 1].text)
    {
      return nil
    }
    if index > 0, drafts[index - 1].kind == .paragraph, Ending(drafts[index - 1].text.bytes).isOpen { return nil }
    return style
  }

  /// A paragraph of more than one line of a page.
  private func isProse(_ index: Int) -> Bool {
    let draft = drafts[index]
    let ending = Ending(draft.text.bytes)
    return draft.kind == .paragraph && (ending == .stop || ending == .colon) && draft.text.bytes.count > 60
  }

  /// Three or more candidates of one style in a row are the items of a list under the first, not headings of nothing.
  private mutating func sortRuns(_ styles: inout [HeadingStyle?]) {
    var start = 0
    while start < styles.count {
      guard let style = styles[start] else {
        start += 1
        continue
      }
      let end = styles[start...].firstIndex { $0 != style } ?? styles.count
      if case .numbered = style {
        // Items of a numbered list follow each other; a heading has something between it and the next.
        if end - start > 1 { for index in start..<end where drafts[index].isListItem { styles[index] = nil } }
      } else if end - start >= 3 {
        let list = newList()
        for index in start + 1..<end {
          styles[index] = nil
          drafts[index].kind = .listItem(ordinal: nil, depth: 1, list: list)
        }
      }
      start = end
    }
  }

  private func isOverText(_ index: Int, _ styles: [HeadingStyle?]) -> Bool {
    guard index + 1 < drafts.count else { return false }
    guard let style = styles[index], let below = styles[index + 1] else { return true }
    // Of two headings in a row the first has nothing under it; it is none the less a heading.
    return style < below || style == below && (style == .plain || style == .capitals)
  }
}
