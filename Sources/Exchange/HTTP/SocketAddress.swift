import Dispatch
import Glibc
import Synchronization

/// A numeric address with its port, as the system takes it.
public struct SocketAddress: Hashable, Sendable {
  /// How far what is sent there goes.
  public enum Reach: Hashable, Sendable {
    case thisMachine
    /// A network of a house or a firm, which nothing outside can be reached in.
    case privateNetwork
    case elsewhere
  }

  /// A `sockaddr_in` or `sockaddr_in6`, byte for byte.
  let bytes: [UInt8]
  let family: Int32

  /// Loopback, private, link-local and unique local addresses: RFC 1122, 1918, 3927, 4193 and 4291.
  public var reach: Reach {
    if family == AF_INET, bytes.count >= 8 { return Self.reach(ofIPv4: bytes[4..<8]) }
    guard family == AF_INET6, bytes.count >= 24 else { return .elsewhere }
    let address = Array(bytes[8..<24])
    if address == Array(repeating: 0, count: 15) + [1] { return .thisMachine }
    let isMapped = address.prefix(12) == Array(repeating: 0, count: 10)[...] + [0xFF, 0xFF]
    if isMapped { return Self.reach(ofIPv4: address[12...]) }
    let isUniqueLocal = address[0] & 0xFE == 0xFC
    let isLinkLocal = address[0] == 0xFE && address[1] & 0xC0 == 0x80
    return isUniqueLocal || isLinkLocal ? .privateNetwork : .elsewhere
  }

  private static func reach(ofIPv4 address: ArraySlice<UInt8>) -> Reach {
    let (first, second) = (address[address.startIndex], address[address.startIndex + 1])
    switch (first, second) {
    case (127, _): return .thisMachine
    case (10, _), (172, 16...31), (192, 168), (169, 254): return .privateNetwork
    default: return .elsewhere
    }
  }

  /// The address in figures, without the port: `127.0.0.1`, `::1`.
  public var numeric: String {
    var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let code = withSystemAddress { address, length in
      getnameinfo(address, length, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST)
    }
    guard code == 0 else { return "?" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Runs `body` with the address as the system's functions take it.
  func withSystemAddress<Value>(_ body: (UnsafePointer<sockaddr>?, socklen_t) -> Value) -> Value {
    bytes.withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t($0.count)) }
  }
}

extension HTTPAddress {
  /// The numeric addresses of the host, in the order in which they are to be tried.
  ///
  /// The system's look-up can take long and can't be broken off: it is made on a thread of its own, and left alone there
  /// when the time is over or `whileWaiting` throws.
  ///
  /// - Parameter whileWaiting: called again and again; what it throws ends the waiting.
  /// - Throws: `HTTPFailure`, or what `whileWaiting` throws.
  public func resolved(within timeout: Duration, whileWaiting: () throws -> Void) throws -> [SocketAddress] {
    let deadline = Deadline(after: timeout)
    let lookUp = LookUp()
    let (host, port) = (host, String(port))
    DispatchQueue.global().async { lookUp.finish(with: LookUp.addresses(host: host, port: port)) }
    while true {
      if let result = lookUp.result { return try result.get() }
      if deadline.hasPassed { throw HTTPFailure.timedOut(after: timeout) }
      try whileWaiting()
      usleep(2000)
    }
  }
}

/// A look-up that another thread makes.
///
/// A class, because both threads look at the one result.
private final class LookUp: Sendable {
  private let state = Mutex<Result<[SocketAddress], HTTPFailure>?>(nil)

  var result: Result<[SocketAddress], HTTPFailure>? { state.withLock { $0 } }

  func finish(with result: Result<[SocketAddress], HTTPFailure>) { state.withLock { $0 = result } }

  static func addresses(host: String, port: String) -> Result<[SocketAddress], HTTPFailure> {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_NUMERICSERV
    var first: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, port, &hints, &first)
    guard code == 0 else { return .failure(.unknownHost(reason: String(cString: gai_strerror(code)))) }
    defer { freeaddrinfo(first) }
    var addresses: [SocketAddress] = []
    var next = first
    while let entry = next?.pointee {
      let bytes = UnsafeRawBufferPointer(start: entry.ai_addr, count: Int(entry.ai_addrlen))
      addresses.append(SocketAddress(bytes: Array(bytes), family: entry.ai_family))
      next = entry.ai_next
    }
    return addresses.isEmpty ? .failure(.unknownHost(reason: "it has no address")) : .success(addresses)
  }
}
