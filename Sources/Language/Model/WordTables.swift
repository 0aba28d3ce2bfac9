/// What the network reads of a word, found by its form alone: one row of each input table.
package struct WordTables: Sendable {
  /// Lower-cased word → its row in the word table (low 16 bits) and its `Classes`.
  let words: HashedTable
  /// Form → its cluster: the path's 16 bits high, the cluster's number low.
  let clusters: HashedTable
  /// Lower-cased word → its vector's row.
  let vectors: HashedTable

  package init(words: HashedTable, clusters: HashedTable, vectors: HashedTable) {
    self.vectors = vectors
    self.words = words
    self.clusters = clusters
  }

  /// What kinds of thing a noun or name is, as far as word lists know.
  package struct Classes: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    // Bits 16–23 are the gazetteer's, which the network reads as well.
    package static let manName = Classes(rawValue: 1 << 16)
    package static let womanName = Classes(rawValue: 1 << 17)
    package static let demonym = Classes(rawValue: 1 << 21)
    package static let common = Classes(rawValue: 1 << 23)
    package static let person = Classes(rawValue: 1 << 24)
    package static let man = Classes(rawValue: 1 << 25)
    package static let woman = Classes(rawValue: 1 << 26)
    package static let group = Classes(rawValue: 1 << 27)
    package static let place = Classes(rawValue: 1 << 28)
  }

  /// The classes of a word in small letters.
  package func classes(of word: String) -> Classes {
    var word = word
    return word.withUTF8 { withNormalised($0) { Classes(rawValue: (words[wordHash($0)] ?? 0) & 0xFFFF_0000) } }
  }

  package static let rowCount = InputTable.Kind.allCases.count

  /// Writes the rows of a form, one for each kind of table, in their order.
  ///
  /// - Parameters:
  ///   - form: the word in UTF-8, not empty.
  ///   - rows: room for `rowCount` numbers.
  package func rows(of form: UnsafeBufferPointer<UInt8>, into rows: UnsafeMutablePointer<Int32>) {
    withNormalised(form) { lower in
      let entry = words[wordHash(lower)] ?? 0
      rows[0] = Int32(entry & 0xFFFF)
      rows[1] = Self.row(lower[Self.suffixStart(lower, 3)...], kind: 1, mask: 4095)
      rows[2] = Self.row(lower[Self.suffixStart(lower, 2)...], kind: 2, mask: 4095)
      rows[3] = Self.row(lower[..<Self.prefixEnd(lower, 3)], kind: 3, mask: 4095)
      rows[4] = Self.row(lower[Self.suffixStart(lower, 4)...], kind: 4, mask: 4095)
      rows[5] = Self.shape(of: form)
      let cluster = clusters[wordHash(form)] ?? clusters[wordHash(lower)]
      if let cluster {
        let path = Int32(cluster >> 16)
        rows[6] = (path >> 12) + 1
        rows[7] = (path >> 10) + 1
        rows[8] = (path >> 6) + 1
        rows[9] = Int32(cluster & 0xFFFF)
      } else {
        for kind in 6...9 { rows[kind] = 0 }
      }
      rows[11] = Int32(vectors[wordHash(lower)] ?? 0)
      let isCapital = Scalars(bytes: form).isUppercase(at: 0)
      rows[10] = isCapital ? Int32(entry >> 16 & 0xFF) : 0
    }
  }

  private static func row(_ part: Slice<UnsafeBufferPointer<UInt8>>, kind: UInt8, mask: UInt64) -> Int32 {
    Int32(wordHash(part, kind: kind) >> 20 & mask)
  }

  /// Where the last `count` characters begin.
  private static func suffixStart(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int) -> Int {
    var index = bytes.count
    for _ in 0..<count where index > 0 {
      index -= 1
      while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    }
    return index
  }

  private static func prefixEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int) -> Int {
    var index = 0
    for _ in 0..<count where index < bytes.count {
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    }
    return index
  }

  /// Capitals, small letters and digits as X, x and d, other letters as u, runs cut at two, the rest as it is.
  private static func shape(of form: UnsafeBufferPointer<UInt8>) -> Int32 {
    let scalars = Scalars(bytes: form)
    var hash: UInt64 = 7
    var run = (last: UInt32(0), length: 0)
    var index = 0
    while index < form.count {
      let (value, length) = scalars.scalar(at: index)
      let sign: UInt32
      switch Scalars.kind(of: value) {
      case .letter, .mark:
        sign = scalars.isUppercase(at: index) ? 0x58 : scalars.isLowercase(at: index) ? 0x78 : 0x75
      case .digit: sign = 0x64
      default: sign = value
      }
      run = sign == run.last ? (sign, run.length + 1) : (sign, 1)
      if run.length <= 2 { hash = (hash ^ UInt64(sign)) &* 0x9E37_79B9_7F4A_7C15 }
      index += length
    }
    return Int32(hash >> 40 & 511)
  }
}

/// Calls `body` with a word as the tables know it: small letters, digits as 0, plain quotes and hyphens.
package func withNormalised<Result>(
  _ form: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: form.count) { buffer in
    for index in form.indices {
      let byte = form[index]
      if byte >= 0x80 {
        var lower = normalisedSlowly(form)
        return lower.withUTF8(body)
      }
      buffer[index] =
        byte >= 65 && byte <= 90 ? byte | 0x20 : byte >= 48 && byte <= 57 ? 48 : byte == 0x60 ? 0x27 : byte
    }
    return body(UnsafeBufferPointer(rebasing: buffer[..<form.count]))
  }
}

private func normalisedSlowly(_ form: UnsafeBufferPointer<UInt8>) -> String {
  var text = ""
  for scalar in String(decoding: form, as: UTF8.self).unicodeScalars {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201B, 0x2BC, 0xB4, 0x60: text.unicodeScalars.append("'")
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: text.unicodeScalars.append("\"")
    case 0x2010...0x2013, 0x2212: text.unicodeScalars.append("-")
    case 0x2014, 0x2015: text += "--"
    case 0x2026: text += "..."
    case 48...57: text.unicodeScalars.append("0")
    default: text += scalar.properties.lowercaseMapping
    }
  }
  return text
}
