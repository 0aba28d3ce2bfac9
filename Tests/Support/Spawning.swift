@preconcurrency import CReadline
@preconcurrency import Glibc

/// How a program under test ended.
public enum Ending: Hashable, Sendable {
  case exited(Int32)
  case killed(Int32)

  /// The layout of a wait status, which the macros of wait.h would take apart.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .killed(signal)
  }
}

/// Starts a program with no signal blocked or ignored.
///
/// - Parameters:
///   - environment: the whole of it.
///   - leadsSession: whether it gets a session of its own, without a terminal until it opens one.
///   - redirect: says where its standard input, output and error go.
func spawn(
  _ program: String, _ arguments: [String], environment: [String: String], folder: String?, leadsSession: Bool,
  redirect: (inout posix_spawn_file_actions_t) -> Void
) throws(TestFailure) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  redirect(&actions)
  if let folder { posix_spawn_file_actions_addchdir_np(&actions, folder) }

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  // POSIX_SPAWN_SETSID, which glibc hides from Swift.
  let newSession = leadsSession ? 0x80 : 0
  posix_spawnattr_setflags(&attributes, Int16(newSession | Int(POSIX_SPAWN_SETSIGMASK)))

  let words = ([program] + arguments).map { strdup($0) } + [nil]
  let settings = environment.map { "\($0.key)=\($0.value)" }.sorted()
  let variables = settings.map { strdup($0) } + [nil]
  defer { for pointer in words + variables { free(pointer) } }
  var process: pid_t = 0
  let code = posix_spawn(&process, program, &actions, &attributes, words, variables)
  guard code == 0 else { throw TestFailure("\(program) cannot be started: \(String(cString: strerror(code)))") }
  return process
}
