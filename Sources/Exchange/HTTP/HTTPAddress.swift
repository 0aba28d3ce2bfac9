/// Where a server is spoken to over plain HTTP: `http://localhost:8080/v1`.
public struct HTTPAddress: Hashable, Sendable, CustomStringConvertible {
  /// A name or a numeric address, without brackets.
  public let host: String
  /// 1...65535; 80 where the text names none.
  public let port: UInt16
  /// Begins with “/”; only visible ASCII characters stand in it.
  public var path: String

  /// Reads `http://HOST[:PORT][/PATH]`. A numeric IPv6 host stands in brackets.
  public init(parsing text: String) throws(HTTPAddressProblem) {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .characters }
    guard let mark = text.firstRange(of: "://") else { throw .scheme(nil) }
    let scheme = text[..<mark.lowerBound].lowercased()
    guard scheme == "http" else { throw .scheme(scheme) }
    let rest = text[mark.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let path = rest[authority.endIndex...]
    guard !path.contains(where: { $0 == "?" || $0 == "#" }) else { throw .query }
    guard !authority.contains("@") else { throw .user }
    let host: Substring
    let port: Substring
    if authority.hasPrefix("[") {
      guard let closing = authority.lastIndex(of: "]") else { throw .host }
      host = authority[authority.index(after: authority.startIndex)..<closing]
      port = authority[authority.index(after: closing)...]
      guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || ":.%".contains($0) || $0.isLetter }) else {
        throw .host
      }
    } else {
      host = authority.prefix { $0 != ":" }
      port = authority[host.endIndex...]
      guard !host.isEmpty, host.allSatisfy({ $0.isLetter || $0.isNumber || ".-_".contains($0) }) else { throw .host }
    }
    if port.isEmpty {
      self.port = 80
    } else {
      guard port.hasPrefix(":"), port.dropFirst().allSatisfy(\.isNumber), let number = UInt16(port.dropFirst()),
        number > 0
      else { throw .port }
      self.port = number
    }
    self.host = String(host)
    self.path = path.isEmpty ? "/" : String(path)
  }

  /// Host and port as the `Host` header and a URL write them.
  public var authority: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port == 80 ? name : "\(name):\(port)"
  }

  public var description: String { "http://\(authority)\(path)" }
}

/// Why a text is no address of a plain HTTP server.
public enum HTTPAddressProblem: Error, Hashable, Sendable {
  /// nil: none is named.
  case scheme(String?)
  case host, port, user, query, characters

  /// What is wrong, and what to write.
  public var sentence: String {
    switch self {
    case .scheme("https"):
      "https is not spoken here; write the http:// address of a program on this machine, or of a tunnel to it"
    case .scheme: "an address begins with http://, such as http://localhost:11434"
    case .host: "no host stands in it; write one, such as http://localhost:11434"
    case .port: "a port is a number from 1 to 65535, such as http://localhost:11434"
    case .user: "no name and password can stand in it"
    case .query: "no “?” or “#” can stand in it"
    case .characters: "only ASCII letters, digits and signs can stand in it, and no blank"
    }
  }
}
