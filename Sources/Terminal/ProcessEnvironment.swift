@preconcurrency import Glibc

/// The environment that the program was started with.
public enum ProcessEnvironment {
  /// Names and values; read anew each time. A value that is no UTF-8 has U+FFFD in it.
  public static var current: [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      next += 1
    }
    return variables
  }
}
