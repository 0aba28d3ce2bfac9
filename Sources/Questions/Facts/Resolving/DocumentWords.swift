/// How a document writes its nouns: in small letters, and with “a” or an ending in the plural.
struct DocumentWords: Sendable {
  private var small: Set<String> = []
  private var capital: Set<String> = []
  private var counted: Set<String> = []
  /// How many sentences hold a stem.
  private var sentences: [String: Int] = [:]
  private let sentenceCount: Int
  private let title: Set<String>

  init(of passages: [Passage], title: String?) {
    sentenceCount = passages.count
    self.title = Set(Stem.contentStems(of: title ?? ""))
    for passage in passages {
      for stem in Set(passage.lower.map(Stem.of)) { sentences[stem, default: 0] += 1 }
      for index in passage.words.indices.dropFirst() where passage.words[index].form.first?.isUppercase == true {
        capital.insert(passage.lower[index])
      }
      for (index, word) in passage.words.enumerated() where word.form.first?.isLowercase == true {
        small.insert(passage.lower[index])
        if word.wordClass == .noun, word.features.isPlural { counted.insert(word.lemma.lowercased()) }
        if word.wordClass == .determiner, ["a", "an"].contains(passage.lower[index]), let head = word.head {
          counted.insert(passage.words[head].lemma.lowercased())
        }
      }
    }
  }

  /// Whether the document speaks of a noun all the time: “the neuron” is then no riddle.
  func isTheme(_ noun: String) -> Bool {
    let stem = Stem.of(noun)
    return title.contains(stem) || sentenceCount >= 12 && sentences[stem, default: 0] * 100 > 12 * sentenceCount
  }

  func isWritten(small word: String) -> Bool { small.contains(word) }

  /// Whether a word has its capital inside sentences too.
  func isWritten(capital word: String) -> Bool { capital.contains(word) }

  /// Whether a noun names things that can be counted, by how the document uses it.
  func isCounted(_ lemma: String) -> Bool { counted.contains(lemma) }
}
