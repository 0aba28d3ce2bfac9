extension Manuscript {
  /// Joins the blocks into which a blank line or the end of a page broke a sentence.
  ///
  /// A block goes on in the next when the next begins in the middle of a sentence, or when it cannot end where it does:
  /// after a comma, a hyphen, "the". The joined block keeps the lines of both.
  mutating func joinBrokenSentences() {
    let smallIsUsual = beginsWithSmallLetters
    var joined: [Draft] = []
    joined.reserveCapacity(drafts.count)
    for draft in drafts {
      if let last = joined.last, goesOn(last, in: draft, smallIsUsual: smallIsUsual) {
        let joint = hyphenation.joint(last.text.bytes, draft.text.bytes)
        joined[joined.count - 1].text.append(draft.text, joint: joint)
      } else {
        joined.append(draft)
      }
    }
    drafts = joined
  }

  /// In some texts every paragraph begins with a small letter, which then says nothing.
  private var beginsWithSmallLetters: Bool {
    let prose = drafts.filter { $0.kind == .paragraph }
    let afterStop = zip(prose, prose.dropFirst()).filter { Ending($0.0.text.bytes) == .stop }
    return afterStop.count >= 3 && afterStop.count { Opening($0.1.text.bytes) == .lowercase } * 3 > afterStop.count
  }

  private func goesOn(_ above: Draft, in below: Draft, smallIsUsual: Bool) -> Bool {
    guard !below.isMarked, above.speaker == below.speaker else { return false }
    switch (above.kind, below.kind) {
    case (.paragraph, .paragraph), (.quotation, .quotation), (.listItem, .paragraph): break
    default: return false
    }
    if namesItsTerm(above.text, below.text) { return false }
    let ending = Ending(above.text.bytes)
    // Only the tail is looked at: a joined block may be the whole file.
    let tail = above.text.bytes.suffix(1000)
    let wordCount = tail.count { $0 == 32 } + 1
    switch Opening(below.text.bytes) {
    case .punctuation:
      return ending != .stop && ending != .colon
    case .lowercase where !smallIsUsual:
      return ending != .stop && ending != .colon
    default:
      guard above.kind == below.kind else { return false }
      switch ending {
      case .hyphen, .neverLast: return wordCount >= 3
      // "Dear Sir," and "Yours sincerely," are whole.
      case .comma: return wordCount >= 6
      case .seldomLast: return wordCount > 12
      case .bare:
        return wordCount > 8
          && (below.beginsPage || closesQuotation(tail, below.text.bytes)
            || endsInFragment(tail) && below.text.bytes.count { $0 == 32 } >= 4)
      default: return false
      }
    }
  }

  /// After whole sentences, a few words without a verb.
  private func endsInFragment(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.indices.dropLast(2).last { index in
      ".!?".utf8.contains(bytes[index]) && bytes[index + 1] == 32 && (65...90).contains(bytes[index + 2])
    }
    guard let start else { return false }
    let fragment = Phrase(String(decoding: bytes[(start + 2)...], as: UTF8.self))
    return fragment.words.count <= 12 && !fragment.hasFiniteVerb
  }

  /// A short block without a verb, whose word the next begins with, is a heading over it: "The frobd service" over
  /// "frobd is started …".
  func namesItsTerm(_ above: PlacedText, _ below: PlacedText) -> Bool {
    guard above.bytes.count <= 90,
      let first = Phrase(String(decoding: below.bytes.prefix(40), as: UTF8.self)).plainWords.first,
      first.count >= 3, !FunctionWords.smallInTitles.contains(first), !FunctionWords.seldomLast.contains(first)
    else { return false }
    let phrase = Phrase(above)
    return phrase.words.count <= 10 && !phrase.hasFiniteVerb && phrase.plainWords.contains(first)
  }

  /// Quotation marks opened above and closed below.
  private func closesQuotation(_ above: ArraySlice<UInt8>, _ below: [UInt8]) -> Bool {
    let opened = String(decoding: above, as: UTF8.self)
    let rest = String(decoding: below, as: UTF8.self)
    if opened.count(where: { $0 == "“" }) > opened.count(where: { $0 == "”" }) {
      let first = rest.first { $0 == "“" || $0 == "”" }
      return first == "”"
    }
    guard !opened.count(where: { $0 == "\"" }).isMultiple(of: 2), let close = rest.firstIndex(of: "\"") else {
      return false
    }
    // A mark before a word opens another quotation.
    return close > rest.startIndex && rest[rest.index(before: close)] != " "
  }
}
