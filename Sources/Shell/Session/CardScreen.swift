import Cards
import Scheduling
import Terminal

/// How a card and its answer are drawn: lines that are appended, never drawn over.
struct CardScreen {
  var columns: Int
  var appearance: Appearance

  private var symbols: Symbols { appearance.symbols }
  private var isNarrow: Bool { columns < 60 }

  /// The deck, its section, and how far the sitting is.
  func header(title: String, section: String?, done: Int, total: Int, minutesLeft: Int) -> [StyledText] {
    let place = [title, isNarrow ? nil : section].compactMap { $0?.visible }.joined(separator: " \(symbols.prompt) ")
    var progress = "\(done)/\(total)"
    if !isNarrow, done < total { progress += " \(symbols.separator) \(minutesLeft) min" }
    if !appearance.isPlain { progress = bar(done, of: total, width: isNarrow ? 7 : 18) + " " + progress }
    return StyledText.accent(place).wrapped(to: columns, note: .dim(progress))
  }

  private func bar(_ done: Int, of total: Int, width: Int) -> String {
    let filled = total == 0 ? width : done * width / total
    return String(repeating: symbols.barDone, count: filled) + String(repeating: symbols.barLeft, count: width - filled)
  }

  /// What is asked, without the answer.
  ///
  /// - Parameter choices: the choices in the order in which they are shown.
  func prompt(_ card: Card, choices: [Choice]) -> [StyledText] {
    switch card.content {
    case .short(let prompt, _):
      return paragraphs(prompt)
    case .cloze(let text, let gap):
      return paragraphs(shown(text, asking: gap))
    case .list(let prompt, let items, let isOrdered):
      return paragraphs(prompt + " (\(items.count), \(isOrdered ? "in order" : "any order"))")
    case .choice(let prompt, _):
      let options = zip(Self.letters, choices).flatMap { letter, choice in
        (StyledText.strong("\(letter)") + StyledText("  " + choice.text.visible)).wrapped(
          to: columns, indent: 2, hanging: 5)
      }
      let several = choices.filter(\.isRight).count > 1 ? " (several are right)" : ""
      return paragraphs(prompt + several) + options
    }
  }

  static let letters = Array("abcdefghijklmnopqrstuvwxyz")

  /// A cloze text with the asked gap open and the other gaps filled in. The gap's width says nothing of the answer's.
  private func shown(_ text: ClozeText, asking gap: Int) -> String {
    var number = 0
    return text.segments.map { segment in
      switch segment {
      case .text(let text): return text
      case .gap(let answer, let hint):
        defer { number += 1 }
        return number == gap ? String(repeating: symbols.gap, count: 12) + (hint.map { " (\($0))" } ?? "") : answer
      }
    }.joined()
  }

