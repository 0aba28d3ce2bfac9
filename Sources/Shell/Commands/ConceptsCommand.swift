import ArgumentParser
import Documents
import Exchange
import Language
import Questions
import Terminal

/// A document's terms: a glossary.
struct ConceptsCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "concepts",
    abstract: "Print a document's terms with what it says of them: a glossary.",
    discussion: """
      Finds the terms that a document explains or leans on, with their other names and the sentence that defines them, \
      where there is one. The best ones are shown, in the order of the alphabet; --json has them best first.

      Examples:
        study concepts Decks/Documents/shared-future.md
        study concepts chapter-1.txt --limit 12
        study concepts paper.md --json
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .files }
  static let optionValues: [String: ArgumentCompletion] = ["--limit": .nothing]

  @Argument(help: "The document to read.") var document: String
  @Option(name: .shortAndLong, help: "At most this many terms; else 15 for each 1,000 words, 20 to 60.") var limit: Int?
  @Flag(help: "The same as one JSON object.") var json = false

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit \(limit) leaves no term; write 1 or more.") }
  }

  func run(in surroundings: Surroundings) throws {
    let read = try readEnglishDocument(at: document, purpose: "terms can be found in English only")
    let glossary = try surroundings.withProgress(unit: "paragraphs", total: read.blocks.count) { progress in
      var isFirst = true
      return try Glossary(of: read, analyser: Analyser(), limit: limit) { _, _ in
        // The count is of blocks done, and before the first none is.
        try progress(isFirst ? 0 : 1)
        isFirst = false
      }
    }
    if json { return surroundings.printData(Self.json(of: glossary, read)) }
    guard !glossary.concepts.isEmpty else {
      throw CommandFailure(sentence: "\(document): no terms were found; the document may be too short")
    }
    let columns = min(surroundings.console.columns, 80)
    let screen = GlossaryScreen(glossary: glossary, title: read.title, columns: columns)
    surroundings.console.write(lines: screen.lines)
  }

  /// One object, schema `study-concepts`, version 1: `document` (the path as it was given), `title`, and `concepts`, best first,
  /// each what `Concept.json` lists.
  private static func json(of glossary: Glossary, _ document: Document) -> String {
    let object: JSONValue = [
      "schema": "study-concepts", "version": 1, "document": .text(document.path),
      "title": document.title.map(JSONValue.text) ?? .null, "concepts": .list(glossary.concepts.map(\.json)),
    ]
    return object.indented + "\n"
  }
}

extension Concept {
  /// `term`, `kind` (person, place, organisation, event, work, name or term), `aliases`, `definition` (null, or `text`, `evidence`
  /// and `lines`), `related`, `section` (or null), `line` of its first use, `count` of its uses, `score` (0 to 1).
  fileprivate var json: JSONValue {
    let explained: JSONValue =
      definition.map { definition in
        [
          "text": .text(definition.text), "evidence": .text(definition.evidence),
          "lines": .list([.integer(definition.lines.lowerBound), .integer(definition.lines.upperBound)]),
        ]
      } ?? .null
    return [
      "term": .text(term), "kind": .text(kind.rawValue), "aliases": .list(aliases.map(JSONValue.text)),
      "definition": explained, "related": .list(related.map(JSONValue.text)),
      "section": section.map(JSONValue.text) ?? .null, "line": .integer(line), "count": .integer(count),
      "score": .number(score),
    ]
  }
}
