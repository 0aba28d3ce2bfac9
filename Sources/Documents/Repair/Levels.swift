extension Manuscript {
  /// Leaves out what trails after the last prose, and headings with nothing under them but the next of their level.
  mutating func leaveOutHeadingsOfNothing() {
    let end = endOfProse
    leaveOut(drafts.indices.map { $0 >= end ? .nothingBelow : nil })
    leaveOut(
      drafts.indices.map { index in
        guard case .heading(let level) = drafts[index].kind, !drafts[index].isTitle, index + 1 < drafts.count,
          case .heading(let below) = drafts[index + 1].kind
        else { return nil }
        return below <= level ? .nothingBelow : nil
      })
  }

  /// The index after the last block that says something.
  private var endOfProse: Int {
    let last = drafts.indices.reversed().first { index in
      let draft = drafts[index]
      if draft.isTitle { return true }
      guard draft.kind == .paragraph || draft.kind == .quotation else { return !draft.isHeading }
      let wordCount = draft.text.bytes.count { $0 == 32 } + 1
      return wordCount >= 6 || Ending(draft.text.bytes) == .stop || Phrase(draft.text).hasFiniteVerb
    }
    return last.map { $0 + 1 } ?? drafts.count
  }

  /// Gives the headings that no markup shows their levels: under the title, or under the last one that markup shows.
  mutating func levelHeadings() {
    let styles = Set(drafts.compactMap { $0.isTitle ? nil : $0.style?.withoutDepth }).sorted()
    let shallowest = drafts.compactMap { $0.isTitle ? nil : $0.style?.depth }.min() ?? 1
    var marked = 1
    // A file whose title is a heading of the second level has its sections at the third.
    var shift = 0
    if case .heading(let level)? = drafts.first(where: \.isTitle)?.kind { shift = level - 1 }
    for index in drafts.indices {
      guard case .heading(var level) = drafts[index].kind else { continue }
      if drafts[index].isTitle {
        drafts[index].kind = .heading(level: 1)
        continue
      }
      guard let style = drafts[index].style, let rank = styles.firstIndex(of: style.withoutDepth) else {
        level = max(1, level - shift)
        drafts[index].kind = .heading(level: level)
        marked = level
        continue
      }
      var deeper = rank + 1
      if let depth = style.depth { deeper += depth - shallowest }
      drafts[index].kind = .heading(level: marked + deeper)
    }
  }
}

extension HeadingStyle {
  fileprivate var withoutDepth: HeadingStyle {
    depth == nil ? self : .numbered(depth: 1)
  }

  fileprivate var depth: Int? {
    if case .numbered(let depth) = self { depth } else { nil }
  }
}
