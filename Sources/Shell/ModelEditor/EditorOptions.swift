import ArgumentParser
import Exchange

/// A language model of the person's own, which may improve or drop cards. Without these options nothing is sent anywhere.
struct EditorOptions: ParsableArguments {
  @Option(
    name: .customLong("editor"),
    help: ArgumentHelp(
      "The address of a language model of your own that edits the cards: http://localhost:11434 for Ollama.",
      valueName: "url"))
  var address: String?
  @Option(
    name: .customLong("editor-model"),
    help: ArgumentHelp("The model's name there, such as gemma3; goes with --editor.", valueName: "name"))
  var model: String?
  @Option(
    name: .customLong("editor-timeout"),
    help: ArgumentHelp(
      "Seconds to wait for each answer of the editor, 1 to 3600; 60 unless said.", valueName: "seconds"))
  var timeoutSeconds: Int?

  static let values: [String: ArgumentCompletion] = [
    "--editor": .nothing, "--editor-model": .nothing, "--editor-timeout": .nothing,
  ]

  /// The manual's words on it.
  static let manual = """
    --editor has a language model of your own look at each card. Any server with OpenAI's interface for chats will do that \
    runs on your machine, such as Ollama or llama.cpp. It can only word a card better or drop it: a rewrite whose answer \
    does not stand in the sentence, that has a new name or number or breaks a rule of form, or whose question the model \
    can't answer without being told, is refused, and the card stands; so it does when no answer comes. Without --editor \
    nothing is sent anywhere. With it each card and the sentence that it rests on go to the address that you name, \
    unencrypted, and to no other; you are warned where that is neither on your machine nor in a private network. The answers are kept in \
    Progress/editor-replies.sqlite, with --dry-run too, so that the same deck can be made again without asking; delete the \
    file to have the model asked anew.
    """

  func validate() throws {
    switch (address, model) {
    case (nil, nil):
      if timeoutSeconds != nil { throw ValidationError("--editor-timeout goes with --editor; write --editor URL too.") }
    case (_?, nil):
      throw ValidationError("--editor needs the model's name; write --editor-model NAME too.")
    case (nil, _?):
      throw ValidationError("--editor-model goes with --editor; write --editor URL too.")
    case (let address?, let model?):
      _ = try Self.chatAddress(address)
      if model.isEmpty { throw ValidationError("--editor-model is empty; write the model's name.") }
    }
    if let seconds = timeoutSeconds, !(1...3600).contains(seconds) {
      throw ValidationError("--editor-timeout \(seconds) is no time; write 1 to 3600 seconds.")
    }
  }

  /// What has the questions edited; nil where no editor is asked for.
  @MainActor func run(
    isOutputData: Bool, explains: Bool, in surroundings: Surroundings
  ) throws -> EditingRun? {
    guard let address, let model else { return nil }
    return EditingRun(
      address: try Self.chatAddress(address), model: model, timeout: .seconds(timeoutSeconds ?? 60),
      isOutputData: isOutputData, explains: explains, in: surroundings)
  }

  /// The address of the chat interface. A person may write the server's, that of its version 1, or the whole.
  static func chatAddress(_ text: String) throws -> HTTPAddress {
    do {
      var address = try HTTPAddress(parsing: text)
      while address.path.hasSuffix("/") { address.path.removeLast() }
      if !address.path.hasSuffix("/chat/completions") {
        address.path += address.path.hasSuffix("/v1") ? "/chat/completions" : "/v1/chat/completions"
      }
      return address
    } catch {
      throw ValidationError("--editor “\(text)”: \(error.sentence).")
    }
  }
}
