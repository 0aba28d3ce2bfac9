@preconcurrency import Glibc

/// Where the build has put a program of ours: beside the running test bundle.
///
/// - Returns: the path of the executable, e.g. `…/.build/debug/study`; the test target has to depend on it, so that it
///   is built.
public func builtProgram(_ name: String) throws(TestFailure) -> String {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  guard count > 0 else { throw TestFailure("the test runner does not know where it is: \(lastError())") }
  let runner = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let path = runner.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
  guard access(path, X_OK) == 0 else { throw TestFailure("there is no \(name) beside the tests: \(path)") }
  return path
}

/// A test could not be carried through; what was missing, in words.
public struct TestFailure: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}
