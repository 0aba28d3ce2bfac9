extension Manuscript {
  /// Leaves out what is known by its words alone, wherever it stands: navigation, copyright, dates of change, captions,
  /// bare addresses, and blocks without a word.
  mutating func leaveOutFurniture() {
    var certain: [Int: LeftOut.Reason] = [:]
    var doubtful: Set<Int> = []
    for (index, draft) in drafts.enumerated() {
      guard draft.text.bytes.count <= Furniture.longestBytes, draft.kind != .code, !draft.isTableRow else { continue }
      let phrase = Phrase(draft.text)
      if draft.isTrail {
        certain[index] = .navigation
        continue
      }
      let reason = Furniture.reason(for: phrase)
      // "Sign up" may well be a heading where the markup says so, or one of the things that a list is about.
      if reason == .navigation ? draft.isHeading || draft.isListItem : reason == nil && Furniture.isDoubtful(phrase) {
        doubtful.insert(index)
      } else if reason != .noWords || !draft.isListItem {
        certain[index] = reason
      }
    }
    for index in doubtful.sorted() where isFurniture(index, certain, doubtful) { certain[index] = .navigation }
    leaveOut(drafts.indices.map { certain[$0] })
  }

  /// "Search" or "Contact" over prose is a heading, and may be one of many items; over nothing, beside other furniture
  /// and in a list of nothing else it is a button.
  private func isFurniture(_ index: Int, _ certain: [Int: LeftOut.Reason], _ doubtful: Set<Int>) -> Bool {
    func isOther(_ index: Int) -> Bool { certain[index] != nil || doubtful.contains(index) }
    if drafts[index].isListItem {
      guard let items = listAround(index), items.allSatisfy(isOther) else { return false }
      return items.lowerBound == 0 || Ending(drafts[items.lowerBound - 1].text.bytes) != .colon
    }
    if index > 0, Ending(drafts[index - 1].text.bytes) == .colon { return false }
    if index + 1 == drafts.count || isOther(index + 1) { return true }
    return certain[index - 1] != nil && !drafts[index].isMarked
  }

  /// The items before and after one; nil when they are too many for a menu.
  private func listAround(_ index: Int) -> Range<Int>? {
    var range = index..<index + 1
    while range.lowerBound > 0, drafts[range.lowerBound - 1].isListItem, range.count <= Furniture.longestMenu {
      range = range.lowerBound - 1..<range.upperBound
    }
    while range.upperBound < drafts.count, drafts[range.upperBound].isListItem, range.count <= Furniture.longestMenu {
      range = range.lowerBound..<range.upperBound + 1
    }
    return range.count <= Furniture.longestMenu ? range : nil
  }
}

extension Draft {
  /// The way to a page: "Home > Guides > Queues", all but the last part linked.
  fileprivate var isTrail: Bool {
    guard kind == .paragraph, text.linkedByteCount > 0, text.bytes.count <= 200 else { return false }
    let parts = text.string.split { ">»›/→".contains($0) }
    return parts.count >= 2 && text.linkedByteCount * 3 >= text.bytes.count
      && parts.allSatisfy { $0.split(separator: " ").count <= 6 } && Ending(text.bytes) == .bare
  }
}

/// What is recognised by its words.
enum Furniture {
  /// Longer blocks are not looked at.
  static let longestBytes = 600
  /// A list of more items is no menu.
  static let longestMenu = 40

  static func reason(for phrase: Phrase) -> LeftOut.Reason? {
    let text = phrase.text
    let lower = Array(text.utf8).lowercasedASCII
    let wordCount = phrase.words.count
    if !phrase.hasLetters { return isYears(text) ? nil : .noWords }
    if wordCount <= 8, isNavigation(phrase, FurniturePhrases.certain) { return .navigation }
    if wordCount == 1, ["http://", "https://", "www."].contains(where: lower.hasPrefix) { return .linkList }
    if lower.hasPrefix("^ ") || lower.hasPrefix("↑ ") { return .references }  // a source in an article of a wiki
    if wordCount <= 40, FurniturePhrases.copyrightSigns.contains(where: lower.hasPrefix) || isNotice(lower) {
      return .copyright
    }
    if wordCount <= 16, lower.contains(where: { (48...57).contains($0) }),
      FurniturePhrases.changeSigns.contains(where: lower.hasPrefix)
    {
      return .changeDate
    }
    if wordCount <= 90, FurniturePhrases.cookieSigns.contains(where: lower.contains(text:)) {
      return .navigation
    }
    if wordCount <= 30, isHatnote(phrase, lower) || isFeedback(lower) { return .navigation }
    if isIndex(phrase) { return .tableOfContents }
    return isCaption(phrase) ? .caption : nil
  }

