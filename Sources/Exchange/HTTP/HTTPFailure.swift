/// Why no response came of a request.
public enum HTTPFailure: Error, Hashable, Sendable {
  /// The host's name has no address; the system's words.
  case unknownHost(reason: String)
  /// No connection came about; the system's words.
  case unreachable(reason: String)
  /// Not everything had come in time.
  case timedOut(after: Duration)
  /// The connection ended before the response did.
  case hungUp
  /// The response has more bytes than are taken.
  case tooLarge(byteLimit: Int)
  /// What came is no HTTP/1 response.
  case notHTTP

  /// What went wrong, to stand after the server's address and a colon.
  public var sentence: String {
    switch self {
    case .unknownHost(let reason): "the host is not known (\(reason))"
    case .unreachable(let reason): "no connection (\(reason))"
    case .timedOut(let time): "no whole answer within \(Self.seconds(time)) s"
    case .hungUp: "the connection ended in the midst of the answer"
    case .tooLarge(let limit): "the answer is larger than \(limit / 1024) KB"
    case .notHTTP: "what answers there does not speak HTTP"
    }
  }

  private static func seconds(_ time: Duration) -> String {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    return seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}

/// What a server answered.
public struct HTTPResponse: Hashable, Sendable {
  /// 200...599.
  public var status: Int
  public var body: [UInt8]

  public init(status: Int, body: [UInt8]) {
    self.status = status
    self.body = body
  }
}
