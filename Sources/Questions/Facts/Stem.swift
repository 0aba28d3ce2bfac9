/// Words without their endings, to tell whether two are forms of one.
enum Stem {
  static func of(_ lower: String) -> String {
    for ending in ["'s", "ations", "ation", "ings", "ing", "edly", "ies", "ied", "ed", "es", "s", "ly", "y", "e"]
    where lower.hasSuffix(ending) && lower.utf8.count - ending.utf8.count >= 3 {
      return String(lower.dropLast(ending.count))
    }
    return lower
  }

  /// The stems of a text's words but for function words, in order.
  static func contentStems(of text: String) -> [String] {
    words(of: text).filter { !FunctionWords.all.contains($0) }.map(of)
  }

  /// The words of a text in lower case, cut at everything that is no letter or digit; apostrophes and points inside stay.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.straightened.lowercased() {
      if character.isLetter || character.isNumber || "%$€£".contains(character)
        || "'.,".contains(character) && !word.isEmpty
      {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.map { word in
      var word = Substring(word)
      while let last = word.last, "'.,".contains(last) { word = word.dropLast() }
      return String(word)
    }
  }
}
