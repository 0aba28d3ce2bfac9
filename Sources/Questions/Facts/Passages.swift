import Documents
import Language

/// The sentences of a document's prose, in its order: what may be asked about at all.
///
/// Headings and code hold no sentences; a list item counts where it is a whole sentence, a table row as a row.
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
      case .heading, .code: continue
      case .paragraph, .listItem, .quotation, .tableRow: break
      }
      let (section, sectionIndex) = sectionOfBlock[index]
      let source = Self.source(of: block)
      let analysis = analyser.analysis(of: source.text)
      let first = all.count
      var joinedWords: [JoinedWords] = []
      for (position, sentence) in analysis.sentences.enumerated() {
        let place = Place(block: index, position: position, section: section, sectionIndex: sectionIndex)
        var (passage, joined) = Self.passage(sentence, in: source, at: place)
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

  /// What of a block is read: its working copy from the end of a bold lead-in on.
  private struct Source {
    var block: Block
    var copy: WorkingCopy
    /// The offset in the copy at which `text` begins.
    var start: Int
    var text: String

    /// Offsets in the block's text of a stretch of `text`.
    func original(_ range: Range<Int>) -> Range<Int> {
      copy.original(range.lowerBound + start..<range.upperBound + start)
    }

    /// Offsets in `text` of a stretch of the block's text.
    func range(of original: Range<Int>) -> Range<Int>? {
      guard let range = copy.copy(original), range.lowerBound >= start else { return nil }
      return range.lowerBound - start..<range.upperBound - start
    }
  }

  private static func source(of block: Block) -> Source {
    let copy = block.workingCopy
    let start = block.leadIn.flatMap { lead in
      lead.isSentence ? copy.copy(lead.rest)?.lowerBound : nil
    }
    guard let start else { return Source(block: block, copy: copy, start: 0, text: copy.text) }
    return Source(block: block, copy: copy, start: start, text: copy.text.slice(start..<copy.text.utf8.count))
  }

  private static func passage(
    _ sentence: Sentence, in source: Source, at place: Place
  ) -> (Passage, JoinedWords) {
    let start = sentence.range.lowerBound
    let text = source.text.slice(sentence.range)
    let placed = sentence.words.map { word in
      var word = word
      word.range = word.range.lowerBound - start..<word.range.upperBound - start
      return word
    }
    let joined = JoinedWords(placed, in: text)
    let original = source.original(sentence.range)
    let seams = source.copy.seams.map { $0 - source.start }.filter { sentence.range.contains($0) }
    let passage = Passage(
      text: text, words: joined.words,
      emphasised: source.block.emphasised.compactMap { source.range(of: $0) }
        .compactMap { joined.span(of: $0, from: start) },
      lines: source.block.lines(of: original), section: place.section, sectionIndex: place.sectionIndex,
      block: place.block, position: place.position, form: form(of: source.block),
      evidence: source.block.text.slice(original),
      seams: seams.compactMap { seam in joined.words.firstIndex { $0.range.lowerBound + start >= seam } })
    return (passage, joined)
  }

  private static func form(of block: Block) -> Passage.Form {
    switch block.kind {
    case .listItem: .item
    case .tableRow: .row
    default: .sentence
    }
  }
}
