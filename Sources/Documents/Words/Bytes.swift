/// Searching UTF-8 for short texts: strings compare by characters, which costs too much for every block of a book.
extension BidirectionalCollection where Element == UInt8 {
  func hasSuffix(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { buffer in reversed().starts(with: buffer.reversed()) }
  }

  func hasSuffix(_ text: String) -> Bool {
    reversed().starts(with: text.utf8.reversed())
  }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  func hasPrefix(_ text: String) -> Bool {
    starts(with: text.utf8)
  }

  /// - Parameter text: not empty.
  func contains(text: String) -> Bool {
    let pattern = Array(text.utf8)
    guard let first = pattern.first, count >= pattern.count else { return false }
    return indices.dropLast(pattern.count - 1).contains { start in
      self[start] == first && self[start..<start + pattern.count].elementsEqual(pattern)
    }
  }

  /// ASCII letters in lower case, everything else as it is.
  var lowercasedASCII: [UInt8] {
    map { (65...90).contains($0) ? $0 + 32 : $0 }
  }
}
