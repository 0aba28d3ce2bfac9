import Language

/// One sentence of the document's prose, analysed, with the place it stands in.
struct Passage: Sendable {
  /// What a passage is a piece of.
  enum Form: Hashable, Sendable {
    case sentence
    /// A sentence or fragment in a list, where fragments are as usual as sentences.
    case item
    /// Of a table: no sentence, whatever its cells hold.
    case row
  }

  /// The sentence as it is read: what stands in the document without citations, pointers and pronunciations.
  let text: String
  /// The sentence as it stands in the document but for white space.
  let evidence: String
  /// Indices of the words before which something was taken out of the evidence, in order.
  let seams: [Int]
  /// Its words, punctuation included; their ranges are UTF-8 offsets in `text`.
  let words: [Word]
  /// The words' forms in lower case, apostrophes straight.
  let lower: [String]
  /// Runs of words that the document sets in bold or italics: ranges of indices into `words`.
  let emphasised: [Range<Int>]
  /// Names of people: ranges of indices into `words`.
  var persons: [Range<Int>] = []
  /// All names the analyser found, with what they name.
  var names: [NamedSpan] = []
  /// What stands in the place of its pronouns and other pointers when it is read by itself, in order, not overlapping.
  var replacements: [Replacement] = []
  /// What is printed before it where it leans on the sentence before; nil where nothing can be.
  var lead: Lead?
  /// The lines of the file, from 1.
  let lines: ClosedRange<Int>
  /// The heading the sentence stands under.
  let section: String?
  /// The index of that section in the document, from 0.
  let sectionIndex: Int
  /// The index of its block in the document, from 0, and its own among the block's sentences, from 0.
  let block: Int
  let position: Int
  let form: Form

  init(
    text: String, words: [Word], emphasised: [Range<Int>] = [], lines: ClosedRange<Int>, section: String? = nil,
    sectionIndex: Int = 0, block: Int = 0, position: Int = 0, form: Form = .sentence, evidence: String? = nil,
    seams: [Int] = []
  ) {
    self.text = text
    self.words = words
    self.lower = words.map { $0.form.lowercased().straightened }
    self.emphasised = emphasised
    self.lines = lines
    self.section = section
    self.sectionIndex = sectionIndex
    self.block = block
    self.position = position
    self.form = form
    self.evidence = evidence ?? text
    self.seams = seams
  }
}

/// A name in a passage: a range of indices into its words, and what it names.
struct NamedSpan: Hashable, Sendable {
  var span: Range<Int>
  var kind: Entity.Kind
  /// How sure the analyser is, in 0...1.
  var confidence: Double
}

extension Passage {
  /// The sentence's tree, its words those of the passage.
  var tree: Sentence { Sentence(range: 0..<text.utf8.count, words: words) }
  /// Whether it stands in a list, where fragments are as usual as sentences.
  var isListItem: Bool { form == .item }

  /// The words' text as it stands in the sentence, white space between them included.
  func text(of range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return text.slice(words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
  }

  /// Whether white space stands before a word.
  func isSpaced(before index: Int) -> Bool {
    index > 0 && words[index].range.lowerBound > words[index - 1].range.upperBound
  }

  /// How many of the words are words, not marks.
  func wordCount(in range: Range<Int>) -> Int {
    range.count { !isMark($0) && !words[$0].continuesToken }
  }

  /// Whether a word is punctuation.
  func isMark(_ index: Int) -> Bool {
    words[index].form.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      && !["%", "$", "€", "£", "&", "°"].contains(words[index].form)
  }

  /// Whether these lower-case words stand in a row from `index` on.
  func has(_ phrase: [String], at index: Int) -> Bool {
    index >= 0 && index + phrase.count <= lower.count && lower[index..<index + phrase.count].elementsEqual(phrase)
  }
}

extension String {
  /// The text between two UTF-8 offsets.
  func slice(_ range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(self[start..<end])
  }

  /// Typographic apostrophes as the keyboard has them.
  var straightened: String {
    utf8.contains(0xE2) ? String(map { $0 == "’" || $0 == "‘" ? "'" : $0 }) : self
  }

  /// The text with its first letter as a capital.
  var capitalisedFirst: String {
    guard let first, first.isLowercase else { return self }
    return first.uppercased() + dropFirst()
  }
}
