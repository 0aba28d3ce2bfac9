import Testing

@testable import Exchange

struct HTTPAddressTests {
  @Test(arguments: [
    ("http://localhost:11434", "localhost 11434 /", "http://localhost:11434/"),
    ("HTTP://127.0.0.1/v1", "127.0.0.1 80 /v1", "http://127.0.0.1/v1"),
    ("http://[::1]:8080/v1/", "::1 8080 /v1/", "http://[::1]:8080/v1/"),
    ("http://my-box_2.lan:1", "my-box_2.lan 1 /", "http://my-box_2.lan:1/"),
  ])
  func `an address has a host, a port and a path`(text: String, parts: String, written: String) throws {
    let address = try HTTPAddress(parsing: text)
    #expect("\(address.host) \(address.port) \(address.path)" == parts)
    #expect(address.description == written)
  }

  @Test(arguments: [
    ("https://localhost", HTTPAddressProblem.scheme("https")), ("ftp://localhost", .scheme("ftp")),
    ("localhost:11434", .scheme(nil)), ("", .scheme(nil)), ("http://", .host), ("http://:80", .host),
    ("http://[::1", .host), ("http://[localhost]", .host), ("http://a/b?c", .query), ("http://a#b", .query),
    ("http://me:word@host", .user), ("http://a:0", .port), ("http://a:65536", .port), ("http://a:x", .port),
    ("http://[::1]8080", .port), ("http://a:", .port), ("http://a/\r\nX: y", .characters),
    ("http://münchen", .characters), ("http://a b", .characters), ("http://a;b", .host), ("http://$(date)", .host),
  ])
  func `what is no address of a plain HTTP server is refused`(text: String, problem: HTTPAddressProblem) {
    #expect(throws: problem) { try HTTPAddress(parsing: text) }
  }

  @Test(arguments: [
    ("127.0.0.1", SocketAddress.Reach.thisMachine), ("127.8.9.1", .thisMachine), ("[::1]", .thisMachine),
    ("[::ffff:127.0.0.1]", .thisMachine), ("10.1.2.3", .privateNetwork), ("172.16.0.1", .privateNetwork),
    ("172.32.0.1", .elsewhere), ("192.168.1.1", .privateNetwork), ("192.169.1.1", .elsewhere),
    ("169.254.1.1", .privateNetwork), ("[fd00::1]", .privateNetwork), ("[fe80::1]", .privateNetwork),
    ("[2001:db8::1]", .elsewhere), ("[::ffff:8.8.8.8]", .elsewhere), ("8.8.8.8", .elsewhere),
    ("0x7f.1", .thisMachine),
  ])
  func `how far an address goes is told from its figures`(host: String, reach: SocketAddress.Reach) throws {
    let addresses = try HTTPAddress(parsing: "http://\(host):1").resolved(within: .seconds(5)) {}
    #expect(Set(addresses.map(\.reach)) == [reach])
  }

  @Test func `a host that does not exist is not known`() throws {
    let address = try HTTPAddress(parsing: "http://no-such-host.invalid")
    #expect {
      try address.resolved(within: .seconds(5)) {}
    } throws: { error in
      if case HTTPFailure.unknownHost = error { return true }
      // Where nobody answers for names at all, the time runs out.
      return error as? HTTPFailure == .timedOut(after: .seconds(5))
    }
  }
}
