/// What language a text seems to be in.
public struct LanguageGuess: Hashable, Sendable {
  /// The language's name in English, `English` among them; nil if the text is too short or unlike all that are known.
  public var name: String?
  /// How clear the guess is, in 0...1: the lead of the best language over the second.
  public var confidence: Double
  public var isEnglish: Bool { name == "English" }
}

/// Guesses a text's language by its script and its function words.
///
/// Reads the first 20,000 words. A text with fewer than five known words and letters of the Latin script has no name.
public func languageGuess(of text: String) -> LanguageGuess {
  var scripts = Script.Counts()
  var hits = [Int](repeating: 0, count: FunctionWords.languages.count)
  var word = ""
  var wordCount = 0
  func endWord() {
    guard !word.isEmpty else { return }
    wordCount += 1
    for language in FunctionWords.index[word.lowercased(), default: []] { hits[language] += 1 }
    word = ""
  }
  for scalar in text.unicodeScalars {
    if scalar.properties.isAlphabetic || scalar == "'" || scalar == "’" {
      word.unicodeScalars.append(scalar)
      scripts.count(scalar)
    } else {
      endWord()
      if wordCount >= 20_000 { break }
    }
  }
  endWord()
  if let language = scripts.language { return LanguageGuess(name: language, confidence: 1) }
  let ranked = hits.indices.sorted { (hits[$1], $0) < (hits[$0], $1) }
  guard let best = ranked.first, hits[best] * 12 >= wordCount, hits[best] >= 2 else {
    return LanguageGuess(name: nil, confidence: 0)
  }
  let lead = Double(hits[best] - hits[ranked[1]]) / Double(hits[best])
  return LanguageGuess(name: FunctionWords.languages[best].name, confidence: lead)
}
