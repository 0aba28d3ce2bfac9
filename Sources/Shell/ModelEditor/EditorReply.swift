import Foundation

/// What the editor says of a card.
struct EditorReply: Decodable, Hashable {
  var keep: Bool
  var question: String
  var answer: String
}

/// What was answered to a question that was shown without its answer.
struct AnswerReply: Decodable, Hashable {
  var answer: String
}

/// What a server of chat completions says, as far as it is looked at.
struct ChatCompletion: Decodable {
  struct Choice: Decodable { var message: Message }
  struct Message: Decodable { var content: String? }
  var choices: [Choice]

  /// The words of the model.
  static func content(of body: [UInt8]) throws(EditorFailure) -> String {
    guard let completion = try? JSONDecoder().decode(ChatCompletion.self, from: Data(body)),
      let content = completion.choices.first?.message.content
    else { throw .noCompletion }
    return content
  }
}

/// How a server says that it could not do what was asked: `{"error": {"message": "…"}}`, or `{"error": "…"}`.
struct ServerComplaint: Decodable {
  var message: String

  init(from decoder: any Decoder) throws {
    enum Key: CodingKey { case error, message }
    let object = try decoder.container(keyedBy: Key.self)
    if let text = try? object.decode(String.self, forKey: .error) {
      message = text
    } else {
      message = try object.nestedContainer(keyedBy: Key.self, forKey: .error).decode(String.self, forKey: .message)
    }
  }

  /// nil where the body is no such thing; else on one line, and not too long for a message.
  static func message(in body: [UInt8]) -> String? {
    guard let complaint = try? JSONDecoder().decode(ServerComplaint.self, from: Data(body)) else { return nil }
    let line = complaint.message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 160 ? line : line.prefix(160) + "…"
  }
}

extension Decodable {
  /// Reads what the model was to write: the JSON object alone. A Markdown fence around it is taken off, which models put
  /// there whose server does not know schemas; prose around it is not.
  init(modelText text: String) throws(EditorFailure) {
    // A card has some 40 words; this is the room for hundreds.
    guard text.utf8.count <= 8 << 10 else { throw .tooMuchText }
    var json = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if json.hasPrefix("```"), json.hasSuffix("```"), let end = json.firstIndex(where: \.isNewline) {
      json = String(json[json.index(after: end)...].dropLast(3))
    }
    guard let value = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else { throw .wrongForm }
    self = value
  }
}
