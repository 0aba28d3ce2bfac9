extension Manuscript {
  /// Joins the paragraphs of a file in which a blank line follows every sentence, up to the next heading.
  ///
  /// Only where nearly every paragraph of the file is one sentence: then the breaks are the file's, not the author's.
  mutating func joinSentenceParagraphs() {
    let prose = drafts.filter { $0.kind == .paragraph }
    let single = prose.filter { $0.isOneSentence && $0.text.lines.count == 1 }
    let byteCount = single.reduce(0) { $0 + $1.text.bytes.count }
    guard prose.count >= 10, single.count * 10 >= prose.count * 9, byteCount / single.count <= 160 else { return }
    var joined: [Draft] = []
    for draft in drafts {
      if let last = joined.last, last.kind == .paragraph, draft.kind == .paragraph, !draft.isMarked,
        last.speaker == draft.speaker, Ending(last.text.bytes) == .stop
      {
        joined[joined.count - 1].text.append(draft.text)
      } else {
        joined.append(draft)
      }
    }
    drafts = joined
  }
}

extension Draft {
  /// It ends with the only full stop in it that a capital follows.
  fileprivate var isOneSentence: Bool {
    guard Ending(text.bytes) == .stop else { return false }
    let bytes = text.bytes
    return !bytes.indices.dropLast(2).contains { index in
      ".!?".utf8.contains(bytes[index]) && bytes[index + 1] == 32 && (65...90).contains(bytes[index + 2])
    }
  }
}
