/// A text's bytes with the words of its sentences.
package struct SplitText {
  /// UTF-8, there as long as the text is used.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The words of each sentence, at least one.
  let sentences: [[Token]]

  /// Splits a text by the rules.
  ///
  /// - Parameter paragraphEnds: byte offsets, ascending, at which a paragraph ends besides empty lines.
  init(_ bytes: UnsafeBufferPointer<UInt8>, paragraphEnds: [Int] = []) {
    let tokens = Tokenizer.tokens(of: bytes, paragraphEnds: paragraphEnds)
    let ranges = SentenceSplitter(bytes: bytes, tokens: tokens).sentences()
    self.init(bytes, sentences: ranges.map { Array(tokens[$0]) })
  }

  /// A text whose sentences are known; those without words are left out.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, sentences: [[Token]]) {
    self.bytes = bytes
    self.sentences = sentences.filter { !$0.isEmpty }
  }

  /// The UTF-8 of a word.
  func form(sentence: Int, word: Int) -> UnsafeBufferPointer<UInt8> {
    let token = sentences[sentence][word]
    return UnsafeBufferPointer(rebasing: bytes[token.start..<token.end])
  }
}
