import Exchange

/// Why the editor gave no answer that could be used.
enum EditorFailure: Error, Hashable {
  case http(HTTPFailure)
  /// The server answered with a status other than 200, and perhaps said why.
  case status(Int, message: String?)
  /// What came is no chat completion.
  case noCompletion
  /// The model's words are not the JSON object that was asked for.
  case wrongForm
  /// The model wrote far more than a card.
  case tooMuchText

  /// What went wrong, to stand after the editor's address and a colon.
  var sentence: String {
    switch self {
    case .http(let failure): failure.sentence
    case .status(let status, let message):
      "the server refused with status \(status)" + (message.map { ": \($0)" } ?? "")
    case .noCompletion: "what it answers is no chat completion"
    case .wrongForm: "the model did not keep to the form that it was given"
    case .tooMuchText: "the model wrote too much"
    }
  }
}
