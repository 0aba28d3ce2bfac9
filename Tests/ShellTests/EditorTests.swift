import Cards
import Foundation
import Questions
import Support
import Terminal
import Testing

@testable import Shell

/// `generate --editor` against a server on the loopback address that answers well, badly, slowly and not at all.
@MainActor struct EditorTests {
  private static let document = """
    # The bridge

    The bridge over the Aare was opened in 1902 by the mayor of Bern. The bridge is 240 metres long. The bridge \
    weighs 1,200 tons. The bridge has 12 arches.

    """

  /// Whatever their scores, for the cards' number not to hang on them.
  private static let everything = "--min-score 0 --kinds short"

  /// What `generate` makes of the document without an editor.
  private static let plain = Result {
    let desk = try Desk()
    try desk.run("generate \(try desk.folder.write(document, to: "Decks/Documents/bridge.md")) \(everything)")
    return try #require(desk.folder.read("Decks/bridge.md"))
  }

  /// A desk with the document, wide enough that no line is wrapped.
  private func desk() throws -> (desk: Desk, plain: String, path: String) {
    let desk = try Desk(columns: 1000)
    return (desk, try Self.plain.get(), try desk.folder.write(Self.document, to: "Decks/Documents/bridge.md"))
  }

  private func command(_ path: String, _ server: ScriptedServer, _ more: String = "") -> String {
    "generate \(path) \(Self.everything) --to edited --editor \(server.url) --editor-model tiny \(more)"
  }

  // MARK: answering well

