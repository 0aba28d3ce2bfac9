/// Memory for the matrices of one pass, given out in order and taken back all at once.
///
/// A class: the pass and its parts share the one block. Grows between passes to what the last one needed.
final class Arena {
  private var chunks: [UnsafeMutableBufferPointer<Float>] = []
  private var used = 0

  /// `count` floats, aligned to 64 bytes.
  func allocate(_ count: Int, zeroed: Bool = false) -> UnsafeMutablePointer<Float> {
    let rounded = (max(count, 1) + 15) & ~15
    if let last = chunks.last, let base = last.baseAddress, used + rounded <= last.count {
      used += rounded
      let pointer = base + used - rounded
      if zeroed { pointer.update(repeating: 0, count: count) }
      return pointer
    }
    let size = max(rounded, 1 << 20, (chunks.last?.count ?? 0))
    let raw = UnsafeMutableRawPointer.allocate(byteCount: size * 4, alignment: 64)
    let base = raw.initializeMemory(as: Float.self, repeating: 0, count: size)
    chunks.append(UnsafeMutableBufferPointer(start: base, count: size))
    used = rounded
    if zeroed { base.update(repeating: 0, count: count) }
    return base
  }

  /// Takes everything back.
  func reset() {
    if chunks.count > 1 {
      let total = chunks.reduce(0) { $0 + $1.count }
      free()
      let raw = UnsafeMutableRawPointer.allocate(byteCount: total * 4, alignment: 64)
      let base = raw.initializeMemory(as: Float.self, repeating: 0, count: total)
      chunks = [UnsafeMutableBufferPointer(start: base, count: total)]
    }
    used = 0
  }

  private func free() {
    for chunk in chunks { chunk.baseAddress.map { UnsafeMutableRawPointer($0).deallocate() } }
    chunks = []
  }

  deinit { free() }
}
