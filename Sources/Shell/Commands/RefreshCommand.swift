import ArgumentParser
import Cards
import Documents
import Foundation
import Questions
import Storage
import Terminal

/// A deck brought up to its document, after the document changed.
struct RefreshCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh",
    abstract: "Read a deck's document again after it changed.",
    discussion: """
      Finds each card's evidence in the document as it now is. Cards whose evidence stands are left as they are; where it \
      has moved, the line in “Source:” is brought up to date if you agree. Cards whose evidence is said otherwise or no more \
      are shown with the difference: k keeps, e changes, d removes. Then what is new in the document is proposed, as \
      “generate --review” does. Reviews are never lost, and what you dropped, changed or deleted is not proposed again.

      Where nobody sits at a terminal, it only reports; --yes then brings the lines up to date and adds the new questions, \
      and leaves every card as it is whose evidence changed.

      Examples:
        study refresh shared-future
        study refresh shared-future --report
        study refresh biology --yes --limit 10
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { words.isEmpty ? .decks : .nothing }
  static let optionValues: [String: ArgumentCompletion] = ProposalOptions.values

  @Argument(help: "The deck, by name or part of a name.") var deck: String
  @OptionGroup var proposing: ProposalOptions
  @Flag(help: "Only say what there is to do, and change nothing.") var report = false
  @Flag(name: .shortAndLong, help: "Bring lines up to date and add what is new without being asked.") var yes = false

  func validate() throws {
    if report, yes { throw ValidationError("--report changes nothing, and --yes does; leave one out.") }
  }

  func run(in surroundings: Surroundings) throws {
    let library = surroundings.library
    let file = try library.decks(matching: [deck])[0]
    guard let path = file.documentPath else {
      throw CommandFailure(
        sentence: "\(file.path): the deck names no document; write “document: PATH” between “---” at its top")
    }
    let run = ProposalRun(surroundings: surroundings, options: try proposing.questionOptions())
    let document = try run.document(at: path)
    let generation = try run.generation(of: document)
    let isOnlyRead = report || !surroundings.console.isInteractive && !yes
    // A report leaves no file behind that was not there.
    let store = isOnlyRead ? try library.readProgress() : try library.openProgress(now: surroundings.now())
    let plan = RefreshPlan(
      deck: file.deck, document: document, generation: generation, decisions: try store.decisions(of: file.name),
      read: try store.readSentences(of: file.name))
    let writer = try DeckWriter(deckNamed: file.name, document: document, path: path, library: library)
    let refresh = Refresh(
      surroundings: surroundings, store: store, document: document, generation: generation, plan: plan, writer: writer)
    refresh.summarise()
    if isOnlyRead {
      refresh.report(isAsked: report)
    } else if yes {
      try refresh.apply()
    } else if try refresh.ask() == .interrupted {
      throw CommandFailure(sentence: "", status: .interrupted)
    }
  }
}
