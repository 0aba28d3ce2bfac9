/// A document under repair: drafts in the order of the file, and what was taken out of it so far.
struct Manuscript {
  var drafts: [Draft] = []
  private(set) var leftOut: [LeftOut] = []
  /// The title that the file's own data names (front matter, `<title>`).
  var statedTitle: String?
  var title: String?
  /// What to do with hyphens at the ends of lines.
  var hyphenation = Hyphenation()
  private(set) var listCount = 0
  var tableCount = 0
  /// Lines of the file.
  var lineCount = 0
}

extension Manuscript {
  /// A number for a list that no other list of the document has.
  mutating func newList() -> Int {
    listCount += 1
    return listCount
  }

  mutating func leaveOut(_ text: PlacedText, _ reason: LeftOut.Reason) {
    guard !text.isEmpty else { return }
    leftOut.append(LeftOut(reason: reason, text: text.string, lines: text.lines))
  }

  /// Takes out the drafts for which there is a reason.
  ///
  /// - Parameter reasons: one for each draft.
  mutating func leaveOut(_ reasons: [LeftOut.Reason?]) {
    guard reasons.contains(where: { $0 != nil }) else { return }
    var kept: [Draft] = []
    kept.reserveCapacity(drafts.count)
    var pageBegins = false
    for (draft, reason) in zip(drafts, reasons) {
      pageBegins = pageBegins || draft.beginsPage
      if let reason {
        leaveOut(draft.text, reason)
      } else {
        kept.append(draft)
        kept[kept.count - 1].beginsPage = pageBegins
        pageBegins = false
      }
    }
    drafts = kept
  }

  /// Left out in the order of the file.
  var leftOutInOrder: [LeftOut] {
    leftOut.enumerated()
      .sorted { ($0.element.lines.lowerBound, $0.offset) < ($1.element.lines.lowerBound, $1.offset) }
      .map(\.element)
  }
}
