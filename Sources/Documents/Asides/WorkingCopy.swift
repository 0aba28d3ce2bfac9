/// A text without what only points elsewhere: citations, "(see Figure 2)", pronunciations, empty brackets.
///
/// Sentences are parsed in the copy; what is shown as evidence is the text as it stands, found through `original(_:)`.
public struct WorkingCopy: Hashable, Sendable {
  public let text: String
  /// From `copy` on, the copy's bytes are those of the original from `original` on.
  private let stretches: [Stretch]

  private struct Stretch: Hashable, Sendable {
    var copy: Int
    var original: Int
  }
}

extension WorkingCopy {
  public init(of original: String) {
    let bytes = Array(original.utf8)
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    var stretches = [Stretch(copy: 0, original: 0)]
    var index = 0
    while index < bytes.count {
      guard let end = Aside.end(at: index, in: bytes) else {
        copy.append(bytes[index])
        index += 1
        continue
      }
      // The space before goes along; the one before a following word stays.
      if copy.last == 32 { copy.removeLast() }
      index = end
      if copy.isEmpty, index < bytes.count, bytes[index] == 32 { index += 1 }
      stretches.append(Stretch(copy: copy.count, original: index))
    }
    text = String(decoding: copy, as: UTF8.self)
    self.stretches = stretches
  }

  /// Where a stretch of the copy stands in the original, the asides inside it included.
  ///
  /// - Parameter range: UTF-8 offsets in `text`, not empty.
  /// - Returns: UTF-8 offsets in the original.
  public func original(_ range: Range<Int>) -> Range<Int> {
    let last = max(range.lowerBound, range.upperBound - 1)
    return offset(of: range.lowerBound)..<offset(of: last) + 1
  }

  /// Where a stretch of the original stands in the copy; nil where all of it was taken out.
  ///
  /// - Parameter range: UTF-8 offsets in the original.
  public func copy(_ range: Range<Int>) -> Range<Int>? {
    let (start, end) = (copyOffset(of: range.lowerBound), copyOffset(of: range.upperBound))
    return start < end ? start..<end : nil
  }

  /// Where something was taken out: UTF-8 offsets in `text`, in order.
  public var seams: [Int] { stretches.dropFirst().map(\.copy) }

  private func copyOffset(of original: Int) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].original <= original { low = middle } else { high = middle }
    }
    let offset = stretches[low].copy + original - stretches[low].original
    return min(offset, high < stretches.count ? stretches[high].copy : text.utf8.count)
  }

  private func offset(of offset: Int) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].copy <= offset { low = middle } else { high = middle }
    }
    return stretches[low].original + offset - stretches[low].copy
  }
}

extension Block {
  /// The text without citations and other asides.
  public var workingCopy: WorkingCopy { WorkingCopy(of: text) }
}
