import Testing

@testable import Questions

/// The generated table of frequent words.
struct CommonWordsTests {
  @Test(arguments: [
    ("the", 0), ("people", 0), ("treaty", 2), ("treaties", 3), ("harbour", 3), ("eelgrass", 4), ("melatonin", 4),
  ])
  func `a word is as rare as English has it`(word: String, rarity: Int) {
    #expect(CommonWords.rarity(of: word) == rarity)
  }

  /// The table is made by the command in `CommonWords+Generated.swift`; after making it again, put the new digest here.
  @Test func `the committed table is the one that was generated`() {
    let bands = [CommonWordData.commonest, CommonWordData.common, CommonWordData.frequent, CommonWordData.known]
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bands.joined(separator: "\n").utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
    #expect(bands.map { $0.split(whereSeparator: \.isWhitespace).count } == [557, 1284, 2756, 5095])
    #expect(String(digest, radix: 16) == "55c7ab02a1722269")
  }
}
