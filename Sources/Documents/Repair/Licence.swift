extension Manuscript {
  /// Leaves out the licence around a book of Project Gutenberg, which marks where the book begins and ends.
  mutating func leaveOutLicence() {
    func mark(_ word: String) -> Int? {
      drafts.firstIndex { draft in
        draft.text.bytes.hasPrefix("*** \(word) OF ") && draft.text.bytes.contains(text: "PROJECT GUTENBERG")
      }
    }
    let start = mark("START")
    let end = mark("END")
    guard start != nil || end != nil else { return }
    leaveOut(drafts.indices.map { $0 <= start ?? -1 || $0 >= end ?? drafts.count ? .licence : nil })
  }

  /// Takes the "[edit]" off headings that were copied from a wiki.
  mutating func dropEditMarks() {
    let mark = "[edit]"
    for index in drafts.indices where drafts[index].text.bytes.hasSuffix(mark) {
      drafts[index].text = drafts[index].text.slice(0..<drafts[index].text.bytes.count - mark.utf8.count)
    }
  }
}
