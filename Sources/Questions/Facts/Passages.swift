import Documents
import Language

/// The sentences of a document's prose, in its order: what may be asked about at all.
///
/// Headings, code and table rows hold no sentences; a list item counts where it is a whole sentence.
struct Passages: Sendable {
  var all: [Passage] = []

  /// - Parameter progress: called with how many of how many blocks are done, before each block; what it throws ends the work.
  init(of document: Document, analyser: Analyser, progress: (Int, Int) throws -> Void) rethrows {
    let sectionOfBlock = Self.sections(of: document)
    var names = PersonNames()
    var persons: [[PersonNames.Found]] = []
    var readings: [Resolver.Reading] = []
    for (index, block) in document.blocks.enumerated() {
      try progress(index, document.blocks.count)
      switch block.kind {
      case .heading, .code, .tableRow: continue
      case .paragraph, .listItem, .quotation: break
      }
      let (section, sectionIndex) = sectionOfBlock[index]
      let analysis = analyser.analysis(of: block.text)
      let first = all.count
      var joinedWords: [JoinedWords] = []
      for (position, sentence) in analysis.sentences.enumerated() {
        let place = Place(block: index, position: position, section: section, sectionIndex: sectionIndex)
        var (passage, joined) = Self.passage(sentence, in: block, at: place)
        passage.names = analysis.entities.filter { $0.sentence == position }.compactMap { entity in
          joined.span(of: entity.range, from: sentence.range.lowerBound).map {
            NamedSpan(span: $0, kind: entity.kind, confidence: entity.confidence)
          }
        }
        let found = analysis.entities.filter { $0.sentence == position && $0.kind == .person }.compactMap { entity in
          joined.span(of: entity.range, from: sentence.range.lowerBound).map {
            PersonNames.Found(span: $0, confidence: entity.confidence)
          }
        }
        names.note(found, in: passage)
        all.append(passage)
        persons.append(found)
        joinedWords.append(joined)
      }
      readings += Resolver.readings(of: analysis, words: joinedWords, firstPassage: first)
    }
    for index in all.indices { all[index].persons = names.sure(persons[index], in: all[index]) }
    var resolver = Resolver(
      passages: all, readings: readings, title: document.title, classes: NounClasses(analyser))
    for (index, replacements) in resolver.resolved().enumerated() { all[index].replacements = replacements }
  }

  private static func sections(of document: Document) -> [(heading: String?, index: Int)] {
    var found = [(heading: String?, index: Int)](repeating: (nil, 0), count: document.blocks.count)
    for (index, section) in document.sections.enumerated() {
      for block in section.blocks { found[block] = (section.path.last, index) }
    }
    return found
  }

  private struct Place {
    var block: Int
    var position: Int
    var section: String?
    var sectionIndex: Int
  }

  private static func passage(
    _ sentence: Sentence, in block: Block, at place: Place
  ) -> (Passage, JoinedWords) {
    let start = sentence.range.lowerBound
    let text = block.text.slice(sentence.range)
    let placed = sentence.words.map { word in
      var word = word
      word.range = word.range.lowerBound - start..<word.range.upperBound - start
      return word
    }
    let joined = JoinedWords(placed, in: text)
    let isListItem = if case .listItem = block.kind { true } else { false }
    let passage = Passage(
      text: text, words: joined.words,
      emphasised: block.emphasised.compactMap { joined.span(of: $0, from: start) },
      lines: block.lines(of: sentence.range), section: place.section, sectionIndex: place.sectionIndex,
      block: place.block, position: place.position, isListItem: isListItem)
    return (passage, joined)
  }
}
