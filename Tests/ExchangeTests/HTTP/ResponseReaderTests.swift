import Testing

@testable import Exchange

struct ResponseReaderTests {
  /// What comes of the bytes, taken in pieces of `pieceLength`: status and body, or the failure's case.
  private func reading(_ text: String, pieceLength: Int, byteLimit: Int = 100) -> String {
    var reader = ResponseReader(byteLimit: byteLimit)
    var rest = Array(text.utf8)[...]
    do {
      while !rest.isEmpty {
        if let response = try reader.take(rest.prefix(pieceLength)) { return Self.text(response) }
        rest = rest.dropFirst(pieceLength)
      }
      return Self.text(try reader.end())
    } catch {
      return "\(error)"
    }
  }

  private static func text(_ response: HTTPResponse) -> String {
    "\(response.status) \(String(decoding: response.body, as: UTF8.self))"
  }

  @Test(arguments: [
    // Ends by length, by chunks, by the end of the connection.
    ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello, and more", "200 hello"),
    ("HTTP/1.0 404 Not Found\r\n\r\nnothing", "404 nothing"),
    ("HTTP/1.1 200\ncontent-length: 2\n\nok", "200 ok"),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nA: b\r\n\r\n", "200 hello"),
    ("HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n", "200 ok"),
    ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", "200 ok"),
    ("HTTP/1.1 204 No Content\r\n\r\n", "204 "),
    ("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "200 "),
    // Cut off.
    ("", "hungUp"), ("HTTP/1.1 200 OK\r\n", "hungUp"),
    ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell", "hungUp"),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhe", "hungUp"),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n", "hungUp"),
    // Something else.
    ("SSH-2.0-OpenSSH_9.6\r\n", "notHTTP"), ("no line", "notHTTP"), ("HTTP/2 200\r\n\r\n", "notHTTP"),
    ("HTTP/1.1 0200 OK\r\n\r\n", "notHTTP"), ("HTTP/1.1 999 OK\r\n\r\n", "notHTTP"),
    ("HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "notHTTP"),
    ("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "notHTTP"),
    ("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n12", "notHTTP"),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", "notHTTP"),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "notHTTP"),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nokay\r\n0\r\n\r\n", "notHTTP"),
    // Too much.
    ("HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n", "tooLarge(byteLimit: 100)"),
    ("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", "notHTTP"),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffff\r\n", "tooLarge(byteLimit: 100)"),
    ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\n", "notHTTP"),
    ("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 101), "tooLarge(byteLimit: 100)"),
    (String(repeating: "x", count: 70_000), "tooLarge(byteLimit: 100)"),
    (
      "HTTP/1.1 200 OK\r\n" + String(repeating: "A: \(String(repeating: "b", count: 100))\r\n", count: 700),
      "tooLarge(byteLimit: 100)"
    ),
  ])
  func `a response is read whatever pieces it comes in`(text: String, expected: String) {
    for pieceLength in [1, 2, 7, 100_000] {
      #expect(reading(text, pieceLength: pieceLength) == expected, "in pieces of \(pieceLength)")
    }
  }
}
