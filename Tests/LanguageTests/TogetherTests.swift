import Testing

@testable import Language

/// What is read together is read as if it were alone.
struct TogetherTests {
  /// Paragraphs of all lengths, with words that come back and words that do not.
  private static let paragraphs: [String] =
    [
      "The mill was sold in 1931. Its owner, Mrs. Ada Bell, had died.", "A heading", "Yes.",
      "Rivers carry sand, which settles where the water is slow; deltas grow from it, and so do bars and spits.",
      String(repeating: "word and ", count: 90),
    ]
    + (0..<90).map { number in
      "In \(1900 + number), " + (0..<(number % 7)).map { "lake \($0 * number) froze, " }.joined() + "and it was cold."
    }

  /// What the network says of each word; references go across paragraphs and are left out.
  private func words(of text: String, by analyser: Analyser) -> [[Word]] {
    analyser.analysis(of: text).sentences.map { sentence in
      sentence.words.map { word in
        var word = word
        word.range = 0..<word.range.count
        return word
      }
    }
  }

  @Test func `sentences are read together as they are one by one`() {
    let analyser = Analyser()
    for paragraphs in [Self.paragraphs, Self.paragraphs.reversed(), Array(Self.paragraphs.suffix(20))] {
      let expected = paragraphs.flatMap { words(of: $0, by: analyser) }
      #expect(expected.count >= paragraphs.count)
      #expect(words(of: paragraphs.joined(separator: "\n\n"), by: analyser) == expected)
    }
  }

  @Test func `every arithmetic gives the same analysis`() {
    let text = Self.paragraphs.prefix(24).joined(separator: "\n\n")
    let expected = Analyser().analysis(of: text)
    for arithmetic in Arithmetic.all {
      #expect(Analyser(arithmetic: arithmetic).analysis(of: text) == expected, "\(arithmetic.name)")
    }
  }

  @Test func `many threads that read a long text agree`() async {
    let analyser = Analyser()
    let text = Self.paragraphs.joined(separator: "\n\n")
    let expected = analyser.analysis(of: text)
    await withTaskGroup(of: Analysis.self) { group in
      for _ in 0..<4 { group.addTask { analyser.analysis(of: text) } }
      for await analysis in group { #expect(analysis == expected) }
    }
  }

  @Test func `groups hold sentences of like length, the longest first`() {
    let counts = [3, 0, 9, 1, 9, 4, 2, 8, 7, 6, 5]
    let groups = SentenceGroup.groups(of: counts)
    #expect(groups.map(\.sentences) == [[2, 4, 7, 8, 9, 10, 5, 0], [6, 3]])
    #expect(groups.map(\.counts) == [[9, 9, 8, 7, 6, 5, 4, 3], [2, 1]])
    #expect(groups[1].words(of: 1) == 2..<3)
    #expect(groups.map(\.wordCount) == [51, 3])
  }

  @Test func `a long sentence fills its group`() {
    let groups = SentenceGroup.groups(of: [10, 2000, 500, 20, 30])
    #expect(groups.map(\.sentences) == [[1], [2, 4], [3, 0]])
    #expect(SentenceGroup.groups(of: [0, 0]).isEmpty)
  }
}

/// The memory for words met before.
struct FormCacheTests {
  private func place(_ word: String, in cache: inout FormCache) -> (new: Int?, kept: Int32?) {
    Array(word.utf8).withUnsafeBufferPointer { form in
      switch cache.place(of: form) {
      case .new(let number): (number, nil)
      case .kept(let sums): (nil, sums[0])
      }
    }
  }

  @Test func `a word is new once, and kept when its sums are there`() {
    var cache = FormCache(width: 1)
    defer { cache.deallocate() }
    #expect(place("sand", in: &cache).new == 0)
    #expect(place("water", in: &cache).new == 1)
    #expect(place("sand", in: &cache).new == 0)
    #expect(cache.newCount == 2)
    cache.keep([10, 20])
    #expect(cache.newCount == 0)
    #expect(place("sand", in: &cache).kept == 10)
    #expect(place("water", in: &cache).kept == 20)
  }

  @Test func `words that want the same slot do not get each other's sums`() {
    var cache = FormCache(width: 1)
    defer { cache.deallocate() }
    // More words than slots: some share one, in one round and from round to round.
    let words = (0..<5000).map { "w\($0)" }
    for round in 0..<3 {
      var numbers: [Int32] = []
      for (value, word) in words.enumerated() {
        let (new, kept) = place(word, in: &cache)
        if let kept { #expect(kept == value) }
        if let new, new == numbers.count { numbers.append(Int32(value)) }
        if let new { #expect(numbers[new] == value) }
      }
      #expect(numbers.count == cache.newCount && (round > 0 || numbers.count == words.count))
      cache.keep(numbers)
    }
  }
}
