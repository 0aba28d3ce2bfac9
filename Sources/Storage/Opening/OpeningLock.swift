import Foundation

/// Held by one program at a time while it opens the progress and brings it to the present version.
///
/// Without it, two programs that meet a new library both create the tables, and one of them fails. The lock file stays
/// where it is: deleting it would let a third program lock a file that nobody sees any more. The system gives the
/// lock back when a program ends, however it ends.
enum OpeningLock {
  /// Runs `body` with the lock held; waits for it at most `Connection.patienceSeconds`.
  ///
  /// - Parameter path: the lock file, created if it is not there.
  /// - Throws: `errno` as a `POSIXError`; `EWOULDBLOCK` when another program holds the lock all that time.
  static func holding<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw POSIXError.current }
    defer { close(descriptor) }
    try wait(for: descriptor)
    return try body()
  }

  private static func wait(for descriptor: Int32) throws {
    let pauseMilliseconds: UInt32 = 20
    for _ in 0..<(Connection.patienceSeconds * 1000 / Int(pauseMilliseconds)) {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      usleep(pauseMilliseconds * 1000)
    }
    throw POSIXError.current
  }
}

extension POSIXError {
  /// What `errno` says now.
  static var current: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }

  /// The system's words for it.
  var reason: String { String(cString: strerror(code.rawValue)) }
}
