/// Makes sure that the bytes of a file are text in UTF-8.
enum Encoding {
  /// The text of the file in UTF-8, without a byte order mark.
  ///
  /// UTF-16 is read where its byte order mark says so. A file with a NUL, or with more than one control character in
  /// fifty bytes, is no text.
  static func text(of bytes: [UInt8], path: String) throws(DocumentError) -> [UInt8] {
    var text = bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      text = try utf16(bytes, path: path)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text.removeFirst(3)
    }
    try refuseBinary(text, path: path)
    if let offset = firstMalformed(text) {
      let mark = bytes.count - text.count
      throw DocumentError(.notUTF8(byteOffset: offset + mark, line: line(at: offset, of: text)), path: path)
    }
    return text
  }
}

extension Encoding {
  private static func utf16(_ bytes: [UInt8], path: String) throws(DocumentError) -> [UInt8] {
    let isBigEndian = bytes[0] == 0xFE
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw DocumentError(.binary(byteOffset: 0, line: 1), path: path)
    }
    return Array(text.utf8)
  }

  private static func refuseBinary(_ text: [UInt8], path: String) throws(DocumentError) {
    var controlCount = 0
    var first: Int?
    for (offset, byte) in text.enumerated() where byte < 0x20 || byte == 0x7F {
      switch byte {
      case 0x08...0x0D, 0x1B: continue  // tabs, line ends, page ends, overstriking, escapes: texts have them
      case 0:
        throw DocumentError(.binary(byteOffset: offset, line: line(at: offset, of: text)), path: path)
      default:
        first = first ?? offset
        controlCount += 1
      }
    }
    if let first, controlCount > max(4, text.count / 50) {
      throw DocumentError(.binary(byteOffset: first, line: line(at: first, of: text)), path: path)
    }
  }

  /// The offset of the first byte that is part of no scalar.
  private static func firstMalformed(_ text: [UInt8]) -> Int? {
    if String(validating: text, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var bytes = text.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .error, .emptyInput: return offset
      }
    }
  }

  /// From 1.
  private static func line(at offset: Int, of text: [UInt8]) -> Int {
    1 + text[..<offset].count { $0 == UInt8(ascii: "\n") }
  }
}
