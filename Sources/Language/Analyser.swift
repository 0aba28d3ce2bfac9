/// Turns English text into sentences, words with their place in a tree, and names.
///
/// A value; it may be used from many threads at once. The same text gives the same analysis on every machine.
public struct Analyser: Sendable {
  package let model: Model
  private let readers: ReaderPool

  /// An analyser that knows what these bytes, a model made by train-language, know.
  public init(model bytes: [UInt8]) throws(ModelProblem) {
    self.init(model: try Model(ModelBytes(copying: bytes)))
  }

  package init(model: Model) {
    self.model = model
    readers = ReaderPool(model: model)
  }

  /// The sentences of a text, in order.
  ///
  /// - Parameters:
  ///   - text: any text; empty lines end a paragraph, and no sentence goes on across one.
  ///   - paragraphEnds: UTF-8 offsets, ascending, at which a paragraph ends as well.
  public func sentences(of text: String, paragraphEnds: [Int] = []) -> [Sentence] {
    analysis(of: text, paragraphEnds: paragraphEnds).sentences
  }

  /// The sentences and names of a text; cost grows with its length, and with the square of a sentence's.
  ///
  /// - Parameters: as for `sentences(of:paragraphEnds:)`.
  public func analysis(of text: String, paragraphEnds: [Int] = []) -> Analysis {
    var text = text
    return text.withUTF8 { bytes in
      analyses(split: [SplitText(bytes, paragraphEnds: paragraphEnds)])[0]
    }
  }

  /// The analyses of several texts, each as it would be alone, but sooner: sentences of like length are read together,
  /// whichever text they are from. Texts of a few words, such as a document's paragraphs, are best given some dozens at once.
  public func analyses(of texts: [String]) -> [Analysis] {
    var bytes: [UInt8] = []
    let ranges = texts.map { text in
      let start = bytes.count
      bytes += text.utf8
      return start..<bytes.count
    }
    return bytes.withUnsafeBufferPointer { bytes in
      analyses(split: ranges.map { SplitText(UnsafeBufferPointer(rebasing: bytes[$0])) })
    }
  }

  /// The analyses of texts whose sentences and words are known.
  package func analyses(split texts: [SplitText]) -> [Analysis] {
    var analyses = [Analysis](
      repeating: Analysis(sentences: [], entities: [], quantities: [], mentions: []), count: texts.count)
    let places = texts.indices.flatMap { text in texts[text].sentences.indices.map { (text: text, sentence: $0) } }
    readers.withReader { reader in
      for first in stride(from: 0, to: places.count, by: Self.window) {
        let window = places[first..<min(first + Self.window, places.count)]
        let readings = reader.readings(counts: window.map { texts[$0.text].sentences[$0.sentence].count }) {
          let (text, sentence) = window[first + $0]
          return texts[text].form(sentence: sentence, word: $1)
        }
        for ((text, sentence), reading) in zip(window, readings) {
          let assembler = Assembler(model: model, bytes: texts[text].bytes)
          assembler.add(texts[text].sentences[sentence], reading, to: &analyses[text])
        }
      }
    }
    for index in analyses.indices { relate(&analyses[index]) }
    return analyses
  }

  /// How many sentences are sorted by length at a time: enough to find groups of like length, and few enough that what was
  /// read is soon used.
  private static let window = 64

  /// Finds what needs the whole text: how names agree, and what refers to what.
  private func relate(_ analysis: inout Analysis) {
    analysis.entities = KindAgreement.agreed(analysis.entities)
    var resolver = ReferenceResolver(
      sentences: analysis.sentences, entities: analysis.entities, words: model.network.words)
    analysis.mentions = resolver.mentions()
  }
}
