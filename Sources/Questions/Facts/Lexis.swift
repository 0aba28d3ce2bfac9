import Documents

/// What a document's own use of its words tells: which are names, which are its key words.
struct Lexis: Sendable {
  private var inLowerCase: [String: Int] = [:]
  private var capitalised: [String: Int] = [:]
  /// Stems of the words of the title and the headings.
  private(set) var titleStems: Set<String> = []
  private(set) var headingStems: Set<String> = []
  /// How many sentences hold a stem.
  private(set) var sentenceCounts: [String: Int] = [:]
  /// How often two or three words stand in a row, by their lower-case text.
  private var phraseCounts: [String: Int] = [:]
  /// Nouns that the document brings in with “a” or “an”: what “the” with them then points to.
  private(set) var introduced: Set<String> = []
  let sentenceCount: Int

  init(of passages: [Passage], document: Document) {
    let headings = document.blocks.compactMap { block in
      if case .heading = block.kind { block.text } else { nil }
    }
    self.init(of: passages, title: document.title, headings: headings)
  }

  init(of passages: [Passage], title: String?, headings: [String]) {
    sentenceCount = passages.count
    for passage in passages {
      var stems = Set<String>()
      for (index, word) in passage.words.enumerated() where !passage.isMark(index) {
        let lower = passage.lower[index]
        stems.insert(Stem.of(lower))
        if word.form.first?.isLowercase == true {
          inLowerCase[lower, default: 0] += 1
        } else if index > 0, word.form.first?.isUppercase == true,
          !["\"", "“", "‘", ":", "("].contains(passage.lower[index - 1])
        {
          capitalised[lower, default: 0] += 1
        }
      }
      for index in passage.lower.indices where ["a", "an"].contains(passage.lower[index]) {
        let phrase = passage.lower[(index + 1)...].prefix(4).prefix {
          !FunctionWords.all.contains($0) && $0.first?.isLetter == true
        }
        introduced.formUnion(phrase)
      }
      for length in 2...3 where passage.lower.count >= length {
        for start in 0...(passage.lower.count - length)
        where !FunctionWords.all.contains(passage.lower[start]) && !passage.isMark(start) {
          phraseCounts[Self.phrase(passage.lower[start..<start + length]), default: 0] += 1
        }
      }
      for stem in stems { sentenceCounts[stem, default: 0] += 1 }
    }
    titleStems = Set(Stem.contentStems(of: title ?? ""))
    headingStems = Set(headings.flatMap { Stem.contentStems(of: $0) })
  }

  /// Whether a word that opens a sentence would have a capital anywhere.
  func isName(_ lower: String) -> Bool {
    let (name, word) = (capitalised[lower, default: 0], inLowerCase[lower, default: 0])
    return name > 2 * word
  }

  /// Whether the document writes the word small somewhere.
  func isWord(_ lower: String) -> Bool { inLowerCase[lower, default: 0] > 0 }

  /// How often a run of two or three words stands in the document, singular and plural alike.
  func count(ofPhrase words: ArraySlice<String>) -> Int { phraseCounts[Self.phrase(words), default: 0] }

  private static func phrase(_ words: ArraySlice<String>) -> String {
    words.dropLast().joined(separator: " ") + " " + (words.last.map(Stem.of) ?? "")
  }

  /// Whether a document of some length speaks of a stem all the time.
  func isTheme(_ stem: String) -> Bool { sentenceCount >= 12 && share(of: stem) > 0.15 }

  /// Whether a document of some length speaks of a stem in every fifth sentence.
  func isHero(_ stem: String) -> Bool { sentenceCount >= 12 && share(of: stem) > 0.2 }

  /// The share of sentences that hold a stem, in 0...1.
  func share(of stem: String) -> Double {
    sentenceCount == 0 ? 0 : Double(sentenceCounts[stem, default: 0]) / Double(sentenceCount)
  }
}
