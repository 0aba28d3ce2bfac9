/// Reads an HTTP/1 response as it comes in, whatever pieces it comes in, and takes no more than its limit of bytes.
///
/// A body ends by `Content-Length`, by its last chunk, or by the end of the connection. Interim responses (1xx) are passed
/// over, trailers and the extensions of chunks are not looked at. Source: RFC 9112, sections 4 to 7.
struct ResponseReader {
  private enum State {
    case statusLine, fields
    case sized(left: Int)
    case untilEnd
    case chunkSize
    case chunk(left: Int)
    case chunkEnd, trailers, done
  }

  /// How many bytes of body are taken.
  let byteLimit: Int
  /// How many bytes may stand outside the body: heads, sizes of chunks, trailers; and in one line.
  private static let frameLimit = 64 << 10

  private var state = State.statusLine
  private var status = 0
  private var length: Int?
  private var isChunked = false
  private var body: [UInt8] = []
  /// What has come and is not read yet begins at `position`.
  private var pending: [UInt8] = []
  private var position = 0
  /// Before it no line's end is to be found: a long line in small pieces is looked through once.
  private var searched = 0
  private var frameBytes = 0

  init(byteLimit: Int) { self.byteLimit = byteLimit }

  /// Takes in the next bytes.
  ///
  /// - Returns: the response, once it is whole.
  mutating func take(_ piece: ArraySlice<UInt8>) throws(HTTPFailure) -> HTTPResponse? {
    pending.removeFirst(position)
    searched = max(0, searched - position)
    position = 0
    pending += piece
    while try step() {}
    if case .done = state { return HTTPResponse(status: status, body: body) }
    return nil
  }

  /// The connection has ended.
  func end() throws(HTTPFailure) -> HTTPResponse {
    if case .untilEnd = state { return HTTPResponse(status: status, body: body) }
    if case .statusLine = state, pending.count > position { throw .notHTTP }
    throw .hungUp
  }

  /// Reads one thing more.
  ///
  /// - Returns: false where that takes bytes that have not come yet, or nothing is left to read.
  private mutating func step() throws(HTTPFailure) -> Bool {
    switch state {
    case .done: return false
    case .untilEnd:
      try takeBody(atMost: Int.max)
      return false
    case .sized(let left):
      let count = try takeBody(atMost: left)
      state = count == left ? .done : .sized(left: left - count)
      return count == left
    case .chunk(let left):
      let count = try takeBody(atMost: left)
      state = count == left ? .chunkEnd : .chunk(left: left - count)
      return count == left
    case .statusLine, .fields, .chunkSize, .chunkEnd, .trailers:
      guard let line = try nextLine() else { return false }
      try take(line: line)
      return true
    }
  }

  private mutating func take(line: String) throws(HTTPFailure) {
    switch state {
    case .statusLine:
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count >= 2, parts[0].hasPrefix("HTTP/1."), parts[1].utf8.count == 3, let code = Int(parts[1]),
        (100...599).contains(code)
      else { throw .notHTTP }
      (status, length, isChunked) = (code, nil, false)
      state = .fields
    case .fields where line.isEmpty: state = try stateAfterFields()
    case .fields: try take(field: line)
    case .chunkSize:
      let digits = line.prefix { $0.isHexDigit }
      guard digits.utf8.count <= 8, let size = Int(digits, radix: 16) else { throw .notHTTP }
      guard body.count + size <= byteLimit else { throw .tooLarge(byteLimit: byteLimit) }
      state = size == 0 ? .trailers : .chunk(left: size)
    case .chunkEnd:
      guard line.isEmpty else { throw .notHTTP }
      state = .chunkSize
    case .trailers: if line.isEmpty { state = .done }
    case .sized, .untilEnd, .chunk, .done: break
    }
  }

  private mutating func take(field line: String) throws(HTTPFailure) {
    guard let colon = line.firstIndex(of: ":") else { throw .notHTTP }
    let value = line[line.index(after: colon)...].split(separator: " ").joined(separator: " ").lowercased()
    switch line[..<colon].lowercased() {
    case "content-length":
      guard value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(value), length ?? count == count
      else { throw .notHTTP }
      guard count <= byteLimit else { throw .tooLarge(byteLimit: byteLimit) }
      length = count
    case "transfer-encoding":
      // Nothing else was asked for: a compressed body could not be read.
      guard value == "chunked" else { throw .notHTTP }
      isChunked = true
    default: break
    }
  }

  private func stateAfterFields() throws(HTTPFailure) -> State {
    if status < 200 { return .statusLine }
    if status == 204 || status == 304 { return .done }
    if isChunked { return .chunkSize }
    guard let length else { return .untilEnd }
    return length == 0 ? .done : .sized(left: length)
  }

  @discardableResult
  private mutating func takeBody(atMost most: Int) throws(HTTPFailure) -> Int {
    let count = min(most, pending.count - position)
    guard body.count + count <= byteLimit else { throw .tooLarge(byteLimit: byteLimit) }
    body += pending[position..<position + count]
    position += count
    return count
  }

  /// The next line without its end; nil where it has not come yet.
  private mutating func nextLine() throws(HTTPFailure) -> String? {
    guard let end = pending[max(position, searched)...].firstIndex(of: 0x0A) else {
      searched = pending.count
      if frameBytes + pending.count - position > Self.frameLimit { throw .tooLarge(byteLimit: byteLimit) }
      return nil
    }
    frameBytes += end + 1 - position
    if frameBytes > Self.frameLimit { throw .tooLarge(byteLimit: byteLimit) }
    var line = pending[position..<end]
    position = end + 1
    if line.last == 0x0D { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
