extension Manuscript {
  /// Leaves out lists of sources with their headings.
  mutating func leaveOutReferences() {
    var leaving: Set<Int> = []
    for index in drafts.indices where drafts[index].isHeading {
      guard FurniturePhrases.references.contains(Phrase(drafts[index].text).plainWords.joined(separator: " ")) else {
        continue
      }
      let end = drafts[(index + 1)...].firstIndex { $0.isHeading } ?? drafts.count
      let entries = drafts[(index + 1)..<end]
      let sources = entries.count { References.isSource($0.text) || References.isLink($0) }
      if sources * 2 >= entries.count { leaving.formUnion(index..<end) }
    }
    leaveOut(drafts.indices.map { leaving.contains($0) ? .references : nil })
  }
}

private enum References {
  /// "Official site of the reef trust": an item that begins with a link and is no sentence.
  static func isLink(_ draft: Draft) -> Bool {
    draft.isListItem && draft.text.linkedByteCount >= 4 && draft.text.bytes.count <= 160
      && !Phrase(draft.text).hasFiniteVerb && Ending(draft.text.bytes) == .bare
  }

  /// Two signs of an entry in a list of sources: its number, a year, an address, pages, a publisher, initials.
  static func isSource(_ text: PlacedText) -> Bool {
    let lower = text.string.lowercased()
    if text.linkedByteCount * 2 > text.bytes.count { return true }
    let words = lower.split(separator: " ")
    let signs = [
      lower.hasPrefix("[") || lower.hasPrefix("^"),
      lower.contains("http") || lower.contains("doi") || lower.contains("isbn") || lower.contains("www."),
      words.contains { isYear($0) },
      ["et al", "pp.", "p. ", "vol.", "press", "journal", "eds.", "ed.", "publish", "university", "retrieved"].contains(
        where: lower.contains),
      text.bytes.count < 400
        && zip(words, words.dropFirst()).contains { $0.count > 2 && $0.last == "," && isInitials($1) },
    ]
    return signs.count(where: \.self) >= 2
  }

  private static func isYear(_ word: Substring) -> Bool {
    let digits = word.filter(\.isNumber)
    return digits.count == 4 && (digits.hasPrefix("1") || digits.hasPrefix("20")) && word.count <= 7
  }

  private static func isInitials(_ word: Substring) -> Bool {
    word.first?.isLetter == true && word.dropFirst().first == "." && word.count <= 5
  }
}
