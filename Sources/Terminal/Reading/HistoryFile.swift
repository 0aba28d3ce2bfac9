@preconcurrency import Glibc

/// What went wrong with the file that keeps the history.
public struct HistoryProblem: Error, Hashable, Sendable {
  public var action: String
  public var path: String
  /// The system's errno.
  public var code: Int32

  public var sentence: String { "\(action) the history \(path.visible): \(String(cString: strerror(code)))" }
}

/// The lines typed in earlier sittings, one a line, oldest first, for the person's eyes only.
///
/// Several programs may have it open: lines are appended one by one, each in one piece under a lock, and the file is
/// shortened by writing a new one and renaming it.
struct HistoryFile {
  let path: String
  /// How many lines are kept, ≥ 1.
  let limit: Int

  /// The lines, at most `limit`; none when there is no file.
  func lines() throws(HistoryProblem) -> [String] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return [] }
      throw problem("reading")
    }
    defer { close(file) }
    return Array(try lines(of: file).suffix(limit))
  }

  /// Appends a line; line breaks in it become blanks. Creates the file and its folders where they are missing.
  func append(_ line: String) throws(HistoryProblem) {
    try createFolders()
    let file = try openLocked()
    defer { close(file) }
    try write(line.oneLine + "\n", to: file)
  }

  /// Drops the oldest lines once there are half as many again as are kept, so that it happens seldom.
  func shorten() throws(HistoryProblem) {
    guard access(path, F_OK) == 0 else { return }
    let file = try openLocked()
    defer { close(file) }
    let all = try lines(of: file)
    guard all.count > limit + limit / 2 else { return }

    // Behind a link the file itself is replaced, not the link.
    guard let resolved = realpath(path, nil) else { throw problem("shortening") }
    defer { free(resolved) }
    let target = String(cString: resolved)
    let new = target + ".new"
    let copy = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard copy >= 0 else { throw problem("shortening") }
    defer { close(copy) }
    try write(all.suffix(limit).map { $0 + "\n" }.joined(), to: copy)
    guard fsync(copy) == 0, rename(new, target) == 0 else { throw problem("shortening") }
  }

  /// The file, locked, and not one that somebody has meanwhile replaced.
  private func openLocked() throws(HistoryProblem) -> Int32 {
    while true {
      let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      guard file >= 0 else { throw problem("writing") }
      guard flock(file, LOCK_EX) == 0 else {
        defer { close(file) }
        throw problem("locking")
      }
      var opened = stat()
      var present = stat()
      if fstat(file, &opened) == 0, stat(path, &present) == 0, opened.st_ino == present.st_ino {
        // Others may have created it with the usual mode.
        if opened.st_mode & 0o077 != 0 { fchmod(file, 0o600) }
        return file
      }
      close(file)
    }
  }

  private func lines(of file: Int32) throws(HistoryProblem) -> [String] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw problem("reading") }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  private func write(_ text: String, to file: Int32) throws(HistoryProblem) {
    if let code = writeAll(Array(text.utf8), to: file) {
      throw HistoryProblem(action: "writing", path: path, code: code)
    }
  }

  private func createFolders() throws(HistoryProblem) {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      if mkdir(folder, 0o700) != 0 && errno != EEXIST { throw problem("creating the folder of") }
    }
  }

  private func problem(_ action: String) -> HistoryProblem { HistoryProblem(action: action, path: path, code: errno) }
}

extension String {
  var oneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
