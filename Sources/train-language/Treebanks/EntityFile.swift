import Foundation

/// Reads sentences with entity labels: token, label and perhaps more, separated by tabs, an empty line after each sentence.
struct EntityFile {
  static func sentences(path: String) throws -> [TreebankSentence] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DataProblem(path: path, line: nil, what: "there is no such file, or it may not be read")
    }
    return try sentences(of: String(decoding: data, as: UTF8.self), path: path)
  }

  static func sentences(of text: String, path: String) throws -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var words: [TreebankSentence.Word] = []
    var labels: [String] = []
    func endSentence() {
      if !words.isEmpty { sentences.append(TreebankSentence(words: words, entities: labels)) }
      (words, labels) = ([], [])
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      if line.isEmpty {
        endSentence()
      } else if columns.count >= 2 {
        words.append(.init(form: String(columns[0])))
        labels.append(String(columns[1]))
      } else if !line.hasPrefix("#") {
        throw DataProblem(path: path, line: index + 1, what: "a line with neither a tab nor “#”")
      }
    }
    endSentence()
    return sentences
  }
}
