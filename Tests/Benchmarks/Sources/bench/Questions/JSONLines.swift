import Foundation

/// Files of one JSON object a line.
enum JSONLines {
  /// One line, keys by name, so that equal values give equal bytes.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// - Throws: a problem that names the file and the line, from 1.
  static func values<Value: Decodable>(_ type: Value.Type, in path: String) throws -> [Value] {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    let decoder = JSONDecoder()
    return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      guard !line.isEmpty else { return nil }
      do {
        return try decoder.decode(type, from: Data(line.utf8))
      } catch {
        throw BenchmarkProblem(sentence: "\(path):\(index + 1): no such object as is wanted here: \(error)\n")
      }
    }
  }
}
