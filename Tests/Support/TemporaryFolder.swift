@preconcurrency import Glibc

/// A folder of its own for one test, gone with the last reference to it.
///
/// A class, because the folder has to be removed exactly once.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws(TestFailure) {
    var template = Array("/tmp/study-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestFailure("no temporary folder: \(lastError())") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { remove(path) }

  /// Writes a file, with the folders on the way to it; returns its whole path.
  @discardableResult
  public func write(_ text: String, to name: String, mode: mode_t = 0o644) throws(TestFailure) -> String {
    try write(bytes: Array(text.utf8), to: name, mode: mode)
  }

  /// For what is no text.
  @discardableResult
  public func write(bytes: [UInt8], to name: String, mode: mode_t = 0o644) throws(TestFailure) -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      if mkdir(folder, 0o755) != 0 && errno != EEXIST { throw TestFailure("no folder \(folder): \(lastError())") }
    }
    let whole = path + "/" + name
    let file = open(whole, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard file >= 0 else { throw TestFailure("no file \(whole): \(lastError())") }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw TestFailure("writing \(whole): \(lastError())") }
      rest = rest.dropFirst(count)
    }
    return whole
  }

  /// The text of a file; nil when there is none.
  public func read(_ name: String) -> String? {
    let file = open(path + "/" + name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = Glibc.read(file, &piece, piece.count), count > 0 { bytes += piece[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The permissions of a file or folder; nil when there is none.
  public func mode(_ name: String) -> mode_t? {
    var properties = stat()
    return stat(path + "/" + name, &properties) == 0 ? properties.st_mode & 0o777 : nil
  }
}

func lastError() -> String { String(cString: strerror(errno)) }

/// A file, a link, or a folder with all that is in it. What cannot be removed stays: it is in `/tmp`.
private func remove(_ path: String) {
  var properties = stat()
  guard lstat(path, &properties) == 0 else { return }
  guard properties.st_mode & S_IFMT == S_IFDIR else {
    unlink(path)
    return
  }
  chmod(path, 0o700)
  if let folder = opendir(path) {
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { remove(path + "/" + name) }
    }
    closedir(folder)
  }
  rmdir(path)
}
