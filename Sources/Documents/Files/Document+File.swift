import Glibc

extension Document {
  /// The largest file that is read: some eight million words.
  public static let sizeLimitBytes = 64 << 20

  /// Reads a document from its file.
  public init(readingFile path: String) throws(DocumentError) {
    try self.init(reading: Document.contents(ofFile: path), path: path)
  }

  /// The whole file, refused where it is no regular file or larger than the limit.
  private static func contents(ofFile path: String) throws(DocumentError) -> [UInt8] {
    // Without O_NONBLOCK, opening a named pipe waits for a writer that may never come.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw systemError(errno, path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw systemError(errno, path: path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw DocumentError(.folder, path: path)
    default: throw DocumentError(.unreadable(reason: "it is a device or a pipe, not a file"), path: path)
    }
    guard status.st_size <= sizeLimitBytes else {
      throw DocumentError(.tooLarge(limitBytes: sizeLimitBytes), path: path)
    }
    return try readAll(descriptor, path: path)
  }

  private static func readAll(_ descriptor: Int32, path: String) throws(DocumentError) -> [UInt8] {
    var contents: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw systemError(errno, path: path)
      }
      if count == 0 { return contents }
      contents += buffer[..<count]
      // The file may have grown since it was measured.
      guard contents.count <= sizeLimitBytes else {
        throw DocumentError(.tooLarge(limitBytes: sizeLimitBytes), path: path)
      }
    }
  }

  private static func systemError(_ code: Int32, path: String) -> DocumentError {
    switch code {
    case ENOENT, ENOTDIR: DocumentError(.missing, path: path)
    default: DocumentError(.unreadable(reason: String(cString: strerror(code))), path: path)
    }
  }
}
