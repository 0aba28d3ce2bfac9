import Cards
import Exchange
import Storage

/// Gets answers of one language model: those kept from earlier, else from its server.
///
/// A class, because all that ask have to know how often the server has failed in a row, and that it was given up.
@MainActor final class ModelReplies {
  /// After so many failures in a row the server is asked no more.
  static let patience = 3

  let address: HTTPAddress
  private let timeout: Duration
  private var kept: EditorReplies?
  /// Told what a person has to hear: where things are sent, and that something does not work.
  private let tell: (Event) -> Void
  private var client: HTTPClient?
  private var failuresInARow = 0

  enum Event {
    /// The first request is about to go to these addresses.
    case connecting([SocketAddress])
    case gaveUp(EditorFailure)
    case repliesNotKept(StorageError)
  }

  /// Whether the server is not asked any more.
  var hasGivenUp: Bool { failuresInARow >= Self.patience }

  /// - Parameters:
  ///   - timeout: for each request.
  ///   - kept: nil: nothing is looked up and nothing kept.
  init(address: HTTPAddress, timeout: Duration, kept: EditorReplies?, tell: @escaping (Event) -> Void) {
    self.address = address
    self.timeout = timeout
    self.kept = kept
    self.tell = tell
  }

  /// The answer to a request; nil where there is none that could be used.
  ///
  /// An answer is kept only when it has the form that was asked for, and before it is used.
  ///
  /// - Parameter whileWaiting: called again and again; what it throws ends the waiting.
  /// - Throws: only what `whileWaiting` throws.
  func reply<Reply: Decodable>(to request: ChatRequest, whileWaiting: () throws -> Void) throws -> Reply? {
    if let text = keptReply(to: request), let reply = try? Reply(modelText: text) { return reply }
    guard !hasGivenUp else { return nil }
    do {
      let text = try text(of: request, whileWaiting)
      let reply = try Reply(modelText: text)
      keep(text, of: request)
      failuresInARow = 0
      return reply
    } catch let failure as EditorFailure {
      failuresInARow += 1
      if hasGivenUp { tell(.gaveUp(failure)) }
      return nil
    }
  }

  private func text(of request: ChatRequest, _ whileWaiting: () throws -> Void) throws -> String {
    let response: HTTPResponse
    do {
      response = try connected(whileWaiting).post(json: request.body, whileWaiting: whileWaiting)
    } catch let failure as HTTPFailure {
      throw EditorFailure.http(failure)
    }
    guard response.status == 200 else {
      throw EditorFailure.status(response.status, message: ServerComplaint.message(in: response.body))
    }
    return try ChatCompletion.content(of: response.body)
  }

  /// The host's name is looked up once, so that all goes to the addresses that the person was told of.
  private func connected(_ whileWaiting: () throws -> Void) throws -> HTTPClient {
    if let client { return client }
    let servers = try address.resolved(within: timeout, whileWaiting: whileWaiting)
    tell(.connecting(servers))
    let client = HTTPClient(address: address, servers: servers, timeout: timeout)
    self.client = client
    return client
  }

  private func keptReply(to request: ChatRequest) -> String? {
    do {
      return try kept?.reply(to: request.key)
    } catch {
      goOnWithoutKeeping(error)
      return nil
    }
  }

  private func keep(_ text: String, of request: ChatRequest) {
    do {
      try kept?.keep(text, for: request.key)
    } catch {
      goOnWithoutKeeping(error)
    }
  }

  private func goOnWithoutKeeping(_ error: StorageError) {
    kept = nil
    tell(.repliesNotKept(error))
  }
}
