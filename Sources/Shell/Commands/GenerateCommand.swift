import ArgumentParser
import Cards
import Documents
import Foundation
import Questions
import Terminal

/// Questions out of documents, into decks.
struct GenerateCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write questions out of documents into a deck.",
    discussion: """
      Reads plain text, Markdown and HTML, finds the sentences that carry facts, and writes cards whose answers stand in \
      the document. The deck is Decks/NAME.md, named after the document; a deck that is there already is only added to, \
      and nothing in it is changed.

      Examples:
        study generate Decks/Documents/shared-future.md
        study generate chapter-1.txt chapter-2.txt --to biology --limit 60
        study generate paper.md --kinds short,list --min-score 0.8
        study generate book.md --section "The first years" --focus treaty
        study generate paper.md --dry-run --explain
        study generate paper.md --format jsonl > cards.jsonl
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .files }
  static let optionValues: [String: ArgumentCompletion] = ProposalOptions.values.merging([
    "--to": .decks, "--format": .words(Format.allCases.map(\.rawValue)),
  ]) { $1 }

  enum Format: String, ExpressibleByArgument, CaseIterable { case deck, jsonl }

  @Argument(help: "The documents to read.") var documents: [String]
  @Option(name: .shortAndLong, help: "The deck to write to.") var to: String?
  @OptionGroup var proposing: ProposalOptions
  @Option(name: .shortAndLong, help: "deck writes a deck; jsonl prints one JSON object a card and writes nothing.")
  var format = Format.deck
  @Flag(name: [.customShort("n"), .long], help: "Print the deck and write nothing.") var dryRun = false
  @Flag(help: "Say for each sentence that gave no card why not.") var explain = false

  func run(in surroundings: Surroundings) throws {
    let run = ProposalRun(surroundings: surroundings, options: try proposing.questionOptions())
    // Every document is read before anything is written: a mistake in the last leaves no half of the work behind.
    let read = try documents.map { path in (path: path, document: try run.document(at: path)) }
    for (path, document) in read {
      let generation = try run.generation(of: document)
      if format == .jsonl {
        for question in generation.questions { surroundings.printData(question.jsonLine(document: path) + "\n") }
        continue
      }
      let name = to ?? ((path as NSString).lastPathComponent as NSString).deletingPathExtension
      var writer = try DeckWriter(deckNamed: name, document: document, path: path, library: surroundings.library)
      let added = writer.add(generation.questions)
      if dryRun {
        surroundings.printData(String(decoding: writer.file.deck.bytes, as: UTF8.self))
      } else if added > 0 {
        try writer.file.write()
      }
      report(generation, document, added: added, writer, surroundings)
    }
  }

  @MainActor private func report(
    _ generation: Generation, _ document: Document, added: Int, _ writer: DeckWriter, _ surroundings: Surroundings
  ) {
    let dot = " \(surroundings.console.appearance.symbols.separator) "
    let report = GenerationReport(document: document, generation: generation, dot: dot)
    var lines = [report.size, report.cards] + [report.rest(explains: explain)].compactMap { $0 }
    if dryRun {
      lines.append("nothing was written")
    } else if added == 0 {
      lines.append(
        generation.questions.isEmpty
          ? "nothing was written" : "Decks/\(writer.file.name).md has all of them already; nothing was written")
    } else {
      let change = writer.isNew ? "written" : "has \(added) more"
      lines.append("Decks/\(writer.file.name).md \(change). Next: study review \(writer.file.name)")
    }
    if explain { lines += report.explanations }
    // With --dry-run the deck is the data on standard output, and what is said of it belongs beside it.
    let columns = surroundings.console.columns
    for line in lines.flatMap({ StyledText($0.visible).wrapped(to: columns, hanging: 2) }) {
      if dryRun { surroundings.console.writeError(line.plainText) } else { surroundings.print(line) }
    }
  }
}
