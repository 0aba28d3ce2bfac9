/// Gives a phrase that is written in the place of “the treaty” or “these cells” the article that it needs there.
struct PointerArticle {
  let passage: Passage
  let pointer: Range<Int>

  /// - Parameters:
  ///   - text: with the article it had in its own sentence.
  ///   - isPast: whether its own sentence tells of what happened.
  /// - Returns: nil where the phrase says no more than the pointer.
  func text(_ text: String, isName: Bool, isPlural: Bool, isPast: Bool) -> String? {
    let bare = Self.bare(text)
    guard bare.lowercased() != passage.lower[pointer.upperBound - 1] else { return nil }
    if text.hasPrefix("the ") { return text }
    if text.hasPrefix("a ") || text.hasPrefix("an ") { return "the " + bare }
    // “Luther's treatise”.
    if isName || text.split(separator: " ").first?.hasSuffix("'s") == true { return text }
    if isPlural {
      let before = pointer.lowerBound > 0 ? passage.lower[pointer.lowerBound - 1] : ""
      let isChosenFrom = before == "of" && pointer.lowerBound > 1 && !passage.isNoun(pointer.lowerBound - 2)
      return isPast || isChosenFrom ? "the " + text : text
    }
    return "the " + text
  }

  /// A phrase without its article.
  static func bare(_ text: String) -> String {
    for article in ["the ", "a ", "an "] where text.hasPrefix(article) { return String(text.dropFirst(article.count)) }
    return text
  }
}
