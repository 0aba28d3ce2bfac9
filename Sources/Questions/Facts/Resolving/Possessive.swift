/// The possessive of a phrase: “Luther's”, “the neurons'”.
enum Possessive {
  /// - Returns: nil where the phrase is too long to carry the ending.
  static func of(_ text: String, isPlural: Bool) -> String? {
    let words = text.split(separator: " ")
    let hasPreposition = words.contains {
      ["of", "for", "in", "on", "between", "to", "from", "and", "by", "with", "at", "that", "which", "who", "as"]
        .contains($0)
    }
    let isName = words.last?.first?.isUppercase == true
    guard words.count <= 5, !hasPreposition || isName && words.count <= 4, !text.contains(","), let last = text.last,
      last.isLetter || last.isNumber
    else { return nil }
    return isPlural && last == "s" ? text + "'" : text + "'s"
  }
}
