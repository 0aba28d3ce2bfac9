import Cards
import Foundation
import Terminal

/// The prompt at which one card is answered: a line for most, a line an item for a list, letters for a choice.
@MainActor struct AnswerPrompt {
  /// What the learner did.
  enum Response {
    case answer(typed: String, CardAnswer.Judged)
    case key(SessionKey)
    case interrupted, endOfFile
  }

  let console: any Console
  let card: Card
  /// In the order in which they are shown.
  let choices: [Choice]

  func read() -> Response {
    if case .list(_, let items, _) = card.content { return readItems(count: items.count) }
    while true {
      switch readLine(prompt: console.appearance.symbols.prompt + " ") {
      case .response(let response): return response
      case .text(""): return .answer(typed: "", .revealed)
      case .text(let typed) where choices.isEmpty: return .answer(typed: typed, .text(card.judgement(of: typed)))
      case .text(let typed):
        if let picked = choices(pickedBy: typed) {
          let right = Set(choices.indices.filter { choices[$0].isRight })
          let names = picked.sorted().map { choices[$0].text }.joined(separator: "; ")
          return .answer(typed: names, .choice(isRight: picked == right, picked: names))
        }
        let last = CardScreen.letters[min(choices.count, CardScreen.letters.count) - 1]
        console.write(.dim("  write a letter from a to \(last), or press Enter to see the answer"))
      }
    }
  }

  /// Items until all are given, or until an empty line gives up the rest.
  private func readItems(count: Int) -> Response {
    var typed: [String] = []
    while typed.count < count {
      switch readLine(prompt: "\(typed.count + 1) \(console.appearance.symbols.prompt) ") {
      case .response(.key(.hint)): showHint(after: typed)
      // One step back is one item back, as long as there is one.
      case .response(.key(.undo)) where !typed.isEmpty: typed.removeLast()
      case .response(let response): return response
      case .text(""):
        if typed.isEmpty { return .answer(typed: "", .revealed) }
        return .answer(typed: typed.joined(separator: "; "), .list(card.judgement(ofItems: typed)))
      case .text(let text): typed.append(text)
      }
    }
    return .answer(typed: typed.joined(separator: "; "), .list(card.judgement(ofItems: typed)))
  }

  /// The card's hint, and how an item begins that is not named yet.
  private func showHint(after typed: [String]) {
    let missing = zip(card.listItems, card.judgement(ofItems: typed).items).first { _, item in
      if case .hit = item { return false }
      return true
    }
    let hints = [card.hint, missing.map { Self.beginning(of: $0.0) }].compactMap { $0 }
    console.write(.dim("  " + hints.joined(separator: "; ").visible))
  }

  /// What can be told of an answer without telling it: “begins with “p”, 2 words”.
  static func beginning(of answer: String) -> String {
    let words = answer.split(separator: " ").count
    return "begins with “\(answer.prefix(1))”" + (words > 1 ? ", \(words) words" : "")
  }

  private enum Line {
    case text(String)
    case response(Response)
  }

  /// One line. A colon and one key is a key; anything else is text.
  private func readLine(prompt: String) -> Line {
    switch console.readLine(prompt: StyledText(prompt)) {
    case .interrupted, .hungUp: return .response(.interrupted)
    case .endOfFile: return .response(.endOfFile)
    case .line(let line):
      let text = line.trimmingCharacters(in: .whitespacesAndNewlines)
      if text.count == 2, text.first == ":", let last = text.last, let key = SessionKey(rawValue: last) {
        return .response(.key(key))
      }
      return .text(text)
    }
  }

  /// The choices that letters such as “b” or “a c” pick, or the words of one; nil where something else was written.
  private func choices(pickedBy typed: String) -> Set<Int>? {
    let letters = typed.lowercased().filter { !$0.isWhitespace && $0 != "," }
    let indices = letters.map { CardScreen.letters.firstIndex(of: $0) ?? Int.max }
    if !indices.isEmpty, indices.allSatisfy({ $0 < choices.count }) { return Set(indices) }
    return choices.firstIndex { $0.text.lowercased() == typed.lowercased() }.map { [$0] }
  }
}
