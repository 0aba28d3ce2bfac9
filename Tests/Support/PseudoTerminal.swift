@preconcurrency import CReadline
@preconcurrency import Glibc

/// A program on a terminal of its own, driven as a person would: text in, what comes on the screen out.
///
/// A class, because the terminal and the process are the system's; both end with it. Not for several threads at once.
public final class PseudoTerminal {
  /// Everything that came, as it came, without the bell.
  public var raw: String { String(decoding: received, as: UTF8.self) }
  /// Everything that came, without escape sequences and carriage returns.
  public var transcript: String { String(decoding: text, as: UTF8.self) }

  private var terminal: Int32
  private let process: pid_t
  private var ending: Ending?
  private var received: [UInt8] = []
  private var text: [UInt8] = []
  /// Bytes of a character or an escape sequence that are not whole yet.
  private var pending: [UInt8] = []
  /// Up to where `expect` has taken `text`.
  private var taken = 0

  /// - Parameters:
  ///   - environment: the whole of it; nothing is inherited.
  ///   - folder: the program's working folder; nil: that of the tests.
  public init(
    running program: String, _ arguments: [String] = [], environment: [String: String], folder: String? = nil,
    columns: Int = 80, rows: Int = 24
  ) throws(TestFailure) {
    var other: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    terminal = -1
    guard openpty(&terminal, &other, &name, nil, &size) == 0 else {
      throw TestFailure("no pseudo-terminal: \(lastError())")
    }
    _ = fcntl(terminal, F_SETFD, FD_CLOEXEC)
    _ = fcntl(other, F_SETFD, FD_CLOEXEC)
    // The first terminal that the leader of a session opens becomes its controlling one.
    process = try spawn(program, arguments, environment: environment, folder: folder, leadsSession: true) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    // Closed only now: with nobody on the other side the terminal would count as hung up.
    close(other)
  }

  deinit {
    if terminal >= 0 { close(terminal) }
    if ending == nil {
      Glibc.kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  // MARK: What a person does

  public func send(_ text: String) throws(TestFailure) { try send(bytes: Array(text.utf8)) }

  /// For what is not whole text.
  public func send(bytes: [UInt8]) throws(TestFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        throw failure("“\(String(decoding: bytes, as: UTF8.self))” could not be sent: \(lastError())")
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until `text` is on the screen, behind what was expected before, and takes everything up to its end.
  ///
  /// - Returns: what came before it.
  @discardableResult
  public func expect(_ text: String, seconds: Double = 10) throws(TestFailure) -> String {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    let wanted = Array(text.utf8)
    // What was searched is not searched again: readline draws a line anew for every key, which becomes a lot.
    var searched = taken
    while true {
      if let place = self.text.offset(of: wanted, from: searched) {
        defer { taken = place + wanted.count }
        return String(decoding: self.text[taken..<place], as: UTF8.self)
      }
      searched = max(taken, self.text.count - wanted.count + 1)
      guard try receive(until: deadline, on: clock) else {
        throw failure("“\(text)” did not come within \(seconds) s")
      }
    }
  }

  /// What comes within a while; for showing that something does not.
  public func listen(seconds: Double) throws(TestFailure) -> String {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    while try receive(until: deadline, on: clock) {}
    defer { taken = text.count }
    return String(decoding: text[taken...], as: UTF8.self)
  }

  public func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the window.
  public func hangUp() {
    close(terminal)
    terminal = -1
  }

  public func kill(_ signal: Int32) { Glibc.kill(process, signal) }

  /// Whether the terminal itself echoes, and gives lines rather than keys: as a shell wants it back.
  public var isAsGiven: Bool {
    var modes = termios()
    let wanted = tcflag_t(ECHO | ICANON)
    return tcgetattr(terminal, &modes) == 0 && modes.c_lflag & wanted == wanted
  }

  // MARK: The end

  /// Waits for the program to end; what it still writes goes into the transcript.
  public func wait(seconds: Double = 10) throws(TestFailure) -> Ending {
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(seconds)
    while true {
      if let ending { return ending }
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        ending = Ending(waitStatus: status)
        while terminal >= 0, try receive(until: clock.now, on: clock) {}
      } else if clock.now > deadline {
        throw failure("the program did not end within \(seconds) s")
      } else if terminal >= 0 {
        // Reads on, since a program may wait for its output to be read.
        if try !receive(until: clock.now + .milliseconds(10), on: clock) { usleep(1000) }
      } else {
        usleep(1000)
      }
    }
  }

  // MARK: Reading

  /// Reads what is there, waiting for it until the deadline.
  ///
  /// - Returns: whether something came.
  private func receive(
    until deadline: ContinuousClock.Instant, on clock: ContinuousClock
  ) throws(TestFailure) -> Bool {
    let left = clock.now.duration(to: deadline).components
    let milliseconds = max(0, left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000)
    var polled = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, Int32(milliseconds)) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(terminal, &bytes, bytes.count)
    // EIO: nobody is on the other side any more.
    guard count > 0 else { return false }
    pending += bytes[..<count].filter { $0 != 0x07 }
    takeWholeText()
    return true
  }

  private func takeWholeText() {
    var end = pending.count
    // A character, then an escape sequence, that is cut at the end waits for its rest.
    if let start = pending.lastIndex(where: { $0 & 0xC0 != 0x80 }), pending[start] >= 0xC0 {
      let wanted = pending[start] >= 0xF0 ? 4 : pending[start] >= 0xE0 ? 3 : 2
      if pending.count - start < wanted { end = start }
    }
    if let escape = pending[..<end].lastIndex(of: 0x1B), EscapeSequences.length(of: pending[escape..<end]) == nil {
      end = escape
    }
    let whole = Array(pending[..<end])
    pending.removeFirst(end)
    received += whole
    text += EscapeSequences.removed(from: whole).filter { $0 != 0x0D }
  }

  private func failure(_ what: String) -> TestFailure {
    let unseen = String(decoding: text[taken...], as: UTF8.self)
    return TestFailure("\(what)\n— since then: “\(unseen)”\n— the whole transcript: “\(transcript)”")
  }
}

extension Array where Element == UInt8 {
  fileprivate func offset(of part: [UInt8], from start: Int) -> Int? {
    guard count - start >= part.count else { return nil }
    return (start...(count - part.count)).first { self[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
