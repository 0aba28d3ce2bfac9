import Documents
import Glibc
import Testing

/// Documents of many kinds that may lie beside the repository; nothing of them is in it.
struct SharedDocumentsTests {
  /// The folder, from the package's own; the tests below are skipped without it.
  private static let folder = "../shared/data/documents"

  private func contents(of path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
  }

  private static let names: [String] = {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "README.md", [".txt", ".md", ".html"].contains(where: name.hasSuffix) { names.append(name) }
    }
    return names.sorted()
  }()

  @Test(arguments: names)
  func `each is read, nearly all of it, in whole sentences`(name: String) throws {
    let path = SharedDocumentsTests.folder + "/" + name
    let document = try Document(readingFile: path)
    #expect((300...5000).contains(document.wordCount))
    let prose = document.blocks.filter { $0.kind == .paragraph }
    #expect(!prose.isEmpty)
    let whole = prose.count { $0.text.contains { ".!?:".contains($0) } && $0.text.first?.isLowercase != true }
    #expect(Double(whole) >= 0.9 * Double(prose.count))
    #expect(document.blocks.allSatisfy { $0.lines.upperBound <= document.lineCount })
  }

  @Test(arguments: names)
  func `every word stands on the line that its block says`(name: String) throws {
    let path = SharedDocumentsTests.folder + "/" + name
    let bytes = try contents(of: path)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    for block in try Document(reading: bytes, path: path).blocks {
      var offset = 0
      for word in block.text.split(separator: " ", omittingEmptySubsequences: false) {
        let range = offset..<offset + word.utf8.count
        offset = range.upperBound + 1
        guard word.count >= 5, word.utf8.allSatisfy({ (97...122).contains($0 | 32) }) else { continue }
        let stands = block.lines(of: range).contains { lines[$0 - 1].contains(word) }
        #expect(stands, "\(word) in lines \(block.lines(of: range))")
      }
    }
  }

  @Test(.enabled(if: names.contains("shared-future.txt")))
  func `nothing of the debris of a crawl is in a block`() throws {
    let document = try Document(readingFile: SharedDocumentsTests.folder + "/shared-future.txt")
    #expect(document.blocks.count == 11)
    #expect(document.leftOut.map(\.reason) == [.repeatedTitle, .navigation, .navigation])
    for block in document.blocks.dropFirst() {
      #expect(!block.text.contains("Login") && !block.text.contains("Register") && block.text != document.title)
      #expect(block.text.first?.isLowercase == false)
      #expect(block.text.last.map { ".\"".contains($0) } == true)
    }
  }
}
