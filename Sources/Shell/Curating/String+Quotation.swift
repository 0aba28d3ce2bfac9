extension String {
  /// At most ten words of a sentence round an answer, as they stand there; the first ten where the answer is not in it.
  func quotation(around answer: String) -> String {
    let most = 10
    let words = split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return self }
    let place = wordRange(of: answer)
    var first = place.flatMap { place in words.firstIndex { $0.endIndex > place.lowerBound } } ?? 0
    var end = (place.flatMap { place in words.lastIndex { $0.startIndex < place.upperBound } } ?? 0) + 1
    while end - first < most, first > 0 || end < words.count {
      if first > 0 { first -= 1 }
      if end - first < most, end < words.count { end += 1 }
    }
    let isMark = { (character: Character) in character.isPunctuation && !"%$€£".contains(character) }
    let quoted = self[words[first].startIndex..<words[end - 1].endIndex].drop(while: isMark)
    let trailing = quoted.reversed().prefix(while: isMark).count
    return String(quoted.dropLast(trailing))
  }
}
