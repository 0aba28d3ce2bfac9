import Glibc

/// Speaks HTTP/1.1 to one server, each request over a connection of its own.
///
/// Our own over plain sockets, for programs on the person's machine, which speak plain HTTP. It goes to the address that
/// it was given and nowhere else: it follows no redirection, obeys no proxy variable, keeps no cookie. URLSession and
/// libcurl would each load some thirty libraries more, and every start of the program would take 7 ms longer.
public struct HTTPClient: Sendable {
  public let address: HTTPAddress
  /// The host's numeric addresses; tried in their order.
  public let servers: [SocketAddress]
  /// For a request as a whole, from connecting to the last byte of the response.
  public let timeout: Duration
  /// How large a response's body may be.
  public let byteLimit: Int

  public init(address: HTTPAddress, servers: [SocketAddress], timeout: Duration, byteLimit: Int = 1 << 20) {
    self.address = address
    self.servers = servers
    self.timeout = timeout
    self.byteLimit = byteLimit
  }

  /// Sends a JSON text to the address's path and gives what is answered, whatever its status.
  ///
  /// - Parameter whileWaiting: called at least every 50 ms; what it throws ends the request.
  /// - Throws: `HTTPFailure`, or what `whileWaiting` throws.
  public func post(json: String, whileWaiting: () throws -> Void) throws -> HTTPResponse {
    let deadline = Deadline(after: timeout)
    let connection = try connection(until: deadline, whileWaiting)
    defer { close(connection) }
    try send(head(byteCount: json.utf8.count) + Array(json.utf8), to: connection, until: deadline, whileWaiting)
    return try response(from: connection, until: deadline, whileWaiting)
  }

  private func head(byteCount: Int) -> [UInt8] {
    let lines = [
      "POST \(address.path) HTTP/1.1", "Host: \(address.authority)", "Content-Type: application/json",
      "Accept: application/json", "Content-Length: \(byteCount)", "Connection: close",
    ]
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}

extension HTTPClient {
  private func connection(until deadline: Deadline, _ whileWaiting: () throws -> Void) throws -> Int32 {
    var reason = "it has no address"
    for server in servers {
      let connection = socket(
        server.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
      guard connection >= 0 else {
        reason = Self.systemWords(errno)
        continue
      }
      do {
        let code = try connect(connection, to: server, until: deadline, whileWaiting)
        if code == 0 { return connection }
        reason = Self.systemWords(code)
        close(connection)
      } catch {
        close(connection)
        throw error
      }
    }
    throw HTTPFailure.unreachable(reason: reason)
  }

  /// - Returns: 0, or the error number with which no connection came about.
  private func connect(
    _ connection: Int32, to server: SocketAddress, until deadline: Deadline, _ whileWaiting: () throws -> Void
  ) throws -> Int32 {
    let code = server.withSystemAddress { Glibc.connect(connection, $0, $1) == 0 ? 0 : errno }
    guard code == EINPROGRESS || code == EINTR else { return code }
    try wait(for: POLLOUT, on: connection, until: deadline, whileWaiting)
    var result: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    return getsockopt(connection, SOL_SOCKET, SO_ERROR, &result, &size) == 0 ? result : errno
  }

  private func send(
    _ bytes: [UInt8], to connection: Int32, until deadline: Deadline, _ whileWaiting: () throws -> Void
  ) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count >= 0 {
        sent += count
      } else if errno == EAGAIN {
        try wait(for: POLLOUT, on: connection, until: deadline, whileWaiting)
      } else if errno != EINTR {
        // A server may refuse a request before it has read it: what it said of it is still there to be read.
        return
      }
    }
  }

  private func response(
    from connection: Int32, until deadline: Deadline, _ whileWaiting: () throws -> Void
  ) throws -> HTTPResponse {
    var reader = ResponseReader(byteLimit: byteLimit)
    var piece = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      // Asked before each piece: one that drips never lets the waiting run out.
      if deadline.hasPassed { throw HTTPFailure.timedOut(after: timeout) }
      try wait(for: POLLIN, on: connection, until: deadline, whileWaiting)
      let count = recv(connection, &piece, piece.count, 0)
      if count > 0 {
        if let response = try reader.take(piece[..<count]) { return response }
      } else if count == 0 {
        return try reader.end()
      } else if errno != EAGAIN && errno != EINTR {
        throw HTTPFailure.hungUp
      }
    }
  }

  private func wait(
    for event: Int32, on connection: Int32, until deadline: Deadline, _ whileWaiting: () throws -> Void
  ) throws {
    while true {
      try whileWaiting()
      let milliseconds = deadline.nextWait
      guard milliseconds > 0 else { throw HTTPFailure.timedOut(after: timeout) }
      var polled = pollfd(fd: connection, events: Int16(event), revents: 0)
      if poll(&polled, 1, milliseconds) > 0 { return }
    }
  }

  private static func systemWords(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }
}