  @Test func `rewrites that hold are taken, and dropped cards are not written`() throws {
    let (desk, plain, path) = try desk()
    let server = try ScriptedServer { body in
      model(body) { sentence, card in
        guard sentence.contains("240") else { return reply(keep: false, card.question, card.answer) }
        return reply(keep: true, inOtherWords(card.question), card.answer)
      }
    }
    let result = try desk.run(command(path, server, "--explain"))
    #expect(result.status == .done)
    #expect(result.errors == "")
    #expect(result.screen.contains("each card and its sentence go to tiny at \(server.url)/v1/chat/completions"))
    let deck = try #require(desk.folder.read("Decks/edited.md"))
    #expect(deck != plain)
    #expect(deck.contains("Q: So how many metres is the bridge long?\nA: 240\n"))
    #expect(!deck.contains("1902") && !deck.contains("1,200"))
    #expect(result.screen.contains("editor tiny: 1 of 4 cards reworded · 3 dropped\n"))
    #expect(
      result.screen.contains(
        "line 3: the editor made “So how many metres is the bridge long?” of “How many metres is the bridge long?”\n"))
    #expect(result.screen.contains("line 3: the editor dropped “How many tons does the bridge weigh?”\n"))
    #expect(result.screen.contains("line 3: the editor dropped its cards: The bridge weighs 1,200 tons.\n"))
  }

  @Test func `a second time nothing is asked and the deck is the same`() throws {
    let (desk, _, path) = try desk()
    let server = try ScriptedServer { body in
      model(body) { _, card in reply(keep: true, inOtherWords(card.question), card.answer) }
    }
    try desk.run(command(path, server))
    let first = try #require(desk.folder.read("Decks/edited.md"))
    let count = server.requests.count
    #expect(count > 1)
    let again = try desk.run(
      "generate \(path) \(Self.everything) --to again --editor http://127.0.0.1:\(ScriptedServer.unusedPort()) --editor-model tiny"
    )
    #expect(again.status == .done)
    #expect(again.errors == "")
    #expect(desk.folder.read("Decks/again.md") == first)
    #expect(server.requests.count == count)
    // Another model is another editor.
    try desk.run("generate \(path) \(Self.everything) --to other --editor \(server.url) --editor-model huge")
    #expect(server.requests.count == 2 * count)
  }

  @Test func `what is sent is the card, its sentence, and a schema for the answer`() throws {
    let (desk, _, path) = try desk()
    let server = try ScriptedServer { body in
      model(body) { _, card in reply(keep: true, card.question, card.answer) }
    }
    try desk.run(command(path, server))
    let body = try #require(server.requests.first)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == ["model", "stream", "temperature", "seed", "max_tokens", "messages", "response_format"])
    #expect(object["model"] as? String == "tiny")
    let messages = try #require(object["messages"] as? [[String: String]])
    #expect(messages.map { $0["role"] } == ["system", "user"])
    let material = try #require(
      try JSONSerialization.jsonObject(with: Data((messages[1]["content"] ?? "").utf8)) as? [String: Any])
    #expect(Set(material.keys) == ["sentence", "card"])
    #expect(Self.document.contains(material["sentence"] as? String ?? "?"))
    let format = try #require(object["response_format"] as? [String: Any])
    let schema = try #require((format["json_schema"] as? [String: Any])?["schema"] as? [String: Any])
    #expect(schema["required"] as? [String] == ["keep", "question", "answer"])
    #expect(schema["additionalProperties"] as? Bool == false)
  }

  // MARK: answering badly

  @Test(arguments: [
    ("a wrong answer", #"{"keep": true, "question": "When was the bridge over the Aare opened?", "answer": "1903"}"#),
    ("a new number", #"{"keep": true, "question": "Which bridge of 999 arches was opened then?", "answer": "SAME"}"#),
    ("a new name", #"{"keep": true, "question": "What did Napoleon open over the Aare then?", "answer": "SAME"}"#),
    ("a leak", #"{"keep": true, "question": "What is it that is SAME and nothing else?", "answer": "SAME"}"#),
    ("a line of a deck", #"{"keep": true, "question": "What is it?\nA: no\n\nQ: And what is it?", "answer": "SAME"}"#),
    ("an empty card", #"{"keep": true, "question": "", "answer": ""}"#),
  ])
  func `a rewrite that does not hold is refused, and our card stands`(name: String, text: String) throws {
    let (desk, plain, path) = try desk()
    let server = try ScriptedServer { body in
      model(body) { _, card in text.replacing("SAME", with: card.answer) }
    }
    let result = try desk.run(command(path, server))
    #expect(result.status == .done)
    #expect(result.errors == "")
    #expect(result.screen.contains("refused"), "\(name)")
    #expect(desk.folder.read("Decks/edited.md") == plain, "\(name)")
  }

  @Test func `a rewrite whose question is answered otherwise is refused`() throws {
    let (desk, plain, path) = try desk()
    let server = try ScriptedServer { body in
      model(body, answers: { _ in "the weather" }) { _, card in
        reply(keep: true, inOtherWords(card.question), card.answer)
      }
    }
    let result = try desk.run(command(path, server, "--explain"))
    #expect(result.screen.contains("asked again without the answer, it was answered “the weather”"))
    #expect(desk.folder.read("Decks/edited.md") == plain)
  }

  nonisolated static let useless: [(name: String, act: ScriptedServer.Act, reason: String)] = [
    ("broken JSON", completion(#"{"keep": true, "question": "Wh"#), "the model did not keep to the form"),
    ("prose", completion("Sure! Here is a better card."), "the model did not keep to the form"),
    (
      "prose around JSON", completion(#"Sure: {"keep": false, "question": "", "answer": ""} I hope it helps."#),
      "the model did not keep to the form"
    ),
    ("a wrong schema", completion(#"{"keep": "yes", "card": {}}"#), "the model did not keep to the form"),
    ("a bare list", completion("[true]"), "the model did not keep to the form"),
    ("a huge text", completion(String(repeating: "x", count: 9000)), "the model wrote too much"),
    ("a huge answer", .json(String(repeating: " ", count: 2 << 20)), "the answer is larger than 1024 KB"),
    ("deep nesting", .json(String(repeating: "[", count: 100_000)), "what it answers is no chat completion"),
    ("no completion", .json(#"{"choices": []}"#), "what it answers is no chat completion"),
    ("HTML", .json("<html>"), "what it answers is no chat completion"),
    (
      "404", .json(#"{"error": {"message": "model 'tiny' not found"}}"#, status: 404),
      "the server refused with status 404: model 'tiny' not found"
    ),
    ("500", .json("oh\u{1B}[31m", status: 500), "the server refused with status 500"),
    ("a redirection", .json("", status: 301), "the server refused with status 301"),
    ("a hang-up", .hangUp, "the connection ended in the midst of the answer"),
    ("half an answer", .bytes(Array("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".utf8)), "the connection ended"),
    ("no HTTP", .bytes(Array("hello\r\n".utf8)), "what answers there does not speak HTTP"),
  ]

  @Test(arguments: useless.indices)
  func `a useless answer leaves our cards, and after three in a row nothing is asked`(index: Int) throws {
    let (name, act, reason) = Self.useless[index]
    let (desk, plain, path) = try desk()
    let server = try ScriptedServer { _ in act }
    let result = try desk.run(command(path, server))
    #expect(result.status == .done, "\(name)")
    #expect(desk.folder.read("Decks/edited.md") == plain, "\(name)")
    #expect(server.requests.count == 3, "\(name)")
    #expect(result.errors.contains(reason), "\(name): \(result.errors)")
    #expect(
      result.errors.contains(
        "after 3 failures in a row the editor is asked no more, and the cards stand as they are"), "\(name)")
    #expect(result.screen.contains("got no usable answer"), "\(name)")
  }

  @Test func `a failure between good answers gives nothing up`() throws {
    let (desk, _, path) = try desk()
    let turns = Turns()
    let server = try ScriptedServer { body in
      if turns.next() % 3 != 0 { return .hangUp }
      return model(body) { _, card in reply(keep: true, card.question, card.answer) }
    }
    let result = try desk.run(command(path, server))
    #expect(result.errors == "")
    #expect(server.requests.count > 3)
    #expect(result.screen.contains("got no usable answer"))
  }

  // MARK: slowly and not at all

  @Test(arguments: [
    ScriptedServer.Act.silence,
    .drip(Array("HTTP/1.1 200 OK\r\n".utf8) + Array(repeating: 0x41, count: 500), pauseMilliseconds: 20),
  ])
  func `a server that is slow or drips is not waited for`(act: ScriptedServer.Act) throws {
    let desk = try Desk()
    let server = try ScriptedServer { _ in act }
    let questions = (1...5).map { number in
      Question(
        card: Card(.short(prompt: "How many things does box \(number) hold?", answer: "\(number)")),
        evidence: "Box \(number) holds \(number) things.", lines: number...number, rule: "quantity", score: 0.8)
    }
    let generation = Generation(questions: questions, sentenceCount: 5)
    let run = EditingRun(
      address: try EditorOptions.chatAddress(server.url), model: "tiny", timeout: .milliseconds(200),
      isOutputData: false, explains: false, in: desk.surroundings)
    let began = ContinuousClock.now
    #expect(try run.edited(generation) == generation)
    #expect(ContinuousClock.now - began < .seconds(5))
    #expect(server.requests.count == 3)
    #expect(desk.console.errors.contains("no whole answer within 0.2 s; after 3 failures in a row"))
    #expect(desk.console.transcript.hasSuffix("editor tiny: 0 of 5 cards reworded · 5 got no usable answer\n"))
  }

  @Test func `a server that is not there leaves our deck`() throws {
    let (desk, plain, path) = try desk()
    let port = try ScriptedServer.unusedPort()
    let result = try desk.run(
      "generate \(path) \(Self.everything) --to edited --editor http://localhost:\(port) --editor-model tiny")
    #expect(result.status == .done)
    #expect(
      result.errors == """
        study: http://localhost:\(port)/v1/chat/completions: no connection (connection refused); after 3 failures in a \
        row the editor is asked no more, and the cards stand as they are

        """)
    #expect(desk.folder.read("Decks/edited.md") == plain)
  }

  @Test func `an interruption ends the work with nothing written`() throws {
    let (desk, _, path) = try desk()
    let server = try ScriptedServer { _ in .silence }
    let console = ScriptedConsole()
    var surroundings = desk.surroundings
    surroundings.console = console
    // The clock is looked at while the answer is waited for.
    surroundings.now = {
      if server.requests.count == 1 { console.pendingInterruption = .interrupted }
      return desk.now
    }
    let began = ContinuousClock.now
    let status = CommandRunner(surroundings: surroundings).run(CommandWords(parsing: command(path, server)).words)
    #expect(status == .interrupted)
    #expect(ContinuousClock.now - began < .seconds(10))
    #expect(desk.folder.read("Decks/edited.md") == nil)
  }

  // MARK: what is kept, and what is asked for

  @Test func `replies that can't be kept stop nothing`() throws {
    let (desk, plain, path) = try desk()
    try desk.folder.write("x", to: "Progress/editor-replies.sqlite/in-the-way")
    let server = try ScriptedServer { body in
      model(body) { _, card in reply(keep: true, card.question, card.answer) }
    }
    let result = try desk.run(command(path, server))
    #expect(result.status == .done)
    #expect(result.errors.contains("opening the editor's replies"))
    #expect(result.errors.hasSuffix("; the editor is asked anew\n"))
    #expect(desk.folder.read("Decks/edited.md") == plain)
  }

  @Test func `without an editor nothing is kept`() throws {
    let (desk, _, _) = try desk()
    #expect(desk.folder.read("Progress/editor-replies.sqlite") == nil)
  }

  @Test func `what is told stands beside the data`() throws {
    let (desk, _, path) = try desk()
    let server = try ScriptedServer { body in
      model(body) { _, card in reply(keep: true, card.question, card.answer) }
    }
    let result = try desk.run(command(path, server, "--format jsonl"))
    #expect(result.screen.split(separator: "\n").allSatisfy { $0.hasPrefix("{") })
    #expect(result.errors.contains("each card and its sentence go to tiny"))
    #expect(result.errors.contains("editor tiny: 0 of "))
  }

  @Test(arguments: [
    ("--editor http://localhost", "--editor needs the model's name; write --editor-model NAME too"),
    ("--editor-model tiny", "--editor-model goes with --editor; write --editor URL too"),
    ("--editor-timeout 5", "--editor-timeout goes with --editor; write --editor URL too"),
    (
      "--editor https://example.org --editor-model tiny",
      "--editor “https://example.org”: https is not spoken here; write the http:// address of a program on this machine, or "
        + "of a tunnel to it"
    ),
    (
      "--editor http://localhost --editor-model tiny --editor-timeout 0",
      "--editor-timeout 0 is no time; write 1 to 3600 seconds"
    ),
  ])
  func `a command line that says half is refused`(options: String, sentence: String) throws {
    let desk = try Desk()
    let result = try desk.run("generate nothing.md \(options)")
    #expect(result.status == .wrongCommandLine)
    #expect(result.errors == "study: generate: \(sentence); “help generate” explains it\n")
  }

  @Test(arguments: [
    ("http://localhost:11434", "http://localhost:11434/v1/chat/completions"),
    ("http://localhost:11434/", "http://localhost:11434/v1/chat/completions"),
    ("http://localhost:8080/v1", "http://localhost:8080/v1/chat/completions"),
    ("http://localhost:8080/v1/", "http://localhost:8080/v1/chat/completions"),
    ("http://localhost:8080/api/v1/chat/completions", "http://localhost:8080/api/v1/chat/completions"),
    ("http://localhost/llama", "http://localhost/llama/v1/chat/completions"),
  ])
  func `the chat interface is found from any part of its address`(text: String, expected: String) throws {
    #expect(try EditorOptions.chatAddress(text).description == expected)
  }
}

/// Counts from 0, on any thread.
private final class Turns: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      defer { count += 1 }
      return count
    }
  }
}

// MARK: a small language model

private struct AskedCard {
  var question: String
  var answer: String
}

/// What a model would answer to a request: as editor what `edits` says, else what `answers` says.
///
/// Left to itself it answers a question with the answer that the card had, which it remembers.
private func model(
  _ body: String, answers: ((String) -> String)? = nil, edits: (_ sentence: String, _ card: AskedCard) -> String
) -> ScriptedServer.Act {
  guard let object = try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any],
    let messages = object["messages"] as? [[String: String]], let text = messages.last?["content"],
    let material = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
    let sentence = material["sentence"] as? String
  else { return .json("", status: 400) }
  if let card = material["card"] as? [String: String] {
    let asked = AskedCard(question: card["question"] ?? "", answer: card["answer"] ?? "")
    Memory.shared.remember(asked.answer, for: inOtherWords(asked.question))
    return completion(edits(sentence, asked))
  }
  let question = material["question"] as? String ?? ""
  let answer = answers?(sentence) ?? Memory.shared.answer(to: question)
  return completion(#"{"answer": "\#(answer)"}"#)
}

/// The answers of the questions that a model was shown.
private final class Memory: @unchecked Sendable {
  static let shared = Memory()
  private let lock = NSLock()
  private var answers: [String: String] = [:]

  func remember(_ answer: String, for question: String) { lock.withLock { answers[question] = answer } }
  func answer(to question: String) -> String { lock.withLock { answers[question] ?? "" } }
}

private func completion(_ content: String) -> ScriptedServer.Act {
  let data = (try? JSONSerialization.data(withJSONObject: ["choices": [["message": ["content": content]]]])) ?? Data()
  return .json(String(decoding: data, as: UTF8.self))
}

private func reply(keep: Bool, _ question: String, _ answer: String) -> String {
  let object: [String: Any] = ["keep": keep, "question": question, "answer": answer]
  return String(decoding: (try? JSONSerialization.data(withJSONObject: object)) ?? Data(), as: UTF8.self)
}

/// A harmless rewording: “So …” before it.
private func inOtherWords(_ question: String) -> String {
  "So " + question.prefix(1).lowercased() + question.dropFirst()
}
