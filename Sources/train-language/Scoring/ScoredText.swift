/// Words of a text as the scorer sees them: by the characters that they hold, white space left out.
struct ScoredText {
  struct Word {
    /// Characters from the text's start that the word's token holds, and for a word in a joined token its place in it.
    var characters: Range<Int>
    var form: String
    var isPartOfToken: Bool
    var wordClass: String
    var tag: String
    var features: String
    var lemma: String
    /// Index of the head in `words`; nil for a root.
    var head: Int?
    var relation: String
  }

  var characters: [Character] = []
  var tokens: [Range<Int>] = []
  var sentences: [Range<Int>] = []
  var words: [Word] = []

  /// Adds a sentence: tokens in order, each with the words it holds.
  mutating func add(_ sentence: TreebankSentence) {
    let start = characters.count
    let firstWord = words.count
    var index = 0
    while index < sentence.words.count {
      if let joined = sentence.joined.first(where: { $0.words.lowerBound == index }) {
        let range = addToken(joined.form)
        for word in joined.words { add(sentence.words[word], range, firstWord: firstWord, isPart: true) }
        index = joined.words.upperBound + 1
      } else {
        let range = addToken(sentence.words[index].form)
        add(sentence.words[index], range, firstWord: firstWord, isPart: false)
        index += 1
      }
    }
    sentences.append(start..<characters.count)
  }

  private mutating func addToken(_ form: String) -> Range<Int> {
    let start = characters.count
    for character in form where !character.isWhitespace { characters.append(character) }
    tokens.append(start..<characters.count)
    return start..<characters.count
  }

  private mutating func add(_ word: TreebankSentence.Word, _ range: Range<Int>, firstWord: Int, isPart: Bool) {
    words.append(
      Word(
        characters: range, form: word.form.lowercased(), isPartOfToken: isPart, wordClass: word.wordClass,
        tag: word.tag,
        features: Self.universal(word.features), lemma: word.lemma,
        head: word.head.flatMap { $0 == 0 ? nil : firstWord + $0 - 1 },
        relation: String(baseRelation(word.relation))))
  }

  /// The features that every treebank may use, in order; others do not count.
  private static func universal(_ features: String) -> String {
    let kept = features.split(separator: "|").filter { universalNames.contains($0.prefix { $0 != "=" }) }
    return kept.isEmpty ? "_" : kept.sorted().joined(separator: "|")
  }

  private static let universalNames: Set<Substring> = [
    "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite",
    "Degree", "VerbForm",
    "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite",
  ]
}
