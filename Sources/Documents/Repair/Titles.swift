extension Manuscript {
  /// Makes the first block the title where it looks like one, and sorts the lines under it: dates, authors, places.
  mutating func takeTitle() {
    leaveOutTitleOfPage()
    joinDivision()
    guard let first = drafts.first else { return }
    let key = Phrase(first.text).key
    if let stated = statedTitle.map({ Phrase($0) }),
      !first.isHeading || key != stated.key && !isTitleOfSite(stated, titleKey: key)
    {
      title = stated.text
    } else if first.isHeading, isOwnTitle(first) {
      title = first.text.string
    }
    if title == nil || !first.isHeading, isTitle(first) {
      drafts[0].kind = .heading(level: 1)
      drafts[0].isTitle = true
      title = title ?? first.text.string
    } else if first.isHeading {
      drafts[0].isTitle = title == first.text.string
    }
    leaveOutImprint()
  }

  /// “CHAPTER 3” over “THE TIDES OF MERROW” is half a title.
  private mutating func joinDivision() {
    guard drafts.count > 2, !drafts[0].isMarked, !drafts[1].isMarked, drafts[0].kind == .paragraph,
      drafts[1].kind == .paragraph
    else { return }
    let (division, name) = (Phrase(drafts[0].text), Phrase(drafts[1].text))
    guard division.words.count == 2, HeadingStyle.isDivision(division), (1...12).contains(name.words.count),
      name.isInTitleCase || name.isInCapitals, Ending(drafts[1].text.bytes) != .stop, !Imprint.isByline(name),
      !Imprint.isDate(name)
    else { return }
    drafts[0].text.append(drafts[1].text)
    drafts.remove(at: 1)
  }

  /// A crawl puts the page's title, with the name of the site, over the text's own.
  private mutating func leaveOutTitleOfPage() {
    guard drafts.count > 1, drafts[0].text.bytes.count <= 300, drafts[1].text.bytes.count <= 250 else { return }
    let key = Phrase(drafts[1].text).key
    let isTitleOfPage = !key.isEmpty && isTitleOfSite(Phrase(drafts[0].text), titleKey: key)
    leaveOut(drafts.indices.map { $0 == 0 && isTitleOfPage ? .repeatedTitle : nil })
  }

  /// A first heading that is not just the first of several ("Introduction", "1. Overview").
  private func isOwnTitle(_ draft: Draft) -> Bool {
    let siblings = drafts.dropFirst().count { $0.kind == draft.kind }
    guard siblings > 0 else { return true }
    let phrase = Phrase(draft.text)
    if case .numbered? = HeadingStyle(phrase, marker: draft.marker?.string) { return false }
    return !FurniturePhrases.openingSections.contains(phrase.key)
  }

  /// A first block without a full stop, over more than nothing, that does not run into the next.
  private func isTitle(_ draft: Draft) -> Bool {
    guard draft.kind == .paragraph, draft.speaker == nil, drafts.count > 1, draft.text.bytes.count <= 250 else {
      return false
    }
    let phrase = Phrase(draft.text)
    guard phrase.words.count <= 30, phrase.hasLetters, Opening(draft.text.bytes) != .lowercase else { return false }
    switch Ending(draft.text.bytes) {
    case .stop: return phrase.isInCapitals || phrase.isQuestion || phrase.isInTitleCase && phrase.words.count <= 12
    case .bare, .abbreviation, .seldomLast:
      return Opening(drafts[1].text.bytes) != .lowercase || Imprint.isByline(Phrase(drafts[1].text))
    default: return false
    }
  }

  /// Leaves out the lines between the title and the first prose that say when, where and by whom.
  private mutating func leaveOutImprint() {
    guard drafts.first?.isHeading == true else { return }
    let end = drafts.indices.dropFirst().first { drafts[$0].isHeading || Imprint.isProse(drafts[$0]) } ?? drafts.count
    let phrases = drafts[..<end].map { Phrase($0.text) }
    let dated = phrases.map { Imprint.isDate($0) }
    let signed = phrases.map { Imprint.isByline($0) }
    let named = phrases.indices.map { $0 > 0 && !dated[$0] && !signed[$0] && Imprint.isName(phrases[$0]) }
    let nameCount = named.count(where: \.self)
    leaveOut(
      drafts.indices.map { index in
        guard index > 0, index < end, drafts[index].kind == .paragraph else { return nil }
        if dated[index] { return .dateline }
        if signed[index] { return .byline }
        // One name over the prose is its heading; several are an imprint.
        return named[index] && nameCount > 1 ? .byline : nil
      })
  }

  /// Leaves out the title where it is printed again, alone or with the name of the site, headings printed again in the
  /// middle of a sentence, and long blocks that stand in the file twice.
  mutating func leaveOutRepeats() {
    var headings: Set<String> = title.map { [Phrase($0).key] } ?? []
    let titleKey = title.map { Phrase($0).key } ?? ""
    var seen: Set<String> = []
    leaveOut(
      drafts.indices.map { index in
        let draft = drafts[index]
        if draft.isTitle || draft.kind == .code || draft.isTableRow { return nil }
        if draft.text.bytes.count > 80 {
          if !seen.insert(draft.text.string).inserted { return .duplicate }
        }
        guard draft.text.bytes.count <= 300, !titleKey.isEmpty else { return nil }
        let phrase = Phrase(draft.text)
        let isInList = draft.isListItem || index > 0 && Ending(drafts[index - 1].text.bytes) == .colon
        if !isInList, phrase.key == titleKey || isTitleOfSite(phrase, titleKey: titleKey) { return .repeatedTitle }
        if draft.isHeading { headings.insert(phrase.key) }
        let splitsSentence =
          index > 0 && index + 1 < drafts.count && Opening(drafts[index + 1].text.bytes) == .lowercase
        return splitsSentence && !draft.isHeading && headings.contains(phrase.key) ? .repeatedHeading : nil
      })
  }

  /// "Title – Name of the Site".
  private func isTitleOfSite(_ phrase: Phrase, titleKey: String) -> Bool {
    guard
      phrase.text.utf8.contains(where: {
        $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 >= 0x80
      })
    else { return false }
    let parts = phrase.text.replacing(" - ", with: "|").split { "|–—»·:".contains($0) }
    guard parts.count == 2, phrase.words.count <= titleKey.split(separator: " ").count + 6 else { return false }
    return parts.contains { Phrase(String($0)).key == titleKey }
  }
}

/// What stands between a title and the text.
private enum Imprint {
  static func isProse(_ draft: Draft) -> Bool {
    guard draft.kind == .paragraph else { return true }
    let words = draft.text.bytes.count { $0 == 32 } + 1
    switch Ending(draft.text.bytes) {
    case .stop, .colon, .comma: return words >= 4
    default: return words > 12
    }
  }

  static func isDate(_ phrase: Phrase) -> Bool {
    let words = phrase.plainWords
    guard words.count <= 10, words.contains(where: { $0.contains(where: \.isNumber) }) else { return false }
    return words.contains(where: Months.names.contains) || words.allSatisfy { $0.contains(where: \.isNumber) }
  }

  /// Two or more capitalised words and no others: a person, a place, an office.
  static func isName(_ phrase: Phrase) -> Bool {
    phrase.isInTitleCase && phrase.words.count { $0.first?.isUppercase == true } >= 2
  }

  static func isByline(_ phrase: Phrase) -> Bool {
    let lower = phrase.text.lowercased()
    return ["by ", "written by ", "author:", "authors:", "translated by ", "edited by ", "source:"].contains(
      where: lower.hasPrefix) && phrase.words.count <= 12
  }
}
