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
    return text.withUTF8 { analysis(of: SplitText($0, paragraphEnds: paragraphEnds)) }
  }

  /// The analysis of a text whose sentences and words are known.
  package func analysis(of text: SplitText) -> Analysis {
    var analysis = Analysis(sentences: [], entities: [], quantities: [], mentions: [])
    analysis.sentences.reserveCapacity(text.sentences.count)
    let assembler = Assembler(model: model, bytes: text.bytes)
    readers.withReader { reader in
      for first in stride(from: 0, to: text.sentences.count, by: Self.window) {
        let window = text.sentences[first..<min(first + Self.window, text.sentences.count)]
        let readings = reader.readings(counts: window.map(\.count)) { text.form(sentence: first + $0, word: $1) }
        for (tokens, reading) in zip(window, readings) { assembler.add(tokens, reading, to: &analysis) }
      }
    }
    analysis.entities = KindAgreement.agreed(analysis.entities)
    var resolver = ReferenceResolver(
      sentences: analysis.sentences, entities: analysis.entities, words: model.network.words)
    analysis.mentions = resolver.mentions()
    return analysis
  }

  /// How many sentences are sorted by length at a time: enough to find groups of like length, and few enough that what was
  /// read is soon used.
  private static let window = 64
}
