/// The bytes of a model, read where they lie.
///
/// A class: it owns the memory, and everything that points into it holds on to it. Sendable because nothing writes to it.
package final class ModelBytes: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  private let release: (() -> Void)?

  /// Borrows memory that is there as long as the program runs.
  package init(immortal bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    release = nil
  }

  /// Copies, so that any bytes will do.
  package init(copying bytes: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    memory.copyBytes(from: bytes)
    self.bytes = UnsafeRawBufferPointer(rebasing: memory[..<bytes.count])
    release = { memory.deallocate() }
  }

  deinit { release?() }
}
