import Foundation
import Glibc

/// The bytes of a file that a person named.
func fileBytes(at path: String) throws(CommandFailure) -> [UInt8] {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw CommandFailure(sentence: "\(path): there is no such file")
  }
  if isFolder.boolValue { throw CommandFailure(sentence: "\(path): this is a folder; name a file in it") }
  guard let data = FileManager.default.contents(atPath: path) else {
    throw CommandFailure(sentence: "\(path): could not be read; see its permissions")
  }
  return [UInt8](data)
}

/// Replaces a file by writing a new one beside it, syncing it to the disk, and renaming it. The old file's mode is kept, and
/// a symbolic link stays one.
func replaceFile(at path: String, with bytes: [UInt8]) throws(CommandFailure) {
  let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)).map { link in
    link.hasPrefix("/") ? link : (path as NSString).deletingLastPathComponent + "/" + link
  }
  let path = target ?? path
  let folder = (path as NSString).deletingLastPathComponent
  func failure(_ action: String) -> CommandFailure {
    CommandFailure(sentence: "\(path): \(action): \(String(cString: strerror(errno))); the file is as it was")
  }
  do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  } catch {
    throw CommandFailure(sentence: "\(folder): the folder could not be made; see its permissions")
  }
  var status = stat()
  let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
  let temporary = folder + "/.\((path as NSString).lastPathComponent).\(getpid()).new"
  let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
  guard file >= 0 else { throw failure("could not be written") }
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress! + written, bytes.count - written) }
    if count < 0 {
      if errno == EINTR { continue }
      let reason = failure("could not be written")
      close(file)
      unlink(temporary)
      throw reason
    }
    written += count
  }
  guard fsync(file) == 0, close(file) == 0, rename(temporary, path) == 0 else {
    let reason = failure("could not be replaced")
    unlink(temporary)
    throw reason
  }
  let folderFile = open(folder, O_RDONLY | O_CLOEXEC)
  if folderFile >= 0 {
    fsync(folderFile)
    close(folderFile)
  }
}
