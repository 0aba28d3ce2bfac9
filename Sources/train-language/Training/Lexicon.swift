import Foundation
import Language

/// The word lists that the model is built on, read from the folder of lexical tables.
struct Lexicon {
  /// Form → path of 16 bits.
  var clusters: [(form: String, path: UInt16)] = []
  /// Lower-cased word → classes, a bit each (see `Class`).
  var gazetteer: [String: UInt8] = [:]

  /// Words with a vector, and the vectors, the unknown word's first: `[(words + 1) × 96]`.
  var vectorWords: [String] = []
  var vectors: [Float] = []

  /// Noun → what kind of thing its first sense is.
  var nouns: [String: WordTables.Classes] = [:]

  /// What lists a capitalised word stands in.
  enum Class {
    static let man: UInt8 = 1
    static let woman: UInt8 = 2
    static let surname: UInt8 = 4
    static let city: UInt8 = 8
    static let country: UInt8 = 16
    static let demonym: UInt8 = 32
    static let partOfPlace: UInt8 = 64
    static let commonWord: UInt8 = 128
  }

  init() {}

  init(folder: String) throws {
    for line in try Self.lines(folder, "brown-clusters.tsv") {
      guard line.count == 2, let path = UInt16(line[1], radix: 2) else { continue }
      clusters.append((line[0], path))
    }
    func add(_ word: String, _ bit: UInt8) { gazetteer[word.lowercased(), default: 0] |= bit }
    func addPlace(_ name: String, _ bit: UInt8) {
      let parts = name.split { $0 == " " || $0 == "-" }
      if parts.count == 1 { return add(name, bit) }
      for part in parts where part.first?.isUppercase == true { add(String(part), Class.partOfPlace) }
    }
    for line in try Self.lines(folder, "first-names.tsv") where line.count == 3 {
      let (men, women) = (Double(line[1]) ?? 0, Double(line[2]) ?? 0)
      if men > 0, men * 10 >= women { add(line[0], Class.man) }
      if women > 0, women * 10 >= men { add(line[0], Class.woman) }
    }
    for line in try Self.lines(folder, "last-names.tsv") { add(line[0], Class.surname) }
    for line in try Self.lines(folder, "cities.tsv") { addPlace(line[0], Class.city) }
    for line in try Self.lines(folder, "countries.tsv") { addPlace(line[0], Class.country) }
    for line in try Self.lines(folder, "us-states.tsv") { addPlace(line[0], Class.country) }
    for line in try Self.lines(folder, "demonyms.tsv") { add(line[0], Class.demonym) }
    try readNouns(folder)
    try readVectors(folder)
    for line in try Self.lines(folder, "word-frequency.tsv") where line.count == 2 && (Int(line[1]) ?? 0) >= 400 {
      if gazetteer[line[0]] != nil { add(line[0], Class.commonWord) }
    }
  }

  static func lines(_ folder: String, _ name: String) throws -> [[String]] {
    let path = folder + "/" + name
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DataProblem(path: path, line: nil, what: "there is no such file, or it may not be read")
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("# ") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}

extension Lexicon {
  /// Takes the nouns whose first sense in WordNet is a person, a group or a place, and those that have a sex.
  private mutating func readNouns(_ folder: String) throws {
    var firstSense: [String: String] = [:]
    for line in try Self.lines(folder, "wordnet-sense-order.tsv") where line.count == 4 && line[1] == "n" {
      if line[3].hasPrefix("1:") { firstSense[line[0]] = line[2] }
    }
    let files: [String: WordTables.Classes] = ["noun.person": .person, "noun.group": .group, "noun.location": .place]
    for line in try Self.lines(folder, "wordnet-noun.tsv") where line.count >= 3 {
      guard let kind = files[line[1]] else { continue }
      for member in line[2].split(separator: "|") where member == member.lowercased() && !member.contains(" ") {
        if firstSense[String(member), default: line[0]] == line[0] { nouns[String(member), default: []].insert(kind) }
      }
    }
    for word in Self.men { nouns[word, default: []].formUnion([.person, .man]) }
    for word in Self.women { nouns[word, default: []].formUnion([.person, .woman]) }
  }

  /// A byte for each of 96 numbers, 28 times what it stands for; halved, so that all parts of the input weigh alike.
  private mutating func readVectors(_ folder: String) throws {
    vectorWords = try Self.lines(folder, "word-vectors.words").map { $0[0] }
    let path = folder + "/word-vectors.i8"
    guard let data = FileManager.default.contents(atPath: path), data.count == vectorWords.count * 96 else {
      throw DataProblem(
        path: path, line: nil, what: "this does not hold 96 bytes for each of \(vectorWords.count) words")
    }
    vectors = [Float](repeating: 0, count: 96) + data.map { Float(Int8(bitPattern: $0)) / 56 }
  }

  private static let men: [String] = words(
    """
    man boy father dad son brother uncle nephew grandfather grandson husband boyfriend king prince duke lord baron count
    emperor monk priest pope actor waiter gentleman guy mr. sir businessman chairman congressman statesman fisherman widower
    hero bishop stepfather groom
    """)
  private static let women: [String] = words(
    """
    woman girl mother mom mum daughter sister aunt niece grandmother granddaughter wife girlfriend queen princess duchess lady
    baroness empress nun actress waitress mrs. ms. miss businesswoman chairwoman congresswoman widow heroine goddess
    stepmother bride madam
    """)

  private static func words(_ text: String) -> [String] { text.split { $0.isWhitespace }.map(String.init) }
}
