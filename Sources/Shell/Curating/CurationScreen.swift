import Cards
import Questions
import Terminal

/// How what is to be decided is drawn: lines that are appended, never drawn over.
struct CurationScreen {
  var columns: Int
  var appearance: Appearance

  private var symbols: Symbols { appearance.symbols }
  private var isNarrow: Bool { columns < 60 }
  private var dot: String { " \(symbols.separator) " }

  /// The deck, the section, how much of it is decided, and how.
  func header(title: String, section: String?, _ curation: Curation) -> [StyledText] {
    let place = [title, isNarrow ? nil : section].compactMap { $0?.visible }.joined(separator: " \(symbols.prompt) ")
    let (done, total) = (curation.decidedCount, curation.items.count)
    var progress = StyledText.dim("\(done)/\(total)")
    if !isNarrow { progress += .dim(dot + counts(curation)) }
    if !appearance.isPlain {
      let share = total == 0 ? 1 : Double(done) / Double(total)
      progress = appearance.bar(share: share, columns: isNarrow ? 7 : 12) + " " + progress
    }
    let room = max(8, columns - progress.width - 2)
    return StyledText.accent(place).truncated(to: room).wrapped(to: columns, note: progress)
  }

  /// How many were kept, as they were or changed, and dropped.
  func counts(_ curation: Curation) -> String {
    "\(curation.count(.kept, .edited)) kept\(dot)\(curation.count(.dropped)) dropped"
  }

  // MARK: The card

  /// The card as it would stand in the deck, without its source.
  func card(_ card: Card) -> [StyledText] {
    var bare = card
    bare.source = nil
    return bare.deckLines.flatMap { line -> [StyledText] in
      let tag = line.prefix { $0.isLetter }
      guard ["Q", "A", "C", "Also", "Hint", "Tags"].contains(tag), line.dropFirst(tag.count).first == ":" else {
        return StyledText(line.visible).wrapped(to: columns, indent: 3, hanging: 5)
      }
      let text = String(line.dropFirst(tag.count + 1).drop { $0 == " " })
      let shown: StyledText =
        switch tag {
        case "A": .strong(text.visible)
        case "C": marking(gapOf: text)
        case "Q": StyledText(text.visible)
        default: .dim(text.visible)
        }
      return (StyledText.dim("\(tag): ") + shown).wrapped(to: columns, indent: 0, hanging: tag.count + 2)
    }
  }

  private func marking(gapOf markdown: String) -> StyledText {
    ClozeText(parsing: markdown).segments.map { segment in
      switch segment {
      case .text(let text): StyledText(text.visible)
      case .gap(let answer, let hint): .strong("[\(answer.visible)\(hint.map { "|\($0.visible)" } ?? "")]")
      }
    }.joined()
  }

  // MARK: What it rests on

  /// The sentence with the answer in it, and where it stands.
  func evidence(_ sentence: ReadSentence, answers: [String], file: String) -> [StyledText] {
    quoted(marking(answers, in: sentence.text), place: "\(file) \(sentence.lines.placeText)")
  }

  /// The sentence before and after, what differs set off, and whether the answer still stands there.
  func difference(_ changed: ChangedCard, file: String) -> [StyledText] {
    let old = changed.card.source?.place ?? ""
    guard let now = changed.now else {
      return [StyledText("the document no longer says this:")] + quoted(.dim(changed.was.visible), place: old)
    }
    let difference = WordDifference(from: changed.was, to: now.text)
    let mark = appearance.isPlain ? "*" : ""
    let lines =
      [StyledText("the document says it otherwise now:")]
      + quoted(difference.old(mark: mark), label: "was", place: old)
      + quoted(difference.new(mark: mark), label: "now", place: "\(file) \(now.lines.placeText)")
    guard !changed.hasAnswer else { return lines }
    let answer =
      StyledText.wrong(symbols.wrong) + StyledText(" “\(changed.card.answer.visible)” no longer stands there")
    return lines + answer.wrapped(to: columns, indent: 2, hanging: 4)
  }

  private func quoted(_ text: StyledText, label: String? = nil, place: String) -> [StyledText] {
    let label = label.map { StyledText.dim("\($0)  ") } ?? ""
    return (label + .dim("“") + text + .dim("”")).wrapped(
      to: columns, indent: 2, hanging: 2 + label.width, note: .dim(place.visible))
  }

  private func marking(_ answers: [String], in text: String) -> StyledText {
    var ranges = answers.compactMap { text.wordRange(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
    var result = StyledText()
    var rest = text[...]
    while !ranges.isEmpty {
      let range = ranges.removeFirst()
      guard range.lowerBound >= rest.startIndex else { continue }
      result += .dim(String(rest[..<range.lowerBound]).visible) + .strong(String(text[range]).visible)
      rest = rest[range.upperBound...]
    }
    return result + .dim(String(rest).visible)
  }

  /// Kind, rule and score.
  func making(_ question: Question, card: Card) -> StyledText {
    let isSame = card == question.card
    let parts = [card.kind.rawValue] + (isSame ? [question.rule, "score \(Self.score(question.score))"] : ["changed"])
    return .dim("  " + parts.joined(separator: dot))
  }

  private static func score(_ score: Double) -> String {
    let hundredths = Int((score * 100).rounded())
    return hundredths == 100 ? "1.00" : "0." + (hundredths < 10 ? "0" : "") + "\(hundredths)"
  }

  // MARK: The keys

  /// What can be pressed now.
  func keys(of item: CurationItem, forms: CardForms) -> [StyledText] {
    var keys: [String]
    switch item.subject {
    case .proposal: keys = ["k keep", "d drop", "e edit"]
    case .card: keys = ["k keep", "d remove", "e edit"]
    }
    if isNarrow {
      keys.append("? keys")
    } else {
      if forms.gap != nil { keys.append("c as a gap") }
      if forms.canBeAsked || forms.typed != nil { keys.append("t as a question") }
      keys += ["n later", "u undo", "? keys"]
    }
    return inRows(keys).map { .dim("  " + $0) }
  }

  /// Things in rows that fit, none of them broken.
  private func inRows(_ things: [String]) -> [String] {
    var rows: [String] = []
    for thing in things {
      if let row = rows.last, displayWidth(row + dot + thing) + 2 <= columns {
        rows[rows.count - 1] = row + dot + thing
      } else {
        rows.append(thing)
      }
    }
    return rows
  }
}

extension ClosedRange<Int> {
  /// Lines as a deck names them: “line 12”, “lines 12–14”.
  var placeText: String { lowerBound == upperBound ? "line \(lowerBound)" : "lines \(lowerBound)–\(upperBound)" }
}
