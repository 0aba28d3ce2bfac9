@preconcurrency import CReadline
@preconcurrency import Glibc

/// The signals that concern the terminal, read like input instead of breaking into whatever runs.
///
/// A class, because the signal mask and the descriptor are the process's own. Threads that are started later inherit
/// the mask, so none of these signals ever ends the program by itself.
@MainActor final class SignalInbox {
  enum Event: Hashable { case interrupt, hangUp, suspend, resume }

  /// Readable when a signal waits.
  let descriptor: Int32
  /// Once hung up, for ever: whoever asks must come to an end.
  private(set) var hasHungUp = false

  /// Whether the window has changed its size since `takeResize` was last asked.
  private(set) var hasResized = false
  private var events: [Event] = []
  private static let meanings: [Int32: Event] = [
    SIGINT: .interrupt, SIGHUP: .hangUp, SIGTERM: .hangUp, SIGTSTP: .suspend, SIGCONT: .resume,
  ]

  init() {
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, SIGWINCH)
    for signal in SignalInbox.meanings.keys where !isIgnored(signal) { sigaddset(&mask, signal) }
    pthread_sigmask(SIG_BLOCK, &mask, nil)
    descriptor = signalfd(-1, &mask, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    // A write to a pipe without a reader then fails with EPIPE, which is reported where it happens.
    signal(SIGPIPE, SIG_IGN)
  }

  /// The next event, nil when none waits.
  func next() -> Event? {
    collect()
    return events.isEmpty ? nil : events.removeFirst()
  }

  /// Whether this event waits. Takes nothing away.
  func has(_ event: Event) -> Bool {
    collect()
    return events.contains(event)
  }

  /// Whether an event waits. Takes nothing away.
  var hasEvent: Bool {
    collect()
    return !events.isEmpty
  }

  func takeResize() -> Bool {
    collect()
    defer { hasResized = false }
    return hasResized
  }

  /// Forgets what belonged to another program that had the terminal, or to a time before a prompt.
  func forget(_ forgotten: Set<Event>) {
    collect()
    events.removeAll { forgotten.contains($0) }
  }

  func hangUp() { hasHungUp = true }

  /// Stops the process as if Ctrl-Z had had its usual effect, and returns when it is continued.
  ///
  /// By the signal itself and not by SIGSTOP: the kernel ignores it where nobody could ever continue the process again,
  /// in a window that runs the program without a shell around it.
  func stop() {
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, SIGTSTP)
    raise(SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    pthread_sigmask(SIG_BLOCK, &mask, nil)
    forget([.suspend, .resume])
  }

  /// Runs `body` with Ctrl-Z having its usual effect, so that this process stops together with the one it waits for.
  func whileStoppable<Result>(_ body: () -> Result) -> Result {
    var mask = sigset_t()
    var before = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &mask, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return body()
  }

  private func collect() {
    var record = signalfd_siginfo()
    while read(descriptor, &record, MemoryLayout<signalfd_siginfo>.size) == MemoryLayout<signalfd_siginfo>.size {
      guard let event = SignalInbox.meanings[Int32(record.ssi_signo)] else {
        hasResized = true
        continue
      }
      if event == .hangUp { hasHungUp = true }
      if !events.contains(event) { events.append(event) }
    }
  }
}

/// Whether a signal was ignored when the program was started, with `nohup` or in the background of a shell without job
/// control; then it stays so.
func isIgnored(_ signal: Int32) -> Bool {
  var action = sigaction()
  sigaction(signal, nil, &action)
  // SIG_IGN is the address 1.
  return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
}
