import Foundation

/// A file of data that could not be used.
struct DataProblem: Error, CustomStringConvertible {
  var path: String
  /// From 1; nil if the whole file is meant.
  var line: Int?
  var what: String

  var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(what)" }
}

/// Reads CoNLL-U, the format of Universal Dependencies (universaldependencies.org/format.html).
struct ConlluReader {
  static func sentences(path: String) throws -> [TreebankSentence] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DataProblem(path: path, line: nil, what: "there is no such file, or it may not be read")
    }
    return try sentences(of: String(decoding: data, as: UTF8.self), path: path)
  }

  static func sentences(of text: String, path: String) throws -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var sentence = TreebankSentence()
    var number = 0
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || (line.count == 1 && line.first == 13) {
        if !sentence.words.isEmpty { sentences.append(sentence) }
        sentence = TreebankSentence()
        continue
      }
      if line.first == UInt8(ascii: "#") {
        let comment = String(decoding: line, as: UTF8.self)
        sentence.comments.append(comment)
        if comment.hasPrefix("# newdoc") { sentence.beginsDocument = true }
        if comment == "# newpar" || comment.hasPrefix("# newpar id") { sentence.beginsParagraph = true }
        continue
      }
      let columns = line.split(separator: 9, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard columns.count == 10 else {
        throw DataProblem(path: path, line: number, what: "\(columns.count) columns instead of 10")
      }
      try add(columns, to: &sentence, path: path, line: number)
    }
    if !sentence.words.isEmpty { sentences.append(sentence) }
    return sentences
  }

  private static func add(_ columns: [String], to sentence: inout TreebankSentence, path: String, line: Int) throws {
    let spaceAfter = !columns[9].split(separator: "|").contains("SpaceAfter=No")
    if columns[0].contains("-") {
      let ends = columns[0].split(separator: "-").compactMap { Int($0) }
      guard ends.count == 2, ends[0] <= ends[1], ends[0] == sentence.words.count + 1 else {
        throw DataProblem(path: path, line: line, what: "“\(columns[0])” is no range of the next words")
      }
      sentence.joined.append(.init(words: (ends[0] - 1)...(ends[1] - 1), form: columns[1], spaceAfter: spaceAfter))
      return
    }
    if columns[0].contains(".") { return }
    guard Int(columns[0]) == sentence.words.count + 1 else {
      throw DataProblem(path: path, line: line, what: "word \(sentence.words.count + 1) has the number “\(columns[0])”")
    }
    sentence.words.append(
      .init(
        form: columns[1], lemma: columns[2], wordClass: columns[3], tag: columns[4], features: columns[5],
        head: Int(columns[6]), relation: columns[7], spaceAfter: spaceAfter, misc: columns[9]))
  }
}