  /// "For other uses, see Reef (disambiguation).", "Main article: History of Merrow", "From Openpedia, the free encyclopedia".
  private static func isHatnote(_ phrase: Phrase, _ lower: [UInt8]) -> Bool {
    if FurniturePhrases.pointers.contains(where: lower.hasPrefix) { return true }
    if lower.hasPrefix("from "), lower.contains(text: ", the free ") { return true }
    guard lower.hasPrefix("for "), let see = phrase.plainWords.firstIndex(of: "see"), (2...12).contains(see) else {
      return false
    }
    // "For all they could see, the sea was empty" goes on after the verb.
    return phrase.words.count - see <= 12 && !phrase.words[(see + 1)...].contains { $0.last == "," }
      && !["can", "could", "to", "they", "we", "you", "i"].contains(phrase.plainWords[see - 1])
  }

  private static func isFeedback(_ lower: [UInt8]) -> Bool {
    FurniturePhrases.feedback.contains(where: lower.hasPrefix)
  }

  /// "dams, 12, 45–47 mills, 44": an entry of an index, or several.
  private static func isIndex(_ phrase: Phrase) -> Bool {
    guard (3...80).contains(phrase.words.count), phrase.words[0].last == ",", Ending(phrase.text.utf8) == .bare else {
      return false
    }
    let pages = phrase.words.count { word in
      word.first?.isNumber == true && word.allSatisfy { $0.isNumber || ",–-–n".contains($0) }
    }
    return pages >= 2 && pages * 5 >= phrase.words.count * 2 && !phrase.hasFiniteVerb
      && !phrase.plainWords.contains(where: Months.names.contains)
  }

  static func isDoubtful(_ phrase: Phrase) -> Bool {
    phrase.words.count <= 4 && isNavigation(phrase, FurniturePhrases.doubtful)
  }

  /// Every part between bars, arrows and dots is one of the phrases, numbers aside: "Home | About us", "Comments (3)".
  private static func isNavigation(_ phrase: Phrase, _ phrases: Set<String>) -> Bool {
    let separators = "|»«›‹>•·/→←↑"
    let parts = phrase.text.split { !$0.isLetter && separators.contains($0) }.map { part in
      Phrase(String(part)).plainWords.filter { !$0.allSatisfy(\.isNumber) }.joined(separator: " ")
    }
    let named = parts.filter { !$0.isEmpty }
    if named.count > 1 {
      return named.allSatisfy { FurniturePhrases.certain.contains($0) || FurniturePhrases.doubtful.contains($0) }
    }
    return named.allSatisfy(phrases.contains) && !named.isEmpty
  }

  /// "1939" or "1914–1918": a heading of a chronicle.
  private static func isYears(_ text: String) -> Bool {
    let years = text.split { "–-/ ".contains($0) }
    return (1...2).contains(years.count) && years.allSatisfy { $0.count == 4 && $0.allSatisfy(\.isNumber) }
  }

  private static func isNotice(_ lower: [UInt8]) -> Bool {
    lower.contains(text: "all rights reserved")
      || lower.contains(text: "licensed under") && lower.contains(text: "creative commons")
  }

  /// "Figure 3: …", "Table 2. …", or "Figure 4-1 Model" without a sentence; not "Figure 3 shows …".
  private static func isCaption(_ phrase: Phrase) -> Bool {
    guard phrase.words.count >= 2, phrase.words.count <= 60,
      FurniturePhrases.captionOpeners.contains(phrase.words[0].lowercased().filter(\.isLetter))
    else { return false }
    let number = phrase.words[1]
    guard number.first?.isNumber == true else { return false }
    if number.last.map({ ".:—–-".contains($0) }) == true { return true }
    // "Figure 3.2 The height of the tide. (credit: …)": a sentence would go on with its verb.
    if phrase.words.count > 2, phrase.words[2].first?.isUppercase == true, !phrase.hasFiniteVerb { return true }
    return Ending(phrase.text.utf8) == .bare && !phrase.hasFiniteVerb
  }
}
