/// What a passage itself sets off: words in quotation marks, in bold or in italics.
struct Marked {
  let passage: Passage

  /// What is set in bold or italics, up to six words.
  func emphasised() -> [Range<Int>] { passage.emphasised.filter(isAskable) }

  /// What stands between quotation marks, up to six words, the marks left outside.
  func quoted() -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var open: Int?
    for (index, word) in passage.words.enumerated() {
      switch word.form {
      case "“", "``": open = index + 1
      case "”", "''":
        if let start = open, start < index { spans.append(start..<index) }
        open = nil
      case "\"":
        if let start = open {
          if start < index { spans.append(start..<index) }
          open = nil
        } else {
          open = index + 1
        }
      default: break
      }
    }
    return spans.filter(isAskable)
  }

  private func isAskable(_ span: Range<Int>) -> Bool {
    // A comma or stop inside the marks belongs to the sentence round them.
    (1...6).contains(span.count) && !span.contains { passage.isMark($0) }
      && !span.allSatisfy { FunctionWords.all.contains(passage.lower[$0]) }
  }
}
