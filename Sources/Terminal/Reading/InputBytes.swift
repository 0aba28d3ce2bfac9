@preconcurrency import Glibc

/// Standard input, byte by byte, so that what one prompt does not take is there for the next.
///
/// A class, because there is one standard input and it has been read up to somewhere.
@MainActor final class InputBytes {
  enum Arrival: Equatable {
    case byte(UInt8)
    case end
    /// An event waits in the inbox and has to be seen to first.
    case signal
    case nothing
  }

  let signals: SignalInbox
  /// Read, but not taken.
  private var unread: [UInt8] = []
  private let isTerminal: Bool

  init(signals: SignalInbox, isTerminal: Bool) {
    self.signals = signals
    self.isTerminal = isTerminal
  }

  /// What a waiting came to.
  enum Readiness { case input, signal, hungUp, nothing }

  /// Waits until there is something to read or to see to.
  ///
  /// - Parameter milliseconds: how long to wait; nil: as long as it takes.
  func wait(milliseconds: Int32?) -> Readiness {
    if signals.hasEvent || signals.hasResized { return .signal }
    if signals.hasHungUp { return .hungUp }
    if !unread.isEmpty { return .input }
    var polled = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&polled, 2, milliseconds ?? -1) < 0 && errno == EINTR {}
    if polled[1].revents != 0 { return .signal }
    // A terminal that is gone says so beside whatever was still typed; of a pipe the rest is wanted.
    if isTerminal && polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
      signals.hangUp()
      return .hungUp
    }
    return polled[0].revents != 0 ? .input : .nothing
  }

  /// The next byte, when it comes in time.
  func next(milliseconds: Int32?) -> Arrival {
    if !unread.isEmpty { return .byte(unread.removeFirst()) }
    while true {
      switch wait(milliseconds: milliseconds) {
      case .hungUp: return .end
      case .nothing: return .nothing
      case .input: if let arrival = read() { return arrival }
      case .signal:
        if signals.hasEvent { return .signal }
        // A window that only changed its size disturbs nobody in here.
        _ = signals.takeResize()
      }
    }
  }

  func putBack(_ bytes: [UInt8]) { unread = bytes + unread }

  /// Forgets everything typed so far.
  func discard() {
    unread = []
    tcflush(0, TCIFLUSH)
  }

  /// nil when somebody else was faster, or a signal came.
  private func read() -> Arrival? {
    var byte: UInt8 = 0
    switch Glibc.read(0, &byte, 1) {
    case 1: return .byte(byte)
    case 0: return .end
    default: return errno == EINTR || errno == EAGAIN ? nil : .end
    }
  }
}
