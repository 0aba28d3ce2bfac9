import ArgumentParser
import Foundation
import Terminal

/// What Tab can put on a line of the shell: commands, their options, decks, documents, settings.
struct CommandCompleter {
  var library: Library

  func completions(_ request: CompletionRequest) -> [Completion] {
    var words = request.words
    if words.first == "study" { words.removeFirst() }
    guard let name = words.first else {
      return matching(RootCommand.names + ["exit"], request.word)
    }
    guard let command = RootCommand.command(named: name) else { return [] }
    let options = CommandOptions(of: command)
    if words.count > 1, let values = command.optionValues[words[words.count - 1]] {
      return completions(of: values, request.word)
    }
    if request.word.hasPrefix("-") { return matching(options.names, request.word) }
    return completions(of: command.completion(after: Array(words.dropFirst())), request.word)
  }

  private func completions(of kind: ArgumentCompletion, _ word: String) -> [Completion] {
    switch kind {
    case .nothing: []
    case .words(let words): matching(words, word)
    case .list(let words): listed(words, word)
    case .commands: matching(RootCommand.names, word)
    case .settings: matching(Setting.all.map(\.key), word)
    case .decks: library.deckNames().filter { $0.lowercased().hasPrefix(word.lowercased()) }.map { Completion($0) }
    case .files: files(beginningWith: word)
    }
  }

  private func matching(_ words: [String], _ word: String) -> [Completion] {
    words.filter { $0.hasPrefix(word) }.map { Completion($0) }
  }

  /// The words that a list separated by commas can go on with: those that do not stand in it.
  private func listed(_ words: [String], _ typed: String) -> [Completion] {
    let parts = typed.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let start = parts.dropLast().map { $0 + "," }.joined()
    return words.filter { $0.hasPrefix(parts.last ?? "") && !parts.dropLast().contains($0) }.map {
      Completion(start + $0, label: $0)
    }
  }

  /// Files and folders beside what is typed so far; hidden ones only where a dot was typed.
  private func files(beginningWith word: String) -> [Completion] {
    let folder = word.lastIndex(of: "/").map { String(word[...$0]) } ?? ""
    let start = word.dropFirst(folder.count)
    let path = folder.isEmpty ? "." : (folder as NSString).expandingTildeInPath
    // A folder that can't be read has nothing to offer at a prompt.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { $0.hasPrefix(start) && (start.hasPrefix(".") || !$0.hasPrefix(".")) }.map { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
      return exists && isFolder.boolValue
        ? Completion(folder + name + "/", label: name + "/", ending: .nothing) : Completion(folder + name, label: name)
    }
  }
}

/// The options of a command, as its own help states them, so that there is one place that declares them.
struct CommandOptions {
  private(set) var names: [String] = []

  init(of command: any StudyCommand.Type) {
    for line in RootCommand.helpMessage(for: command, columns: 200).split(separator: "\n") {
      // An option's own line begins with it; what it means follows after two blanks.
      let text = line.drop { $0 == " " }
      guard text.hasPrefix("-") else { continue }
      let declaration = text.firstRange(of: "  ").map { text[..<$0.lowerBound] } ?? text
      for word in declaration.split(whereSeparator: { " ,/".contains($0) }) where word.hasPrefix("--") {
        if !names.contains(String(word)), word != "--version" { names.append(String(word)) }
      }
    }
  }
}
