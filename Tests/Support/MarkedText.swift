/// A sample with places marked in it by ① to ⑨, which are not part of the sample.
public struct MarkedText: Sendable {
  /// Without the marks.
  public let text: String
  /// UTF-8 offsets in `text`, by mark.
  public let offsets: [Character: Int]

  public init(_ marked: String) {
    var text = ""
    var offsets: [Character: Int] = [:]
    for character in marked {
      if ("①"..."⑨").contains(character) {
        offsets[character] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The line, from 1, on which a mark stands; nil when it stands nowhere.
  public func line(of mark: Character) -> Int? {
    offsets[mark].map { text.utf8.prefix($0).count(where: { $0 == UInt8(ascii: "\n") }) + 1 }
  }
}
