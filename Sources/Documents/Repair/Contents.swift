extension Manuscript {
  /// Leaves out a table of contents: two or more short blocks in a row, each the same as a heading further down, or
  /// with dots leading to a page number; and the heading over them.
  mutating func leaveOutContents() {
    var lastIndexOfKey: [String: Int] = [:]
    let keys = drafts.enumerated().map { index, draft -> String? in
      guard draft.text.bytes.count <= 150, draft.kind != .code, !draft.isTableRow else { return nil }
      let phrase = Phrase(draft.text)
      // Leaders and the page number are no part of what is compared.
      let key = Contents.entry(phrase.text) ?? phrase.key
      if !key.isEmpty { lastIndexOfKey[key] = index }
      return key
    }
    let isEntry = drafts.indices.map { index in
      guard let key = keys[index], !key.isEmpty else { return false }
      let text = drafts[index].text
      return Contents.entry(text.string) != nil
        || lastIndexOfKey[key] ?? index > index + 1 && text.bytes.last != UInt8(ascii: ".")
    }
    var entries: Set<Int> = []
    var start = 0
    while start < isEntry.count {
      guard isEntry[start] else {
        start += 1
        continue
      }
      let end = isEntry[start...].firstIndex(of: false) ?? isEntry.count
      let targets = (start..<end).compactMap { keys[$0].flatMap { lastIndexOfKey[$0] } }
      // There is text between the headings that the entries name; a refrain only returns.
      let areApart = targets.allSatisfy { $0 >= end } && zip(targets, targets.dropFirst()).contains { $1 - $0 > 1 }
      if end - start >= 2, areApart || hasLeaders(start..<end) {
        entries.formUnion(start..<end)
        if start > 0, let key = keys[start - 1], FurniturePhrases.contents.contains(key) { entries.insert(start - 1) }
      }
      start = end
    }
    for (index, key) in keys.enumerated() where key.map(FurniturePhrases.certainContents.contains) == true {
      entries.insert(index)
    }
    leaveOut(drafts.indices.map { entries.contains($0) ? .tableOfContents : nil })
  }

  private func hasLeaders(_ range: Range<Int>) -> Bool {
    range.allSatisfy { Contents.entry(drafts[$0].text.string) != nil }
  }
}

private enum Contents {
  /// The key of "Chapter One ........ 12"; nil for what has no leaders.
  static func entry(_ text: String) -> String? {
    guard text.last?.isNumber == true else { return nil }
    let words = text.dropLast(text.reversed().prefix { $0.isNumber }.count)
    let dots = words.reversed().prefix { ". …·".contains($0) }
    guard dots.count(where: { $0 != " " }) >= 3 || dots.contains("…") else { return nil }
    return Phrase(String(words.dropLast(dots.count))).key
  }
}
