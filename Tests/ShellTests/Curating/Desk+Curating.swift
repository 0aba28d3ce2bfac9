import Cards
import Documents
import Foundation
import Questions
import Storage
import Support
import Terminal

@testable import Shell

/// A document of ours with questions of it, so that no test hangs on what the generator makes of a sentence.
enum Bridge {
  static let text = """
    # The bridge

    The bridge over the Aare was opened in 1902 by the mayor of Bern.

    ## Its builders

    The firm of Moser built 14 bridges in the canton. The engineer Anna Moser was born in Thun.

    """

  static let opened = "The bridge over the Aare was opened in 1902 by the mayor of Bern."
  static let built = "The firm of Moser built 14 bridges in the canton."
  static let born = "The engineer Anna Moser was born in Thun."

  /// When the bridge was opened, as a gap; how many bridges there are, as a question with another right answer; who was born in
  /// Thun, with choices.
  static let questions = [
    question(
      .cloze(ClozeText(parsing: "The bridge over the Aare was opened in [1902] by the mayor of Bern."), gap: 0), opened,
      line: 3, quotation: "the Aare was opened in 1902 by the mayor", rule: "gap-year", score: 0.81),
    question(
      .short(prompt: "How many bridges did the firm of Moser build?", answer: "14"), built, also: ["fourteen"], line: 7,
      quotation: "The firm of Moser built 14 bridges", rule: "how-many", score: 0.9, section: "Its builders"),
    question(
      .choice(
        prompt: "Who was born in Thun?",
        choices: [Choice(text: "Anna Moser", isRight: true), Choice(text: "the mayor of Bern", isRight: false)]), born,
      line: 7, quotation: "The engineer Anna Moser was born in Thun", rule: "who", score: 0.7, section: "Its builders"),
  ]

  static func question(
    _ content: Card.Content, _ evidence: String, also: [String] = [], line: Int, quotation: String, rule: String,
    score: Double, section: String? = nil
  ) -> Question {
    Question(
      card: Card(
        content, acceptedAnswers: also, source: Source(place: "line \(line)", quotation: quotation)),
      evidence: evidence, lines: line...line, rule: rule, score: score, section: section)
  }

  static func generation(_ questions: [Question] = questions, unused: [(text: String, line: Int)] = []) -> Generation {
    Generation(
      questions: questions, sentenceCount: 3, wordCount: 30,
      unused: unused.map { UnusedSentence(text: $0.text, lines: $0.line...$0.line, reason: .noFact) })
  }
}

extension Desk {
  /// The document as a file of the library, read.
  func document(_ text: String = Bridge.text) throws -> Document {
    try readDocument(at: try folder.write(text, to: "Decks/Documents/bridge.md"))
  }

  /// Goes through proposals as `generate --review` does.
  @discardableResult
  func curate(
    _ acts: ScriptedConsole.Act..., questions: [Question] = Bridge.questions, again: Bool = false,
    isPlain: Bool? = nil, columns: Int? = nil, editor: @escaping (String, Int?) -> Void = { _, _ in }
  ) throws -> (ending: CurationRunner.Ending, screen: String) {
    let console = begin(acts, isPlain: isPlain, columns: columns, editor: editor)
    let document = try document()
    let writer = try DeckWriter(
      deckNamed: "bridge", document: document, path: document.path, library: surroundings.library)
    let review = ProposalReview(
      surroundings: surroundings, store: try surroundings.library.openProgress(now: now), document: document,
      generation: Bridge.generation(questions), again: again)
    return (try review.run(in: writer), console.transcript)
  }

  /// Compares the deck with a document as `refresh` does, and goes through what there is to decide.
  func refresh(
    _ acts: ScriptedConsole.Act..., document text: String, generation: Generation, isAsked: Bool = true
  ) throws -> (plan: RefreshPlan, screen: String) {
    let console = begin(acts, isPlain: nil, columns: nil) { _, _ in }
    let document = try document(text)
    let store = try surroundings.library.openProgress(now: now)
    let file = try surroundings.library.deck(named: "bridge")
    let plan = RefreshPlan(
      deck: file.deck, document: document, generation: generation, decisions: try store.decisions(of: "bridge"),
      read: try store.readSentences(of: "bridge"))
    let refresh = Refresh(
      surroundings: surroundings, store: store, document: document, generation: generation, plan: plan,
      writer: try DeckWriter(
        deckNamed: "bridge", document: document, path: document.path, library: surroundings.library))
    refresh.summarise()
    if isAsked { _ = try refresh.ask() } else { try refresh.apply() }
    return (plan, console.transcript)
  }

  /// The deck's file.
  var deckText: String { folder.read("Decks/bridge.md") ?? "" }

  /// What holds of the proposals, by answer.
  func decided() throws -> [String: Decision] {
    let decisions = try surroundings.library.openProgress(now: now).decisions(of: "bridge")
    return Dictionary(decisions.map { ($0.answer, $0.decision) }) { $1 }
  }
}
