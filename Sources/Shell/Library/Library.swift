import Cards
import Foundation
import Storage

/// A folder with decks and progress.
struct Library {
  var folder: String

  var decksFolder: String { folder + "/Decks" }
  var documentsFolder: String { decksFolder + "/Documents" }
  var progressPath: String { folder + "/Progress/progress.sqlite" }
  var editorRepliesPath: String { folder + "/Progress/" + EditorReplies.fileName }

  /// The names of all decks: paths under `Decks/` without the ending, in the order of their characters.
  func deckNames() -> [String] {
    guard let walker = FileManager.default.enumerator(atPath: decksFolder) else { return [] }
    var names: [String] = []
    while let path = walker.nextObject() as? String {
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      if path == "Documents" || isHidden {
        walker.skipDescendants()
      } else if path.hasSuffix(".md") {
        names.append(String(path.dropLast(3)))
      }
    }
    return names.sorted()
  }

  /// The decks that `asked` names, each by its whole name or an unambiguous part of it; all decks when nothing is asked.
  func decks(matching asked: [String]) throws -> [DeckFile] {
    let names = deckNames()
    if names.isEmpty {
      throw CommandFailure(
        sentence: "no decks in \(decksFolder); “study generate DOCUMENT” makes one, --library DIR names another library"
      )
    }
    let chosen = asked.isEmpty ? names : try asked.map { try name(matching: $0, among: names) }
    var seen: Set<String> = []
    return try chosen.filter { seen.insert($0).inserted }.map(deck(named:))
  }

  var hasProgress: Bool { FileManager.default.fileExists(atPath: progressPath) }

  /// The progress, to be written to; made where there is none.
  func openProgress(now: Date) throws(StorageError) -> ProgressStore {
    try ProgressStore(opening: progressPath, now: now)
  }

  /// The progress, to be read; nothing is created.
  func readProgress() throws(StorageError) -> ProgressStore { try ProgressStore(readingOnly: progressPath) }

  func deck(named name: String) throws -> DeckFile {
    try DeckFile(name: name, path: "\(decksFolder)/\(name).md")
  }

  private func name(matching asked: String, among names: [String]) throws(CommandFailure) -> String {
    var wanted = asked.hasSuffix(".md") ? String(asked.dropLast(3)) : asked
    for prefix in ["./", "Decks/", decksFolder + "/"] where wanted.hasPrefix(prefix) {
      wanted = String(wanted.dropFirst(prefix.count))
    }
    if names.contains(wanted) { return wanted }
    let parts = names.filter { $0.lowercased().contains(wanted.lowercased()) }
    if parts.count == 1 { return parts[0] }
    if parts.isEmpty {
      let advice =
        nearestWord(to: wanted, among: names).map { "; did you mean “\($0)”?" } ?? "; “study decks” lists them"
      throw CommandFailure(sentence: "no deck is called “\(asked)” in \(decksFolder)\(advice)")
    }
    throw CommandFailure(
      sentence: "“\(asked)” could be \(parts.map { "“\($0)”" }.joined(separator: " or ")); write more of it")
  }
}
