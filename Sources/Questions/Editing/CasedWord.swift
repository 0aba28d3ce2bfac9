/// A word of a rewrite as it is written, for what its capitals and digits say.
struct CasedWord: Hashable {
  /// Without apostrophe-s, and without points and commas at its end.
  var text: String
  /// Whether it opens the text or a sentence of it, where any word has a capital.
  var opensSentence: Bool

  var lower: String { text.lowercased() }
  var hasDigit: Bool { text.contains(where: \.isNumber) }
  /// A capital anywhere: “Bern”, “BBC”, “iPhone”.
  var hasCapital: Bool { text.contains(where: \.isUppercase) }

  /// The words of a text, cut at everything that is no letter or digit; apostrophes, points and commas inside stay.
  static func words(of text: String) -> [CasedWord] {
    var words: [CasedWord] = []
    var word = ""
    var opens = true
    func ended(_ word: String) -> String {
      var rest = Substring(word)
      while let last = rest.last, "'.,".contains(last) { rest = rest.dropLast() }
      return rest.hasSuffix("'s") ? String(rest.dropLast(2)) : String(rest)
    }
    for character in text.straightened + " " {
      if character.isLetter || character.isNumber || "'.,".contains(character) && !word.isEmpty {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        words.append(CasedWord(text: ended(word), opensSentence: opens))
        // “J.” is no end of a sentence, a word of small letters and a point is.
        opens = word.last == "." && word.dropLast().last?.isLowercase == true
        word = ""
      }
      if "?!".contains(character) { opens = true }
    }
    return words
  }
}
