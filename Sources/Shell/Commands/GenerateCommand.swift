import ArgumentParser
import Cards
import Documents
import Foundation
import Language
import Questions
import Terminal

/// Questions out of documents, into decks.
struct GenerateCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Write questions out of documents into a deck.",
    discussion: """
      Reads plain text and Markdown, finds the sentences that carry facts, and writes cards whose answers stand in the \
      document. The deck is Decks/NAME.md, named after the document; a deck that is there already is only added to, and \
      nothing in it is changed.

      \(EditorOptions.manual)

      Examples:
        study generate Decks/Documents/shared-future.md
        study generate chapter-1.txt chapter-2.txt --to biology --limit 60
        study generate paper.md --dry-run --explain
        study generate paper.md --format jsonl > cards.jsonl
        study generate paper.md --editor http://localhost:11434 --editor-model gemma3
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .files }
  static let optionValues: [String: ArgumentCompletion] = [
    "--to": .decks, "--format": .words(Format.allCases.map(\.rawValue)), "--limit": .nothing,
  ].merging(EditorOptions.values) { $1 }

  enum Format: String, ExpressibleByArgument, CaseIterable { case deck, jsonl }

  @Argument(help: "The documents to read.") var documents: [String]
  @Option(name: .shortAndLong, help: "The deck to write to.") var to: String?
  @Option(name: .shortAndLong, help: "At most this many cards of each document.") var limit: Int?
  @Option(name: .shortAndLong, help: "deck writes a deck; jsonl prints one JSON object a card and writes nothing.")
  var format = Format.deck
  @Flag(name: [.customShort("n"), .long], help: "Print the deck and write nothing.") var dryRun = false
  @Flag(help: "Say for each sentence that gave no card why not.") var explain = false
  @OptionGroup var editing: EditorOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit \(limit) leaves no card; write 1 or more.") }
  }

  func run(in surroundings: Surroundings) throws {
    // Every document is read before anything is written: a mistake in the last leaves no half of the work behind.
    let read = try documents.map { path in (path: path, document: try readEnglish(path)) }
    var options = QuestionOptions()
    options.limit = limit
    let generator = QuestionGenerator(analyser: Analyser(), options: options)
    let editor = try editing.run(isOutputData: dryRun || format == .jsonl, explains: explain, in: surroundings)
    for (path, document) in read {
      let proposed = try questions(of: document, generator, surroundings)
      let generation = try editor?.edited(proposed) ?? proposed
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

  @MainActor private func readEnglish(_ path: String) throws -> Document {
    let document = try readDocument(at: path)
    let guess = languageGuess(of: document.blocks.prefix(200).map(\.text).joined(separator: "\n"))
    guard guess.isEnglish else {
      throw CommandFailure(
        sentence:
          "\(path): this is written in \(guess.name ?? "another language"), and questions can be made of English only")
    }
    return document
  }

  @MainActor private func questions(
    of document: Document, _ generator: QuestionGenerator, _ surroundings: Surroundings
  ) throws -> Generation {
    let console = surroundings.console
    let began = surroundings.now()
    var bar = ProgressBar(unit: "paragraphs", total: document.blocks.count)
    defer { console.redraw(status: nil) }
    return try generator.questions(from: document) { done, _ in
      if console.interruption() != nil { throw CommandFailure(sentence: "", status: .interrupted) }
      bar.report(done: done, elapsed: .seconds(surroundings.now().timeIntervalSince(began)), on: console)
    }
  }

  @MainActor private func report(
    _ generation: Generation, _ document: Document, added: Int, _ writer: DeckWriter, _ surroundings: Surroundings
  ) {
    let dot = " \(surroundings.console.appearance.symbols.separator) "
    let cards = generation.questions.map(\.card)
    let kinds = Card.Kind.allCases.compactMap { kind -> String? in
      let count = cards.filter { $0.kind == kind }.count
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    var lines = [
      (document.path as NSString).lastPathComponent + "  "
        + [
          counted(document.wordCount, "word"), counted(generation.sentenceCount, "sentence"),
          counted(document.sections.count, "section"),
        ].joined(separator: dot),
      "\(counted(cards.count, "card"))" + (kinds.isEmpty ? "" : ": " + kinds.joined(separator: dot)),
    ]
    if !explain, !generation.unused.isEmpty {
      lines.append("\(counted(generation.unused.count, "sentence")) gave none (--explain says why)")
    }
    if dryRun {
      lines.append("nothing was written")
    } else if added == 0 {
      lines.append(
        cards.isEmpty
          ? "nothing was written" : "Decks/\(writer.file.name).md has all of them already; nothing was written")
    } else {
      let change = writer.isNew ? "written" : "has \(added) more"
      lines.append("Decks/\(writer.file.name).md \(change). Next: study review \(writer.file.name)")
    }
    // With --dry-run the deck is the data on standard output, and what is said of it belongs beside it.
    if explain {
      lines += generation.unused.map { "line \($0.lines.lowerBound): \($0.reason.sentence): \($0.text)" }
    }
    let columns = surroundings.console.columns
    for line in lines.flatMap({ StyledText($0.visible).wrapped(to: columns, hanging: 2) }) {
      if dryRun { surroundings.console.writeError(line.plainText) } else { surroundings.print(line) }
    }
  }
}

/// "1 card", "2 cards", "1,212 words".
func counted(_ count: Int, _ noun: String) -> String {
  "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
}

/// A count with a comma between thousands.
func grouped(_ count: Int) -> String {
  let digits = Array(String(count))
  return String(
    digits.enumerated().flatMap { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 && digits[index - 1].isNumber ? [",", digit] : [digit]
    })
}
