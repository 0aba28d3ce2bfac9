@preconcurrency import Glibc
import Synchronization

/// A server on the loopback address that answers each request as a test wants, and remembers what it was asked.
///
/// A class, because it holds a socket and a thread; both are gone with the last reference to it.
public final class ScriptedServer: Sendable {
  /// What is done with a request.
  public enum Act: Sendable {
    /// A whole response with a JSON body.
    case json(String, status: Int = 200)
    /// These bytes, and then the end of the connection.
    case bytes([UInt8])
    /// These bytes one by one, with a pause before each, until somebody hangs up.
    case drip([UInt8], pauseMilliseconds: UInt32)
    /// Nothing, until the other side hangs up.
    case silence
    /// The end of the connection before anything is said.
    case hangUp
  }

  /// `http://127.0.0.1:PORT`.
  public let url: String
  public let port: UInt16
  private let listener: Int32
  private let state: State

  /// What both threads look at.
  private final class State: Sendable {
    let requests = Mutex<[String]>([])
    let act: @Sendable (String) -> Act

    init(act: @escaping @Sendable (String) -> Act) { self.act = act }
  }

  /// - Parameter act: what is to be done with a request, told its body; called on the server's thread.
  public init(_ act: @escaping @Sendable (String) -> Act) throws(TestFailure) {
    state = State(act: act)
    (listener, port) = try Self.listening()
    url = "http://127.0.0.1:\(port)"
    let work = Unmanaged.passRetained(Work(listener: listener, state: state))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    guard code == 0 else { throw TestFailure("no thread for a server: \(code)") }
    pthread_detach(thread)
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  /// The bodies of all requests, in their order.
  public var requests: [String] { state.requests.withLock { $0 } }

  /// A port of the loopback address on which nobody listens.
  public static func unusedPort() throws(TestFailure) -> UInt16 {
    let (listener, port) = try listening()
    close(listener)
    return port
  }

  private static func listening() throws(TestFailure) -> (listener: Int32, port: UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 16) == 0 && getsockname(listener, $0, &size) == 0
      }
    }
    guard isListening else { throw TestFailure("no server on the loopback address: \(lastError())") }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  /// What the thread does: one connection after the other, one request on each.
  private final class Work: Sendable {
    let listener: Int32
    let state: State

    init(listener: Int32, state: State) {
      self.listener = listener
      self.state = state
    }

    func run() {
      while true {
        let connection = accept(listener, nil, nil)
        if connection < 0 {
          if errno == EINTR || errno == ECONNABORTED { continue }
          break
        }
        if let body = request(on: connection) {
          state.requests.withLock { $0.append(body) }
          perform(state.act(body), on: connection)
        }
        close(connection)
      }
      close(listener)
    }

    private func perform(_ act: Act, on connection: Int32) {
      switch act {
      case .json(let body, let status):
        let head =
          "HTTP/1.1 \(status) Status\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
        send(Array((head + body).utf8), on: connection)
      case .bytes(let bytes): send(bytes, on: connection)
      case .drip(let bytes, let pause):
        for byte in bytes {
          usleep(pause * 1000)
          if !send([byte], on: connection) { return }
        }
      case .silence:
        var byte: UInt8 = 0
        while recv(connection, &byte, 1, 0) > 0 {}
      case .hangUp: break
      }
    }

    /// The body of the request, as long as its head says it is; nil when the other side hangs up before.
    private func request(on connection: Int32) -> String? {
      var bytes: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 16 << 10)
      while true {
        let text = String(decoding: bytes, as: UTF8.self)
        if let end = text.firstRange(of: "\r\n\r\n"),
          let field = text[..<end.lowerBound].firstRange(of: "Content-Length: "),
          let length = Int(text[field.upperBound...].prefix { $0.isNumber })
        {
          let body = text[end.upperBound...]
          if body.utf8.count >= length { return String(body) }
        }
        let count = recv(connection, &piece, piece.count, 0)
        guard count > 0 else { return nil }
        bytes += piece[..<count]
      }
    }

    @discardableResult
    private func send(_ bytes: [UInt8], on connection: Int32) -> Bool {
      var sent = 0
      while sent < bytes.count {
        let count = bytes[sent...].withUnsafeBytes {
          Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }
}
