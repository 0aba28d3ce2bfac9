/// The short quotation of a card's source.
enum Quotation {
  /// At most ten words of the sentence round the answer, as they stand in the document: nothing was taken out between them.
  static func around(_ span: Range<Int>, in passage: Passage) -> String {
    let most = 10
    var start = span.lowerBound
    var end = span.upperBound
    let first = passage.seams.last { $0 <= start } ?? 0
    let last = passage.seams.first { $0 >= end } ?? passage.words.count
    while end - start < most, start > first || end < last {
      if start > first { start -= 1 }
      if end - start < most, end < last { end += 1 }
    }
    while start < span.lowerBound, passage.isMark(start) || passage.words[start].continuesToken { start += 1 }
    while end > span.upperBound, passage.isMark(end - 1) { end -= 1 }
    return passage.text(of: start..<end)
  }
}
