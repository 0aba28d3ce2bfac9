/// The first layer's sums of words met before: half of the words of a text come back within a page.
///
/// A table of fixed size in which a new word takes the place of an old one; what it holds never changes a result.
struct FormCache {
  private static let slotCount = 2048
  private let width: Int
  private let sums: UnsafeMutablePointer<Int32>
  private var keys: [[UInt8]]

  init(width: Int) {
    self.width = width
    sums = .allocate(capacity: Self.slotCount * width)
    keys = Array(repeating: [], count: Self.slotCount)
  }

  func deallocate() { sums.deallocate() }

  /// The place for a form's sums, and whether they are there already; if not, the caller fills it.
  mutating func slot(for form: UnsafeBufferPointer<UInt8>) -> (isFilled: Bool, sums: UnsafeMutablePointer<Int32>) {
    let index = Int(truncatingIfNeeded: wordHash(form, kind: 9)) & (Self.slotCount - 1)
    let place = sums + index * width
    if keys[index].elementsEqual(form) { return (true, place) }
    keys[index] = Array(form)
    return (false, place)
  }
}
