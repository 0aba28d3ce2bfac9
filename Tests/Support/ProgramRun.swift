@preconcurrency import Glibc

/// A program run to its end without a terminal: input from a file, output and messages into files.
public struct ProgramRun: Sendable {
  public let ending: Ending
  public let output: String
  public let errors: String

  /// - Parameters:
  ///   - environment: the whole of it; nothing is inherited.
  ///   - folder: the program's working folder; nil: that of the tests.
  ///   - outputPath: where standard output goes instead, e.g. `/dev/full`; `output` is empty then.
  public init(
    _ program: String, _ arguments: [String] = [], input: String = "", environment: [String: String],
    folder: String? = nil, outputPath: String? = nil, seconds: Double = 20
  ) throws(TestFailure) {
    let files = try TemporaryFolder()
    try files.write(input, to: "input")
    try files.write("", to: "output")
    try files.write("", to: "errors")
    let process = try spawn(
      program, arguments, environment: environment, folder: folder, leadsSession: true
    ) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, files.path + "/input", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, outputPath ?? files.path + "/output", O_WRONLY | O_APPEND, 0)
      posix_spawn_file_actions_addopen(&actions, 2, files.path + "/errors", O_WRONLY | O_APPEND, 0)
    }

    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) != process {
      if clock.now > deadline {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        throw TestFailure("\(program) \(arguments.joined(separator: " ")) did not end within \(seconds) s")
      }
      usleep(1000)
    }
    ending = Ending(waitStatus: status)
    output = files.read("output") ?? ""
    errors = files.read("errors") ?? ""
  }
}
