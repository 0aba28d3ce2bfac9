/// A table from words to numbers that is read where it lies in the model's bytes.
///
/// Words are known by their hash alone: the low bits choose a slot, the high 32 bits are kept as a fingerprint. Two words in
/// a table of 200,000 share both with a chance of about one in 20,000; then one gets the other's number, always the same way.
package struct HashedTable: @unchecked Sendable {
  // Sendable though it holds a pointer: the memory is never written and outlives every table (see ModelBytes).
  /// Pairs of fingerprint and value; fingerprint 0 is an empty slot.
  let slots: UnsafePointer<UInt32>
  /// The number of slots less one; a power of two less one.
  let mask: Int

  /// - Parameters:
  ///   - words: the table as `words(for:)` made it.
  package init(_ words: UnsafeBufferPointer<UInt32>) {
    precondition(words.count >= 2 && words.count & (words.count - 1) == 0, "a hashed table has 2ⁿ words")
    slots = words.baseAddress.unsafelyUnwrapped
    mask = words.count / 2 - 1
  }

  package subscript(hash: UInt64) -> UInt32? {
    let fingerprint = Self.fingerprint(of: hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let found = slots[2 * slot]
      if found == fingerprint { return slots[2 * slot + 1] }
      if found == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }

  private static func fingerprint(of hash: UInt64) -> UInt32 { max(UInt32(truncatingIfNeeded: hash >> 32), 1) }

  /// The words of a table that holds these entries; at most three slots in four are filled.
  package static func words(for entries: [(hash: UInt64, value: UInt32)]) -> [UInt32] {
    var slotCount = 4
    while slotCount * 3 < entries.count * 4 { slotCount *= 2 }
    var words = [UInt32](repeating: 0, count: slotCount * 2)
    for (hash, value) in entries {
      var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
      while words[2 * slot] != 0, words[2 * slot] != fingerprint(of: hash) { slot = (slot + 1) & (slotCount - 1) }
      if words[2 * slot] == 0 { (words[2 * slot], words[2 * slot + 1]) = (fingerprint(of: hash), value) }
    }
    return words
  }
}

/// FNV-1a over bytes, mixed at the end so that the high bits are as good as the low ones.
package func wordHash(_ bytes: some Sequence<UInt8>, kind: UInt8 = 0) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(kind)
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  hash ^= hash >> 32
  hash = hash &* 0xD6E8_FEB8_6659_FD93
  return hash ^ (hash >> 32)
}
