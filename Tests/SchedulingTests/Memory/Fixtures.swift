import Foundation

/// Where the numbers of other programs lie that the memory models are compared with.
enum Fixtures {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The committed file and, where the full data lies beside the package, the full file of the same form.
  static func files(_ committed: String, orFull full: String) -> [URL] {
    let package = folder.deletingLastPathComponent().deletingLastPathComponent()
    let candidates = [
      folder.appending(path: "Fixtures/\(committed)"),
      package.deletingLastPathComponent().appending(path: "shared/data/fsrs/\(full)"),
    ]
    return [candidates[0]] + candidates.dropFirst().filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// How many significant digits the numbers of a file have.
  static func digits(of file: URL) -> Int { file.path.contains("/Fixtures/") ? 12 : 9 }

  static func decode<Value: Decodable>(_ type: Value.Type, from file: URL) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(contentsOf: file))
  }
}

/// Whether `value` is within `tolerance` of `expected`, relative to it, as far as its printed digits tell.
func agrees(_ value: Double, _ expected: Double, within tolerance: Double, digits: Int) -> Bool {
  let halfDigit = expected == 0 ? 0 : 0.5 * pow(10, (log10(abs(expected)).rounded(.down) + 1 - Double(digits)))
  return abs(value - expected) <= tolerance * abs(expected) + halfDigit
}

/// How far `value` is from `expected`, relative to it.
func relativeError(_ value: Double, _ expected: Double) -> Double {
  abs(value - expected) / max(abs(expected), 1e-12)
}
