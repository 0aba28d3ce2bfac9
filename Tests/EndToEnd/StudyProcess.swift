import Foundation
import Support

/// The built program in a library of its own, at a terminal or in a pipe.
struct StudyProcess {
  let folder: TemporaryFolder
  let program: String

  init() throws {
    folder = try TemporaryFolder()
    program = try builtProgram("study")
    try folder.write("", to: "home/.inputrc")
    // With a Decks folder in it, the working folder is the library.
    try folder.write("", to: "Decks/Documents/.keep")
  }

  /// The whole environment of the program: nothing of the tester's own reaches it.
  var environment: [String: String] {
    [
      "HOME": folder.path + "/home", "INPUTRC": folder.path + "/home/.inputrc", "TERM": "xterm", "NO_COLOR": "1",
      "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "UTC",
    ]
  }

  func terminal(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    try PseudoTerminal(
      running: program, arguments, environment: environment, folder: folder.path, columns: columns, rows: rows)
  }

  struct Result: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs one command line with its input from a string, as a script does.
  func run(_ arguments: [String], input: String = "", under shellPrefix: String? = nil) throws -> Result {
    let process = Process()
    if let shellPrefix {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", shellPrefix + "; exec \"$0\" \"$@\"", program] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments
    }
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let (inputPath, outputPath, errorPath) = (folder.path + "/in", folder.path + "/out", folder.path + "/err")
    for (path, text) in [(inputPath, input), (outputPath, ""), (errorPath, "")] {
      try text.write(toFile: path, atomically: false, encoding: .utf8)
    }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: inputPath))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outputPath))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errorPath))
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: folder.read("out") ?? "",
      errors: (folder.read("err") ?? "").replacingOccurrences(of: folder.path, with: "LIBRARY"))
  }

  func run(_ arguments: String..., input: String = "") throws -> Result { try run(arguments, input: input) }
}

/// The folder of the package, where the shipped documents are.
let packageFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path