  private func paragraphs(_ text: String) -> [StyledText] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      StyledText(String($0).visible).wrapped(to: columns, indent: 0, hanging: 0)
    }
  }

  /// The verdict on a typed answer, with what was written where it differs.
  func verdict(_ judgement: Judgement, typed: String) -> [StyledText] {
    switch judgement.verdict {
    case .right:
      return marked(.right, symbols.right, judgement.expected, note: nil)
    case .rightBut(let slips):
      let note = (["you wrote \(typed)"] + slips.map(\.sentence)).joined(separator: "; ")
      return marked(.right, symbols.right, judgement.expected, note: note)
    case .wrong:
      return marked(.wrong, symbols.wrong, judgement.expected, note: typed.isEmpty ? nil : "you wrote \(typed)")
    case .undecided:
      return marked(.plain, symbols.partial, judgement.expected, note: "you wrote \(typed); you decide")
    }
  }

  /// An answer that was only looked at.
  func revealed(_ card: Card) -> [StyledText] {
    if case .list(_, let items, _) = card.content {
      return items.flatMap { marked(.plain, symbols.prompt, $0, note: nil) }
    }
    return marked(.plain, symbols.prompt, card.answer, note: nil)
  }

  /// A list's verdict: how many of the items, then each item as hit or missed.
  ///
  /// - Parameter items: the wanted items, in the order of the judgement.
  func verdict(_ judgement: ListJudgement, items: [String]) -> [StyledText] {
    let hits = judgement.hitCount
    let isWhole = hits == judgement.items.count
    let symbol = isWhole ? symbols.right : hits == 0 ? symbols.wrong : symbols.partial
    let role: Role = isWhole ? .right : hits == 0 ? .wrong : .plain
    let head = StyledText(symbol, role) + StyledText(" \(hits) of \(judgement.items.count)")
    return [head]
      + zip(items, judgement.items).flatMap { text, item in
        let (isHit, note): (Bool, String?) =
          switch item {
          case .hit: (true, nil)
          case .misplaced: (false, "named, but not in its place")
          case .missed: (false, nil)
          }
        return marked(isHit ? .right : .wrong, isHit ? symbols.right : symbols.wrong, text, note: note, indent: 2)
      }
  }

  func verdict(ofChoice isRight: Bool, card: Card, picked: String) -> [StyledText] {
    marked(
      isRight ? .right : .wrong, isRight ? symbols.right : symbols.wrong, card.answer,
      note: isRight ? nil : "you chose \(picked)")
  }

  private func marked(
    _ role: Role, _ symbol: String, _ text: String, note: String?, indent: Int = 0
  ) -> [StyledText] {
    let head = StyledText(symbol, role) + StyledText(" ")
    let answer = StyledText(text.visible(lineBreaks: .joined))
    return (head + answer).wrapped(
      to: columns, indent: indent, hanging: indent + head.width,
      note: note.map { .dim($0.visible(lineBreaks: .joined)) } ?? "")
  }

  /// The words of the document that the answer rests on, and where they stand.
  func evidence(_ quotation: String?, at place: String, document: String?) -> [StyledText] {
    let place = [document, place].compactMap { $0 }.joined(separator: " ")
    guard let quotation else { return [StyledText.dim("  " + place.visible)] }
    let quote = StyledText.dim("“\(quotation.visible)”").wrapped(to: columns - 2, indent: 0, hanging: 0)
    let last = quote.last ?? ""
    return (quote.dropLast() + last.wrapped(to: columns - 2, note: .dim(place.visible))).map {
      StyledText("  ") + $0
    }
  }

  /// What each rating would do, and which one Enter takes.
  func ratings(_ outcomes: [Outcome], proposed: Rating) -> [StyledText] {
    let dot = " \(symbols.separator) "
    let enter = StyledText("Enter: ") + .strong(proposed.name)
    if isNarrow {
      let cells = outcomes.map { "\($0.rating.rawValue) \($0.rating.name) \($0.wait.shortText)" }
      let left = cells.enumerated().filter { $0.offset % 2 == 0 }.map { displayWidth($0.element) }.max() ?? 0
      let rows = stride(from: 0, to: cells.count, by: 2).map { row in
        let gap = String(repeating: " ", count: left - displayWidth(cells[row]) + 2)
        return StyledText("  " + cells[row] + gap + cells[row + 1])
      }
      return rows + [StyledText("  ") + enter + .dim("\(dot)? keys")]
    }
    let line = outcomes.map { "\($0.rating.rawValue) \($0.rating.name) \($0.wait.text)" }.joined(separator: dot)
    return StyledText("  " + line).wrapped(to: columns, note: enter)
      + StyledText.dim(
        "  " + ["w where", "i info", "e edit", "+ also right", "u undo", "? keys"].joined(separator: dot)
      )
      .wrapped(to: columns, indent: 0, hanging: 2)
  }

  /// What was chosen, for the transcript: the key itself is not echoed.
  func chosen(_ outcome: Outcome) -> StyledText {
    .dim("  \(outcome.rating.name) \(symbols.separator) again in \(outcome.wait.text)")
  }
}
