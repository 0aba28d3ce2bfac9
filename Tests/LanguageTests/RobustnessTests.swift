import Testing

@testable import Language

/// Whatever the text, there is an analysis, and it holds to its promises.
struct RobustnessTests {
  /// What must hold of every analysis: words cover the text in order, trees are trees, ranges lie inside.
  private func expectSound(_ text: String) {
    let analysis = Analyser().analysis(of: text)
    let utf8 = Array(text.utf8)
    var end = 0
    for sentence in analysis.sentences {
      #expect(!sentence.words.isEmpty)
      #expect(sentence.words.count { $0.head == nil } == 1)
      for (index, word) in sentence.words.enumerated() {
        #expect(word.range.lowerBound >= end && word.range.upperBound <= utf8.count && !word.range.isEmpty)
        #expect(String(decoding: utf8[word.range], as: UTF8.self) == word.form)
        #expect(word.head != index && (0...1).contains(word.confidence))
        end = word.range.upperBound
        var (current, steps) = (word.head, 0)
        while let head = current, steps <= sentence.words.count {
          (current, steps) = (sentence.words[head].head, steps + 1)
        }
        #expect(current == nil)
      }
    }
    for entity in analysis.entities { #expect(analysis.sentences.indices.contains(entity.sentence)) }
  }

  @Test(arguments: [
    "", " ", "\n\n\n", ".", "...", "''", "’", "-", "((((", "]]]]]", "\u{0}\u{1}\u{7F}", "a\u{0}b", "\u{FEFF}Text", "👩‍👧👍🏽",
    "日本語のテキスト。次の文。",
    "Привет, мир.", "THE END OF ALL", "“‘’”", "[1][2] (a) 1.", "don't", "n't", "'s", "I'm", "e\u{301}le\u{301}ve",
    "http://", "@", "#", "$", "5%",
    "word\r\nword\rword", "soft\u{AD}hyphen", "1,2,3.4.5", "----------", "A. B. C. D.", "?!?!?!", "\u{202E}reversed",
    "a/b/c", "x=y+z",
  ])
  func `odd text is analysed`(text: String) { expectSound(text) }

  @Test(arguments: 0..<60)
  func `text of chance is analysed`(seed: UInt64) {
    let pieces = [
      "the ", "dog", " ", ".", "’s", "'", "\n", "\n\n", "(", ")", "“", "”", "1,000", "-", "—", "é", "日", "😀",
      "\u{200D}", "U.S.", "Mr. ", "A", "$", "%", "…", "@x", "http://a.b/c", "\t", "\u{0}", "&",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for _ in 0..<40 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      text += pieces[Int(state % UInt64(pieces.count))]
    }
    expectSound(text)
  }

  @Test func `a very long sentence and a very long word are analysed`() {
    expectSound(String(repeating: "word and ", count: 400))
    expectSound(String(repeating: "x", count: 20_000))
  }

  @Test(arguments: ["?)", "a.)", "(", "'", "1,", "x ", "[1,", "a-", "/"])
  func `the time for one sign again and again grows with their number`(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    let tokens = Array(text.utf8).withUnsafeBufferPointer { bytes in
      let tokens = Tokenizer.tokens(of: bytes)
      let sentences = SentenceSplitter(bytes: bytes, tokens: tokens).sentences()
      #expect(sentences.allSatisfy { $0.count <= SentenceSplitter.longest })
      return tokens
    }
    #expect(tokens.last?.end ?? 0 > 0)
  }

  @Test func `broken UTF-8 is cut into words all the same`() {
    let bytes: [UInt8] = [0x41, 0xC3, 0x20, 0xE2, 0x80, 0x42, 0xFF, 0xF0, 0x9F, 0x2E]
    bytes.withUnsafeBufferPointer { buffer in
      let tokens = Tokenizer.tokens(of: buffer)
      #expect(tokens.first?.start == 0)
      #expect(tokens.last?.end == bytes.count)
      #expect(
        SentenceSplitter(bytes: buffer, tokens: tokens).sentences().flatMap { Array($0) } == Array(tokens.indices))
    }
  }
}
