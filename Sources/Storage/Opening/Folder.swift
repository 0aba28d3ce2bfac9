import Foundation

/// The folder of the progress file.
enum Folder {
  /// The folder of the file at `path`.
  static func of(_ path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Creates the folder, and those above it, where they are missing, and sees to it that a power cut does not take
  /// them away again.
  static func create(at path: String) throws {
    var status = stat()
    if stat(path, &status) == 0 { return }
    let parent = of(path)
    try create(at: parent)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw POSIXError.current }
    try sync(parent)
  }

  /// Writes the folder's list of files to the disk.
  static func sync(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw POSIXError.current }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw POSIXError.current }
  }

  /// The names in the folder, sorted; none where it cannot be read, which whoever needs a file in it is told.
  static func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
