/// The first layer's sums of words met before: half of the words of a text come back within a page.
///
/// A table of fixed size in which a new word takes the place of an old one; what it holds never changes a result. New words
/// are summed up together: until `keep` is called, their slots are promised but not filled.
struct FormCache {
  enum Place {
    case kept(UnsafePointer<Int32>)
    /// Among the new words, which are numbered as they come.
    case new(Int)
  }

  private static let slotCount = 2048
  private let width: Int
  private let sums: UnsafeMutablePointer<Int32>
  private var keys: [[UInt8]]
  /// For each slot the number of the new word that it waits for; −1 where it waits for none.
  private var promised: [Int32]
  /// The slots of the new words.
  private var newSlots: [Int] = []

  init(width: Int) {
    self.width = width
    sums = .allocate(capacity: Self.slotCount * width)
    keys = Array(repeating: [], count: Self.slotCount)
    promised = Array(repeating: -1, count: Self.slotCount)
  }

  func deallocate() { sums.deallocate() }

  var newCount: Int { newSlots.count }

  /// Where a form's sums are, or will be; a form that is met for the first time gets the next number of the new words.
  mutating func place(of form: UnsafeBufferPointer<UInt8>) -> Place {
    let slot = Int(truncatingIfNeeded: wordHash(form, kind: 9)) & (Self.slotCount - 1)
    if keys[slot].elementsEqual(form) {
      return promised[slot] >= 0 ? .new(Int(promised[slot])) : .kept(sums + slot * width)
    }
    keys[slot] = Array(form)
    promised[slot] = Int32(newSlots.count)
    newSlots.append(slot)
    return .new(newSlots.count - 1)
  }

  /// Keeps the sums of the new words, `[newCount × width]`.
  mutating func keep(_ fresh: UnsafePointer<Int32>) {
    for (number, slot) in newSlots.enumerated() where promised[slot] == number {
      (sums + slot * width).update(from: fresh + number * width, count: width)
      promised[slot] = -1
    }
    newSlots.removeAll(keepingCapacity: true)
  }
}
