extension Manuscript {
  /// Leaves out lists whose items are only links, unless a sentence introduces them, and paragraphs of links side by side.
  mutating func leaveOutLinkLists() {
    let isLink = drafts.map { draft in
      draft.text.linkedByteCount > 0 && draft.kind != .code && draft.unlinkedWordCount <= (draft.isListItem ? 1 : 0)
    }
    var links: Set<Int> = []
    var start = 0
    while start < isLink.count {
      guard isLink[start], drafts[start].isListItem else {
        if isLink[start], !drafts[start].isHeading, !drafts[start].isTableRow { links.insert(start) }
        start += 1
        continue
      }
      let end = isLink.indices[start...].first { !isLink[$0] || !drafts[$0].isListItem } ?? isLink.count
      let isIntroduced = start > 0 && Ending(drafts[start - 1].text.bytes) == .colon
      let isWholeList = !(end < drafts.count && drafts[end].isListItem)
      if !isIntroduced, isWholeList { links.formUnion(start..<end) }
      start = end
    }
    leaveOut(drafts.indices.map { links.contains($0) ? .linkList : nil })
  }
}

extension Draft {
  /// About how many words are no part of a link.
  fileprivate var unlinkedWordCount: Int {
    let unlinked = text.bytes.count - text.linkedByteCount
    // "Project calendar: https://…" is a label and an address.
    if unlinked <= 40, text.string.contains(": http"), text.linkedByteCount > 0 { return 1 }
    return unlinked <= 2 ? 0 : unlinked <= 16 ? 1 : unlinked / 6
  }
}
