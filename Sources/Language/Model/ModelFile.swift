/// Why bytes could not be opened as a language model.
public struct ModelProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case notAModel
    case otherVersion(Int)
    case cutShort(section: String)
    case missing(section: String)
  }

  public var kind: Kind

  public var sentence: String {
    switch kind {
    case .notAModel: "these bytes are no language model; make one with train-language"
    case .otherVersion(let version):
      "this language model has format \(version), but only \(ModelFile.version) can be read; make it again"
    case .cutShort(let section): "the language model ends within its part “\(section)”; it was not copied whole"
    case .missing(let section): "the language model lacks its part “\(section)”; make it again with train-language"
    }
  }
}

/// The parts of a model's bytes by name.
///
/// Layout, all little-endian: `STUDYLM` and a zero byte, version, number of parts (UInt32 each), then for each part 40 bytes of
/// name, its offset and its length in bytes (UInt32 each); the parts begin at multiples of 64.
package struct ModelFile: Sendable {
  package static let magic: [UInt8] = Array("STUDYLM".utf8) + [0]
  package static let version = 1
  package static let nameLength = 40

  package let memory: ModelBytes
  private let sections: [String: Range<Int>]

  package init(_ memory: ModelBytes) throws(ModelProblem) {
    let bytes = memory.bytes
    guard bytes.count >= 16, bytes.prefix(8).elementsEqual(Self.magic) else { throw ModelProblem(kind: .notAModel) }
    func number(_ offset: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    guard number(8) == Self.version else { throw ModelProblem(kind: .otherVersion(number(8))) }
    let entry = Self.nameLength + 8
    let count = number(12)
    guard bytes.count >= 16 + count * entry else { throw ModelProblem(kind: .cutShort(section: "table of contents")) }
    var sections: [String: Range<Int>] = [:]
    for index in 0..<count {
      let start = 16 + index * entry
      let name = String(decoding: bytes[start..<(start + Self.nameLength)].prefix { $0 != 0 }, as: UTF8.self)
      let offset = number(start + Self.nameLength)
      let length = number(start + Self.nameLength + 4)
      guard offset % 64 == 0, offset + length <= bytes.count else { throw ModelProblem(kind: .cutShort(section: name)) }
      sections[name] = offset..<(offset + length)
    }
    self.memory = memory
    self.sections = sections
  }

  /// A part's bytes, read as numbers where they lie.
  package func numbers<Number: FixedWidthInteger>(
    _ section: String, as type: Number.Type = Number.self
  ) throws(ModelProblem) -> UnsafeBufferPointer<Number> {
    guard let range = sections[section] else { throw ModelProblem(kind: .missing(section: section)) }
    return UnsafeRawBufferPointer(rebasing: memory.bytes[range]).bindMemory(to: Number.self)
  }

  /// A part that holds a text a line.
  package func lines(_ section: String) throws(ModelProblem) -> [String] {
    let bytes = try numbers(section, as: UInt8.self)
    return bytes.split(separator: 10, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}
