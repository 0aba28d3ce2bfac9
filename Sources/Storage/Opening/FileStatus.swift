import Foundation

/// What the system says of a file.
struct FileStatus {
  var byteCount: Int64
  /// Neither a folder nor a device.
  var isOrdinary: Bool

  /// nil where there is nothing at the path, or nothing that may be looked at.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    byteCount = Int64(status.st_size)
    isOrdinary = status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a file that SQLite keeps beside the database holds anything.
  ///
  /// - Parameter ending: `-wal`: acts that are not in the database yet; `-journal`: what has to be put back into it.
  static func hasContent(_ ending: String, beside database: String) -> Bool {
    // SQLite follows links, and puts its files beside the database itself.
    let file = URL(fileURLWithPath: database).resolvingSymlinksInPath().path
    return FileStatus(of: file + ending)?.byteCount ?? 0 > 0
  }
}
