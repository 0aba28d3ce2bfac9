import Foundation

/// The files of a progress as a power cut would leave them: taken while no write runs.
struct CrashImage {
  private var files: [String: Data]

  init(of library: TemporaryLibrary) throws {
    files = [:]
    for name in library.files { files[name] = try library.bytes(name) }
  }

  /// The write-ahead file, which is written at every commit.
  var wal: Data {
    get { files["progress.sqlite-wal"] ?? Data() }
    set { files["progress.sqlite-wal"] = newValue }
  }

  var database: Data? { files["progress.sqlite"] }

  /// Without the shared-memory file, as after a restart of the machine.
  mutating func restartMachine() { files["progress.sqlite-shm"] = nil }

  func restore(to library: TemporaryLibrary) throws {
    for (name, bytes) in files { try library.write(bytes, name) }
  }
}
