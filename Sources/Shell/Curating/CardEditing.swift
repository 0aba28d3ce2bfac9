import Cards
import Foundation
import Glibc
import Terminal

/// Changing a card that is not in a deck yet: line by line, or as deck text in the person's editor.
@MainActor struct CardEditing {
  let surroundings: Surroundings

  enum Outcome {
    case card(Card)
    /// Nothing was changed; why, where there is something to say.
    case unchanged(String?)
    case hungUp
  }

  private var console: any Console { surroundings.console }

  /// Lets the person change what stands there; a card of several lines goes to the editor.
  func edit(_ card: Card) -> Outcome {
    switch card.content {
    case .short(let prompt, let answer) where !prompt.contains("\n") && !answer.contains("\n"):
      return editQuestion(card, prompt: prompt, answer: answer)
    case .cloze(let text, let gap) where !text.markdown.contains("\n"):
      return editGap(card, text: text.asking(gap).markdown)
    case .short, .cloze, .list, .choice: return editText(card)
    }
  }

  /// A question for what a gap wants: the answer stays.
  func askQuestion(for card: Card, forms: CardForms) -> Outcome {
    console.write(
      lines: StyledText.dim("write the question whose answer is “\(card.answer.visible)”; empty leaves the gap")
        .wrapped(to: console.columns, indent: 2, hanging: 2))
    switch line("question", "") {
    case .text(let prompt) where prompt.isEmpty: return .unchanged(nil)
    case .text(let prompt): return .card(forms.question(prompt))
    case .given(let outcome): return outcome
    }
  }

  private func editQuestion(_ card: Card, prompt: String, answer: String) -> Outcome {
    let newPrompt: String
    switch line("question", prompt) {
    case .text(let text): newPrompt = text
    case .given(let outcome): return outcome
    }
    switch line("answer", answer) {
    case .text(let text):
      guard !newPrompt.isEmpty, !text.isEmpty else { return .unchanged("a card needs a question and an answer") }
      return changed(card, to: .short(prompt: newPrompt, answer: text), answer: text)
    case .given(let outcome): return outcome
    }
  }

  private func editGap(_ card: Card, text: String) -> Outcome {
    switch line("text", text) {
    case .text(let markdown):
      let edited = ClozeText(parsing: markdown)
      guard edited.gapCount == 1 else {
        return .unchanged("a card of this kind has one […] with the answer in it, and this has \(edited.gapCount)")
      }
      let content = Card.Content.cloze(edited, gap: 0)
      return changed(card, to: content, answer: Card(content).answer)
    case .given(let outcome): return outcome
    }
  }

  /// The card with other content; other answers that counted as right do so only for the answer that they were for.
  private func changed(_ card: Card, to content: Card.Content, answer: String) -> Outcome {
    let isSameAnswer = answer.plainWords == card.answer.plainWords
    let edited = Card(
      content, acceptedAnswers: isSameAnswer ? card.acceptedAnswers : [], hint: isSameAnswer ? card.hint : nil,
      source: card.source, tags: card.tags)
    return edited == card ? .unchanged(nil) : .card(edited)
  }

  private enum Line {
    case text(String)
    case given(Outcome)
  }

  private func line(_ name: String, _ text: String) -> Line {
    let prompt = StyledText.dim("  \(name) ") + StyledText("\(console.appearance.symbols.prompt) ")
    switch console.readLine(prompt: prompt, initialText: text, remembers: false, completer: nil) {
    case .line(let line):
      // Without a line editor nothing stands there to be changed: an empty line leaves it.
      let given = line.trimmingCharacters(in: .whitespacesAndNewlines)
      return .text(given.isEmpty && !console.isInteractive ? text : given)
    case .interrupted, .endOfFile: return .given(.unchanged(nil))
    case .hungUp: return .given(.hungUp)
    }
  }

  // MARK: The editor

  /// Opens the card's lines in the editor, and reads what was made of them.
  func editText(_ card: Card) -> Outcome {
    guard console.isInteractive else { return .unchanged("an editor needs a terminal") }
    let folder = (surroundings.environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp")
    let path = "\(folder)/study-card-\(UUID().uuidString).md"
    let text = card.deckLines.map { $0 + "\n" }.joined()
    guard
      FileManager.default.createFile(atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { return .unchanged("\(path) could not be written; set $TMPDIR to a folder that can") }
    defer { unlink(path) }
    guard console.runEditor(path, line: 1) else {
      return .unchanged("the editor ended with an error; nothing was taken over")
    }
    guard let bytes = try? fileBytes(at: path) else { return .unchanged("the editor left no file behind") }
    let deck = Deck(parsing: bytes, path: "the card")
    if let problem = deck.problems.first(where: { !$0.isWarning }) { return .unchanged(problem.sentence) }
    guard deck.entries.count == 1, let edited = deck.entries.first?.card else {
      return .unchanged("one card is wanted, and this has \(deck.entries.count)")
    }
    return edited == card ? .unchanged(nil) : .card(edited)
  }
}

extension ClozeText {
  /// The text with this gap alone, the others filled in.
  func asking(_ gap: Int) -> ClozeText {
    var number = -1
    return ClozeText(
      segments: segments.map { segment in
        guard case .gap(let answer, _) = segment else { return segment }
        number += 1
        return number == gap ? segment : .text(answer)
      })
  }
}
