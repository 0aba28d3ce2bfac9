@preconcurrency import Glibc

/// Another program, run in the terminal's foreground without a shell in between.
struct ChildProgram {
  /// The program, looked for in PATH unless it has a slash, and its arguments.
  var words: [String]
  var environment: [String: String]

  /// Runs the program to its end.
  ///
  /// It gets the signals as a shell would give them: none blocked, none ignored.
  ///
  /// - Parameter input: given to it as standard input, as far as it wants to read it; nil: it has ours.
  func run(input: [UInt8]? = nil) -> ProgramEnding {
    guard let program = words.first else { return .notStarted(program: "", code: ENOENT) }
    var ends: [Int32] = [-1, -1]
    if input != nil {
      guard pipe(&ends) == 0 else { return .notStarted(program: program, code: errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    let spawned = spawn(program, standardInput: input == nil ? nil : ends[0])
    if input != nil { close(ends[0]) }
    guard case .success(let process) = spawned else {
      if input != nil { close(ends[1]) }
      if case .failure(let failure) = spawned { return .notStarted(program: program, code: failure.code) }
      return .notStarted(program: program, code: 0)
    }
    if let input {
      // A reader that leaves early (EPIPE) has seen what it wanted.
      _ = writeAll(input, to: ends[1])
      close(ends[1])
    }
    return wait(for: process)
  }

  private struct SpawnFailure: Error { var code: Int32 }

  private func spawn(_ program: String, standardInput: Int32?) -> Result<pid_t, SpawnFailure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let standardInput { posix_spawn_file_actions_adddup2(&actions, standardInput, 0) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var pipes = sigset_t()
    sigemptyset(&pipes)
    sigaddset(&pipes, SIGPIPE)
    sigaddset(&pipes, SIGQUIT)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &pipes)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var process: pid_t = 0
    let code = withCStrings(words) { arguments in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }.sorted()) { variables in
        posix_spawnp(&process, program, &actions, &attributes, arguments, variables)
      }
    }
    return code == 0 ? .success(process) : .failure(SpawnFailure(code: code))
  }

  private func wait(for process: pid_t) -> ProgramEnding {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      // Where the program was started with SIGCHLD ignored, nobody can know how a child ended, but that it did.
      if errno != EINTR { return .exited(status: 0) }
    }
    // The layout of a wait status, which the macros of wait.h would take apart.
    let signal = status & 0x7F
    return signal == 0 ? .exited(status: (status >> 8) & 0xFF) : .killed(signal: signal)
  }
}

/// Calls `body` with the strings as C wants an argument list, its end marked with nil; valid during the call.
func withCStrings<Result>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
  let pointers = strings.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers)
}
