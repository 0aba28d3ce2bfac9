import Cards
import Foundation
import GRDB

// How values of the other rooms stand in columns.

extension CardID {
  /// The 16 bytes of the digest, most significant first.
  var column: Data { withUnsafeBytes(of: digest.bigEndian) { Data($0) } }

  /// - Throws: `UnreadableRow` unless the column holds 16 bytes.
  init(column bytes: UnsafeRawBufferPointer) throws {
    guard bytes.count == MemoryLayout<UInt128>.size else { throw UnreadableRow(column: "card") }
    self.init(digest: UInt128(bigEndian: bytes.loadUnaligned(as: UInt128.self)))
  }

  init(column data: Data) throws { self = try data.withUnsafeBytes { try CardID(column: $0) } }
}

extension Date {
  /// Milliseconds since 1970, UTC; parts of a millisecond are rounded.
  var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

  init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
}

extension Duration {
  /// Whole milliseconds, rounded down; a clock that ran backwards counts as none.
  var milliseconds: Int64 {
    max(0, components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000)
  }
}

/// A row that some other program changed into what none of ours writes.
struct UnreadableRow: Error {
  var column: String
}
