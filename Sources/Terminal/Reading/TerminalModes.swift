@preconcurrency import Glibc

/// The modes of the terminal: how it was found, and how it is between two prompts.
///
/// A class, because the terminal is one. From the first prompt on nothing that is typed is echoed except by a prompt,
/// so that a fast typist's next answer never lands in the midst of the output. Whatever way the program ends, short of
/// SIGKILL, the terminal is as it was found.
@MainActor final class TerminalModes {
  enum State {
    /// As found: for other programs, and at the end.
    case given
    /// Keys one by one, unechoed; Ctrl-C and Ctrl-Z are signals.
    case quiet
    /// Like `quiet`, but echoed: what readline must find, or it would not echo either.
    case echoing
  }

  private(set) var state = State.given

  init() {
    modesAreSaved = tcgetattr(0, savedModes) == 0
    atexit { giveBack() }
    // Ctrl-\ stays the way out when nothing else helps: it ends the program at once, with the terminal given back.
    if modesAreSaved && !isIgnored(SIGQUIT) {
      signal(SIGQUIT) { signal in
        giveBack()
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
      }
    }
  }

  func set(_ wanted: State) {
    guard wanted != state else { return }
    apply(wanted)
  }

  /// As `set`, for when somebody else had the terminal: a program that was run, or the shell while this one was
  /// stopped.
  func apply(_ wanted: State) {
    state = wanted
    var modes = savedModes.pointee
    if wanted != .given {
      modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
      modes.c_lflag |= tcflag_t(ISIG)
      if wanted == .echoing { modes.c_lflag |= tcflag_t(ECHO) }
      withUnsafeMutableBytes(of: &modes.c_cc) {
        $0[Int(VMIN)] = 1
        $0[Int(VTIME)] = 0
      }
    }
    // After what is written has gone out, and without throwing away what is typed.
    while tcsetattr(0, TCSADRAIN, &modes) != 0 && errno == EINTR {}
  }
}

/// Outside of any actor, since a signal handler and `atexit` read it. Written once, before either can run.
nonisolated(unsafe) private let savedModes = {
  let pointer = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  pointer.initialize(to: termios())
  return pointer
}()
nonisolated(unsafe) private var modesAreSaved = false

private func giveBack() {
  if modesAreSaved { tcsetattr(0, TCSANOW, savedModes) }
}
