import Language

/// The words that have a row of their own, with the tables by which they are found.
struct WordInventory {
  /// Rows of the word table, the unknown word's included.
  let wordCount: Int
  let clusterCount: Int
  let wordTable: [UInt32]
  let clusterTable: [UInt32]
  let vectorTable: [UInt32]

  /// - Parameter sentences: words that occur in them at least twice get a row.
  init(sentences: [TreebankSentence], lexicon: Lexicon) {
    var counts: [String: Int] = [:]
    for word in sentences.lazy.flatMap(\.words) {
      counts[Self.normalised(word.form), default: 0] += 1
    }
    let known = counts.filter { $0.value >= 2 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(65_000)
    var values: [String: UInt32] = [:]
    for (index, entry) in known.enumerated() { values[entry.key] = UInt32(index + 1) }
    for (word, classes) in lexicon.gazetteer { values[word, default: 0] |= UInt32(classes) << 16 }
    for (word, classes) in lexicon.nouns { values[word, default: 0] |= classes.rawValue }
    wordCount = known.count + 1
    wordTable = HashedTable.words(
      for: values.sorted { $0.key < $1.key }.map { (wordHash($0.key.utf8), $0.value) })

    vectorTable = HashedTable.words(
      for: lexicon.vectorWords.enumerated().map { (wordHash($0.element.utf8), UInt32($0.offset + 1)) })
    let paths = Set(lexicon.clusters.map(\.path)).sorted()
    var numbers: [UInt16: Int] = [:]
    for (index, path) in paths.enumerated() { numbers[path] = index + 1 }
    clusterCount = paths.count + 1
    clusterTable = HashedTable.words(
      for: lexicon.clusters.map { (wordHash($0.form.utf8), UInt32($0.path) << 16 | UInt32(numbers[$0.path] ?? 0)) })
  }

  private static func normalised(_ form: String) -> String {
    var form = form
    return form.withUTF8 { withNormalised($0) { String(decoding: $0, as: UTF8.self) } }
  }

  /// Tables over memory that is never freed: one training lasts as long as the program.
  func makeTables() -> WordTables {
    func table(_ words: [UInt32]) -> HashedTable {
      let memory = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: words.count)
      _ = memory.initialize(from: words)
      return HashedTable(UnsafeBufferPointer(memory))
    }
    return WordTables(words: table(wordTable), clusters: table(clusterTable), vectors: table(vectorTable))
  }
}
