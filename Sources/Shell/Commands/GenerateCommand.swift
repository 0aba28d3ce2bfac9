import ArgumentParser
import Cards
import Documents
import Foundation
import Questions
import Storage
import Terminal

/// Questions out of documents, into decks.
struct GenerateCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write questions out of documents into a deck.",
    discussion: """
      Reads plain text, Markdown and HTML, finds the sentences that carry facts, and writes cards whose answers stand in \
      the document. The deck is Decks/NAME.md, named after the document; a deck that is there already is only added to, \
      and nothing in it is changed. What you dropped, changed or deleted is not written again, unless --again asks for it.

      --review shows each question before it is written, with the sentence it rests on: k keeps it, e changes it, d drops \
      it, u takes the last decision back. Each decision is on the disk before the next question is drawn; leave whenever \
      you like, the same command goes on with what is undecided.

      \(EditorOptions.manual)

      Examples:
        study generate Decks/Documents/shared-future.md
        study generate chapter-1.txt chapter-2.txt --to biology --limit 60
        study generate paper.md --review
        study generate paper.md --kinds short,list --min-score 0.8
        study generate book.md --section "The first years" --focus treaty
        study generate paper.md --dry-run --explain
        study generate paper.md --format jsonl > cards.jsonl
        study generate paper.md --editor http://localhost:11434 --editor-model gemma3
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .files }
  static let optionValues: [String: ArgumentCompletion] = ProposalOptions.values.merging([
    "--to": .decks, "--format": .words(Format.allCases.map(\.rawValue)),
  ]) { $1 }.merging(EditorOptions.values) { $1 }

  enum Format: String, ExpressibleByArgument, CaseIterable { case deck, jsonl }

  @Argument(help: "The documents to read.") var documents: [String]
  @Option(name: .shortAndLong, help: "The deck to write to.") var to: String?
  @OptionGroup var proposing: ProposalOptions
  @Option(name: .shortAndLong, help: "deck writes a deck; jsonl prints one JSON object a card and writes nothing.")
  var format = Format.deck
  @Flag(name: [.customShort("n"), .long], help: "Print the deck and write nothing.") var dryRun = false
  @Flag(help: "Say for each sentence that gave no card why not.") var explain = false
  @Flag(name: .shortAndLong, help: "Go through the questions one by one before they are written.") var review = false
  @Flag(help: "Propose again what was dropped, deleted or changed before.") var again = false
  @OptionGroup var editing: EditorOptions

  func validate() throws {
    if review, dryRun {
      throw ValidationError("--review writes what you keep, and --dry-run writes nothing; leave one out.")
    }
    if review, format == .jsonl {
      throw ValidationError("--review shows questions to you, and --format jsonl to a program; leave one out.")
    }
  }

  func run(in surroundings: Surroundings) throws {
    let run = ProposalRun(surroundings: surroundings, options: try proposing.questionOptions())
    // Every document is read before anything is written: a mistake in the last leaves no half of the work behind.
    let editor = try editing.run(isOutputData: dryRun || format == .jsonl, explains: explain, in: surroundings)
    let read = try documents.map { path in (path: path, document: try run.document(at: path)) }
    for (path, document) in read {
      let proposed = try run.generation(of: document)
      let generation = try editor?.edited(proposed) ?? proposed
      if format == .jsonl {
        for question in generation.questions { surroundings.printData(question.jsonLine(document: path) + "\n") }
        continue
      }
      let name = to ?? ((path as NSString).lastPathComponent as NSString).deletingPathExtension
      let writer = try DeckWriter(deckNamed: name, document: document, path: path, library: surroundings.library)
      if dryRun {
        try preview(generation, document, writer, surroundings)
      } else if review {
        guard try go(through: generation, document, writer, surroundings) else { return }
      } else {
        try write(generation, document, writer, surroundings)
      }
    }
  }

  /// Writes the questions that are neither in the deck nor settled, and remembers that it did.
  @MainActor private func write(
    _ generation: Generation, _ document: Document, _ writer: DeckWriter, _ surroundings: Surroundings
  ) throws {
    let now = surroundings.now()
    let store = try surroundings.library.openProgress(now: now)
    var writer = writer
    let deck = writer.file.name
    let batch = ProposalBatch(
      generation, deck: writer.file.deck, decisions: try store.decisions(of: deck), again: again)
    let added = writer.add(batch.wanted.map(\.question))
    // The deck first: a card that is in it without a decision is seen to be there, a decision without its card would lose it.
    if added > 0 { try writer.file.write() }
    try store.record(
      (batch.wanted + batch.unnoted).map { $0.logged(.written, as: $0.question.card.id, in: deck, at: now) })
    try store.noteRead(generation.sentences.map { SentenceKey(of: $0.text) }, of: deck)
    report(generation, document, added: added, settled: batch.settledCount, writer, surroundings)
  }

  /// Prints the deck as it would be.
  @MainActor private func preview(
    _ generation: Generation, _ document: Document, _ writer: DeckWriter, _ surroundings: Surroundings
  ) throws {
    let library = surroundings.library
    let decisions = library.hasProgress ? try library.readProgress().decisions(of: writer.file.name) : []
    let batch = ProposalBatch(generation, deck: writer.file.deck, decisions: decisions, again: again)
    var writer = writer
    let added = writer.add(batch.wanted.map(\.question))
    surroundings.printData(String(decoding: writer.file.deck.bytes, as: UTF8.self))
    report(generation, document, added: added, settled: batch.settledCount, writer, surroundings)
  }

  /// - Returns: whether the next document's turn has come.
  @MainActor private func go(
    through generation: Generation, _ document: Document, _ writer: DeckWriter, _ surroundings: Surroundings
  ) throws -> Bool {
    let store = try surroundings.library.openProgress(now: surroundings.now())
    let dot = " \(surroundings.console.appearance.symbols.separator) "
    let report = GenerationReport(document: document, generation: generation, dot: dot)
    let lines = [report.size, report.cards] + (explain ? report.explanations : [])
    surroundings.console.write(
      lines: lines.flatMap { StyledText($0.visible).wrapped(to: surroundings.console.columns, hanging: 2) })
    let review = ProposalReview(
      surroundings: surroundings, store: store, document: document, generation: generation, again: again)
    switch try review.run(in: writer) {
    case .finished: return true
    case .left: return false
    case .interrupted: throw CommandFailure(sentence: "", status: .interrupted)
    }
  }

  @MainActor private func report(
    _ generation: Generation, _ document: Document, added: Int, settled: Int, _ writer: DeckWriter,
    _ surroundings: Surroundings
  ) {
    let dot = " \(surroundings.console.appearance.symbols.separator) "
    let report = GenerationReport(document: document, generation: generation, dot: dot)
    var lines = [report.size, report.cards] + [report.rest(explains: explain)].compactMap { $0 }
    if settled > 0 {
      let were = settled == 1 ? "was" : "were"
      lines.append("\(settled) you dropped, changed or deleted \(were) left out (--again proposes them again)")
    }
    if dryRun {
      lines.append("nothing was written")
    } else if added == 0, generation.questions.isEmpty || settled > 0 {
      lines.append("nothing was written")
    } else if added == 0 {
      lines.append("Decks/\(writer.file.name).md has all of them already; nothing was written")
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
