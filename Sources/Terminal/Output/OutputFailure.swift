import Glibc

/// Why standard output takes no more.
public enum OutputFailure: Error, Hashable, Sendable {
  /// Its reader has gone: a quiet end, `study browse | head`.
  case readerGone
  /// The system refused: a full disk, a terminal that hung up. `code` is its errno.
  case refused(code: Int32)

  /// For people; nil when nothing is to be said.
  public var sentence: String? {
    switch self {
    case .readerGone: nil
    case .refused(let code): "writing to standard output: \(String(cString: strerror(code)))"
    }
  }
}
