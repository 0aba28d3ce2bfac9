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
      let tokens = Tokenizer.tokens(of: bytes, paragraphEnds: paragraphEnds)
      let ranges = SentenceSplitter(bytes: bytes, tokens: tokens).sentences()
      return analysis(of: bytes, sentences: ranges.map { Array(tokens[$0]) })
    }
  }

  /// The analysis of sentences whose words are known.
  package func analysis(of bytes: UnsafeBufferPointer<UInt8>, sentences: [[Token]]) -> Analysis {
    var analysis = Analysis(sentences: [], entities: [], quantities: [], mentions: [])
    analysis.sentences.reserveCapacity(sentences.count)
    readers.withReader { reader in
      let assembler = Assembler(model: model, reader: reader, bytes: bytes)
      for tokens in sentences where !tokens.isEmpty {
        let (sentence, entities) = assembler.sentence(of: tokens, number: analysis.sentences.count)
        for (value, words) in QuantityGrammar(sentence: sentence).quantities() {
          let range = sentence.range(of: words)
          analysis.quantities.append(
            Quantity(
              value: value, sentence: analysis.sentences.count, words: words,
              text: String(decoding: bytes[range], as: UTF8.self),
              range: range))
        }
        analysis.sentences.append(sentence)
        analysis.entities += entities
      }
    }
    analysis.entities = KindAgreement.agreed(analysis.entities)
    var resolver = ReferenceResolver(
      sentences: analysis.sentences, entities: analysis.entities, words: model.network.words)
    analysis.mentions = resolver.mentions()
    return analysis
  }
}
