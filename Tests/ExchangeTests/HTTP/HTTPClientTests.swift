import Support
import Testing

@testable import Exchange

/// The client against a server that behaves, and that does not.
struct HTTPClientTests {
  private struct Stopped: Error {}

  private func client(_ url: String, timeout: Duration = .seconds(10), byteLimit: Int = 1 << 20) throws -> HTTPClient {
    let address = try HTTPAddress(parsing: url)
    let servers = try address.resolved(within: .seconds(5)) {}
    return HTTPClient(address: address, servers: servers, timeout: timeout, byteLimit: byteLimit)
  }

  @Test func `a text is sent whole, and the answer given whatever its status`() throws {
    let server = try ScriptedServer { .json("{\"length\": \($0.utf8.count)}", status: 404) }
    let text = "[\"ä" + String(repeating: "x", count: 300_000) + "\"]"
    let response = try client(server.url).post(json: text) {}
    #expect(response == HTTPResponse(status: 404, body: Array("{\"length\": 300006}".utf8)))
    #expect(server.requests == [text])
  }

  @Test func `nobody there is told at once`() throws {
    let port = try ScriptedServer.unusedPort()
    #expect(throws: HTTPFailure.unreachable(reason: "connection refused")) {
      try client("http://127.0.0.1:\(port)").post(json: "{}") {}
    }
  }

  @Test func `of several addresses the first that answers is taken`() throws {
    let server = try ScriptedServer { _ in .json("{}") }
    let nobody = try HTTPAddress(parsing: "http://127.0.0.1:\(ScriptedServer.unusedPort())")
    let address = try HTTPAddress(parsing: server.url)
    let servers = try nobody.resolved(within: .seconds(5)) {} + address.resolved(within: .seconds(5)) {}
    let response = try HTTPClient(address: address, servers: servers, timeout: .seconds(10)).post(json: "{}") {}
    #expect(response.status == 200)
  }

  static let hello = Array("HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n".utf8)

  @Test(arguments: [
    (ScriptedServer.Act.hangUp, HTTPFailure.hungUp),
    (.bytes(hello), .hungUp),
    (.bytes(Array("220 mail ready\r\n".utf8)), .notHTTP),
    (.json(String(repeating: "x", count: 5000)), .tooLarge(byteLimit: 4096)),
    (.bytes(Array(("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 9000)).utf8)), .tooLarge(byteLimit: 4096)),
    (.silence, .timedOut(after: .milliseconds(300))),
    (.drip(hello + Array(repeating: 0x20, count: 200), pauseMilliseconds: 20), .timedOut(after: .milliseconds(300))),
  ])
  func `an answer that does not come whole, in time and of a size is none`(
    act: ScriptedServer.Act, failure: HTTPFailure
  ) throws {
    let server = try ScriptedServer { _ in act }
    let began = ContinuousClock.now
    #expect(throws: failure) {
      try client(server.url, timeout: .milliseconds(300), byteLimit: 4096).post(json: "{}") {}
    }
    #expect(ContinuousClock.now - began < .seconds(3))
  }

  @Test func `whoever waits can stop the waiting`() throws {
    let server = try ScriptedServer { _ in .silence }
    let began = ContinuousClock.now
    #expect(throws: Stopped.self) {
      try client(server.url).post(json: "{}") {
        if ContinuousClock.now - began > .milliseconds(150) { throw Stopped() }
      }
    }
    #expect(ContinuousClock.now - began < .seconds(3))
  }

  @Test(arguments: [
    (HTTPFailure.timedOut(after: .seconds(60)), "no whole answer within 60 s"),
    (.timedOut(after: .milliseconds(1500)), "no whole answer within 1.5 s"),
    (.unreachable(reason: "connection refused"), "no connection (connection refused)"),
    (.tooLarge(byteLimit: 1 << 20), "the answer is larger than 1024 KB"),
    (.hungUp, "the connection ended in the midst of the answer"),
    (.notHTTP, "what answers there does not speak HTTP"),
    (.unknownHost(reason: "Name or service not known"), "the host is not known (Name or service not known)"),
  ])
  func `a failure says what went wrong`(failure: HTTPFailure, sentence: String) {
    #expect(failure.sentence == sentence)
  }
}
