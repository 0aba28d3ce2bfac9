import Documents
import Foundation
import Language
import Questions
import Terminal

/// Reads documents and makes questions of them, while a person watches.
@MainActor struct ProposalRun {
  let surroundings: Surroundings
  let options: QuestionOptions

  /// Reads a document that questions can be made of, and that has what the options narrow it to.
  func document(at path: String) throws -> Document {
    let document = try readEnglishDocument(at: path, purpose: "questions can be made of English only")
    do {
      try options.check(against: document)
    } catch {
      throw CommandFailure(sentence: error.sentence, status: .wrongCommandLine)
    }
    return document
  }

  /// The questions of a document; Ctrl-C ends the work with nothing done.
  func generation(of document: Document) throws -> Generation {
    let console = surroundings.console
    let began = surroundings.now()
    var bar = ProgressBar(unit: "paragraphs", total: document.blocks.count)
    defer { console.redraw(status: nil) }
    return try QuestionGenerator(analyser: Analyser(), options: options).questions(from: document) { done, _ in
      if console.interruption() != nil { throw CommandFailure(sentence: "", status: .interrupted) }
      bar.report(done: done, elapsed: .seconds(surroundings.now().timeIntervalSince(began)), on: console)
    }
  }
}
