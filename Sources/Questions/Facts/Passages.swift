import Documents
import Language

/// The sentences of a document's prose, in its order: what may be asked about at all.
///
/// Headings, code and table rows hold no sentences; a list item counts where it is a whole sentence.
struct Passages: Sendable {
  var all: [Passage] = []

  /// - Parameter progress: called with how many of how many blocks are done, after each block.
  init(of document: Document, analyser: Analyser, progress: (Int, Int) -> Void) {
    let sectionOfBlock = Self.sections(of: document)
    for (index, block) in document.blocks.enumerated() {
      defer { progress(index + 1, document.blocks.count) }
      switch block.kind {
      case .heading, .code, .tableRow: continue
      case .paragraph, .listItem, .quotation: break
      }
      let (section, sectionIndex) = sectionOfBlock[index]
      for (position, sentence) in analyser.sentences(of: block.text).enumerated() {
        all.append(
          Self.passage(
            sentence, in: block, section: section, sectionIndex: sectionIndex, block: index, position: position))
      }
    }
  }

  private static func sections(of document: Document) -> [(heading: String?, index: Int)] {
    var found = [(heading: String?, index: Int)](repeating: (nil, 0), count: document.blocks.count)
    for (index, section) in document.sections.enumerated() {
      for block in section.blocks { found[block] = (section.path.last, index) }
    }
    return found
  }

  private static func passage(
    _ sentence: Sentence, in block: Block, section: String?, sectionIndex: Int, block index: Int, position: Int
  ) -> Passage {
    let start = sentence.range.lowerBound
    let text = block.text.slice(sentence.range)
    let placed = sentence.words.map { word in
      var word = word
      word.range = word.range.lowerBound - start..<word.range.upperBound - start
      return word
    }
    let words = joiningHyphens(placed, in: text)
    let emphasised = block.emphasised.compactMap { range -> Range<Int>? in
      let inside = words.indices.filter {
        words[$0].range.lowerBound + start >= range.lowerBound && words[$0].range.upperBound + start <= range.upperBound
      }
      guard let first = inside.first, let last = inside.last else { return nil }
      return first..<last + 1
    }
    let isListItem = if case .listItem = block.kind { true } else { false }
    return Passage(
      text: text, words: words, emphasised: emphasised,
      lines: block.lines(of: sentence.range), section: section, sectionIndex: sectionIndex, block: index,
      position: position, isListItem: isListItem)
  }
}

extension Passages {
  /// Words that a hyphen joins (“win-win”, “COVID-19”, “twenty-four”) as one word each: no gap may cut through them.
  static func joiningHyphens(_ words: [Word], in text: String) -> [Word] {
    var joined: [Word] = []
    var index = 0
    while index < words.count {
      var word = words[index]
      while index + 2 < words.count, words[index + 1].form == "-",
        words[index + 1].range.lowerBound == word.range.upperBound,
        words[index + 2].range.lowerBound == words[index + 1].range.upperBound
      {
        let last = words[index + 2]
        word.range = word.range.lowerBound..<last.range.upperBound
        word.form = text.slice(word.range)
        if word.wordClass != .properNoun {
          word.wordClass = last.wordClass
          word.tag = last.tag
        }
        word.lemma = word.form.lowercased()
        index += 2
      }
      joined.append(word)
      index += 1
    }
    return joined
  }
}
