/// A list inside a sentence: “retrievability, stability and difficulty”.
struct Enumeration: Hashable, Sendable {
  /// The items' ranges of word indices, in order.
  var items: [Range<Int>]
  /// From the first item's first word to the last item's last.
  var span: Range<Int> {
    guard let first = items.first, let last = items.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }
}

extension Passage {
  /// The list that fills the words from `start` to `end`, where it is one: items parted by commas, the last by “and” or “or”.
  ///
  /// - Returns: nil where the words are no list of two to seven short items without verbs of their own.
  func enumeration(from start: Int, to end: Int) -> Enumeration? {
    var items: [Range<Int>] = []
    var begin = start
    var index = start
    var isLast = false
    let usesSemicolons = (start..<end).contains { lower[$0] == ";" }
    while index < end {
      let isComma = lower[index] == (usesSemicolons ? ";" : ",")
      let isJoin =
        !isLast && ["and", "or"].contains(lower[index]) && (index == begin || !usesSemicolons)
        && joinsLastItem(index, end: end)
      if isComma || isJoin {
        if index > begin { items.append(begin..<index) }
        if isJoin { isLast = true }
        begin = index + 1
      }
      index += 1
    }
    if begin < end { items.append(begin..<end) }
    items = items.map { withoutBracket(withoutMarker($0)) }
    guard isLast || items.count > 2, (2...7).contains(items.count), items.allSatisfy({ isItem($0) }) else { return nil }
    return Enumeration(items: items)
  }

  /// “glial cells (also known as glia)” is the item “glial cells”.
  private func withoutBracket(_ span: Range<Int>) -> Range<Int> {
    guard let open = span.first(where: { lower[$0] == "(" }), open > span.lowerBound, lower[span.upperBound - 1] == ")"
    else { return span }
    return span.lowerBound..<open
  }

  /// “(a) a keel” and “2) a keel” are the item “a keel”.
  private func withoutMarker(_ span: Range<Int>) -> Range<Int> {
    let first = lower[span.lowerBound]
    if span.count > 1, first.count == 3, first.hasPrefix("("), first.hasSuffix(")") {
      return span.lowerBound + 1..<span.upperBound
    }
    let start = first == "(" ? span.lowerBound + 1 : span.lowerBound
    guard start + 2 < span.upperBound, lower[start + 1] == ")" else { return span }
    let isMarker = lower[start].count == 1 || ["ii", "iii", "iv", "vi", "vii"].contains(lower[start])
    return isMarker ? start + 2..<span.upperBound : span
  }

  /// Whether “and” parts the last item: no comma follows it.
  private func joinsLastItem(_ index: Int, end: Int) -> Bool {
    guard !lower[index + 1..<end].contains(where: { $0 == "," || $0 == ";" }) else { return false }
    return lower[index - 1] == "," || lower[index - 1] == ";"
      || !lower[index + 1..<end].contains("and") && !lower[..<index].contains(",")
      || lower[index - 1] != "," && !lower[index + 1..<end].contains("and")
  }

  private func isItem(_ span: Range<Int>) -> Bool {
    guard (1...8).contains(span.count) else { return false }
    let words = lower[span]
    guard let first = words.first, !FunctionWords.subordinators.contains(first),
      !["etc", "etc.", "so", "others", "not", "and", "or"].contains(first), !words.contains("because"),
      !FunctionWords.plainPrepositions.contains(first) || first == "over", let last = words.last,
      !FunctionWords.all.contains(last)
    else { return false }
    return !words.contains {
      FunctionWords.finiteAuxiliaries.contains($0) && $0 != "'s" || FunctionWords.pronouns.contains($0)
        || FunctionWords.relatives.contains($0) || ["etc", "etc.", "e.g.", "i.e."].contains($0)
    }
      && !span.contains {
        isFinite($0) || isMark($0) && !["\"", "“", "”", "(", ")"].contains(words[$0])
      }
  }
}
