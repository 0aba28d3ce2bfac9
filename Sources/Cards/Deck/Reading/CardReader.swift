/// What one `Q:` or `C:` of a deck file and the lines below it give.
struct CardReading {
  /// One, or one for each gap; none where something is wrong.
  var cards: [Card] = []
  var problems: [DeckProblem] = []
  /// The last line that belongs to the card, from 0.
  var lastLine: Int
  /// The line behind which another `Also:` is to stand, from 0.
  var alsoLine: Int
  /// The line behind the card, from 0: the next card's, a rule, the end, or one that looks like the start of a lost card.
  var end: Int
}

/// Reads one card: the lines from its `Q:` or `C:` up to the next card, a rule, or the end of the file.
struct CardReader {
  let file: DeckLines
  /// The line that is looked at, from 0.
  private(set) var line: Int
  /// The line behind the last that can belong to the card.
  private(set) var end: Int
  private var reading: CardReading
  private let start: Int
  /// Whether an `A:` stands anywhere in the card.
  private let hasAnswer: Bool
  /// Whether a misspelt one has been named instead.
  private var isAnswerMisspelt = false

  /// - Parameters:
  ///   - start: the line of `Q:` or `C:`, from 0.
  ///   - end: the line of the next card or rule, or the number of lines.
  init(_ file: DeckLines, from start: Int, to end: Int) {
    self.file = file
    self.start = start
    self.end = end
    line = start
    hasAnswer = file.roles[start..<end].contains(.tag(.answer))
    reading = CardReading(lastLine: start, alsoLine: start, end: end)
  }

  mutating func read() -> CardReading {
    let contents = file.roles[start] == .tag(.cloze) ? readCloze() : readQuestion()
    reading.alsoLine = file.lastFilledLine(from: start, to: line)
    let fields = readFields(of: contents)
    reading.lastLine = file.lastFilledLine(from: start, to: end)
    reading.end = end
    if let alsoLine = fields.lastAlsoLine { reading.alsoLine = alsoLine }
    if reading.problems.allSatisfy(\.isWarning) {
      reading.cards = contents.map { fields.card($0) }
    }
    return reading
  }
}

// MARK: - Cloze texts

extension CardReader {
  private mutating func readCloze() -> [Card.Content] {
    let pieces = takeText(.cloze, asAnswer: true).trimmed(in: file.bytes)
    let markdown = pieces.text(in: file.bytes, isCloze: true)
    if isAt(.answer) {
      report(.answerBelowCloze, at: line)
      _ = takeText(.answer, asAnswer: true)
    }
    let cloze = ClozeReading(markdown)
    for index in markdown.lineIndices(ofBytes: cloze.emptyGaps) { report(.emptyGap, at: pieces.pieces[index].line) }
    for index in markdown.lineIndices(ofBytes: cloze.unclosedBrackets) {
      report(.unclosedBracket, at: pieces.pieces[index].line)
    }
    let gapCount = cloze.text.gapCount
    if gapCount == 0 { report(.clozeWithoutGap, at: start) }
    if gapCount > CardReader.mostGaps {
      report(.tooManyGaps(gapCount, most: CardReader.mostGaps), at: start)
      return []
    }
    return (0..<gapCount).map { .cloze(cloze.text, gap: $0) }
  }

  /// Every gap is a card that holds the whole text, so the cost of a text is its length times its gaps.
  private static let mostGaps = 100
}

// MARK: - Questions

extension CardReader {
  private mutating func readQuestion() -> [Card.Content] {
    let prompt = takeText(.question, asAnswer: false).text(in: file.bytes)
    if prompt.isEmpty { report(.questionWithoutText, at: start) }
    if isAtChoice {
      let choices = takeChoices()
      if isAt(.answer) {
        report(.choiceWithAnswer, at: line)
        _ = takeText(.answer, asAnswer: true)
      }
      return [.choice(prompt: prompt, choices: choices)]
    }
    takeFieldsAboveAnswer()
    guard isAt(.answer) else {
      if !isAnswerMisspelt { report(.questionWithoutAnswer, at: start) }
      return []
    }
    return readAnswer(to: prompt)
  }

  private mutating func readAnswer(to prompt: String) -> [Card.Content] {
    let answerLine = line
    let pieces = takeText(.answer, asAnswer: true)
    while isAt(.answer) {
      report(.secondAnswer(firstLine: answerLine + 1), at: line)
      _ = takeText(.answer, asAnswer: true)
    }
    if pieces.pieces.contains(where: { !$0.isOpaque && ChoiceBox(file.bytes, at: $0.range) != nil }) {
      report(.choiceWithAnswer, at: answerLine)
      return []
    }
    guard let list = ItemLines(pieces, in: file.bytes) else {
      let answer = pieces.text(in: file.bytes)
      if answer.isEmpty { report(.answerWithoutText, at: answerLine) }
      return [.short(prompt: prompt, answer: answer)]
    }
    let items = texts(ofItems: list.items)
    return [.list(prompt: prompt, items: items, isOrdered: list.isOrdered)]
  }

  /// The texts of items, with problems for what is empty or stands twice.
  private mutating func texts(ofItems items: [TextPieces]) -> [String] {
    var texts: [String] = []
    var known: Set<String> = []
    for item in items {
      let text = item.text(in: file.bytes)
      let itemLine = item.pieces[0].line
      if text.isEmpty {
        report(.itemWithoutText, at: itemLine)
      } else if !known.insert(text.normalForm).inserted {
        report(.sameItemTwice(text), at: itemLine)
      }
      texts.append(text)
    }
    return texts
  }

  /// Takes fields that stand above the answer, each with its problem; not where no answer follows, which is a problem of its own.
  private mutating func takeFieldsAboveAnswer() {
    guard hasAnswer else { return }
    while line < end, !isAt(.answer) {
      if case .tag(let tag) = file.roles[line] { report(.fieldOutOfPlace(tag.written), at: line) }
      line += 1
    }
  }
}

// MARK: - Choices

extension CardReader {
  private var isAtChoice: Bool {
    line < end && file.roles[line] == .text && ChoiceBox(file.bytes, at: file.range(line)) != nil
  }

  /// Takes the choices; the first one stands on the line that is looked at.
  private mutating func takeChoices() -> [Choice] {
    let firstLine = line
    var items: [TextPieces] = []
    var areRight: [Bool] = []
    var width = 0
    scan: while line < end {
      let piece = TextPieces.Piece(range: file.range(line), line: line, isOpaque: file.roles[line] == .opaque)
      switch file.roles[line] {
      case .tag, .rule:
        break scan
      case .blank:
        items[items.count - 1].pieces.append(piece)
      case .text, .continuation, .opaque:
        if isAtLostCard { break scan }
        if isAtChoice, let box = ChoiceBox(file.bytes, at: piece.range) {
          areRight.append(box.isRight)
          width = box.indentation
          items.append(TextPieces(pieces: [piece.from(box.contentStart)]))
        } else if let continuation = piece.dedented(by: width, in: file.bytes) {
          items[items.count - 1].pieces.append(continuation)
        } else if !reportNearTag(ofField: true) {
          let text = file.text(line)
          let isItem = ListMarker(file.bytes, at: piece.range) != nil
          report(isItem ? .choiceWithoutBox(text) : .textBelowChoices(text), at: line)
        }
      }
      line += 1
    }
    if !areRight.contains(true) { report(.choiceWithoutRight, at: firstLine) }
    return zip(texts(ofItems: items), areRight).map { Choice(text: $0, isRight: $1) }
  }
}

// MARK: - Fields

extension CardReader {
  private mutating func readFields(of contents: [Card.Content]) -> FieldReading {
    var fields = FieldReading(of: contents)
    var hasTextBelow = false
    while line < end, !isAtLostCard {
      switch file.roles[line] {
      case .tag(let tag) where tag.isField:
        for kind in fields.read(tag, file.text(behind: tag, line), line: line) {
          report(kind, at: line)
        }
      case .tag(.answer):
        // Where there is nothing to be asked, the lack of an answer above the fields has been named.
        if let content = contents.first { report(answerBelowFields(of: content), at: line) }
      case .text, .continuation, .opaque:
        if !hasTextBelow, !reportNearTag(ofField: true, losesCard: true) {
          report(.textBelowFields(file.text(line)), at: line)
          hasTextBelow = true
        }
      case .tag, .rule, .blank:
        break
      }
      line += 1
    }
    end = line
    return fields
  }

  private func answerBelowFields(of content: Card.Content) -> DeckProblem.Kind {
    switch content {
    case .short, .list: .secondAnswer(firstLine: file.answerLine(from: start) + 1)
    case .cloze: .answerBelowCloze
    case .choice: .choiceWithAnswer
    }
  }
}

// MARK: - Lines

extension CardReader {
  private func isAt(_ tag: Tag) -> Bool {
    line < end && file.roles[line] == .tag(tag)
  }

  /// Whether a card begins here whose tag is misspelt. The one that is read ends before it.
  private var isAtLostCard: Bool {
    file.beginsLostCard(line, to: end)
  }

  private mutating func report(_ kind: DeckProblem.Kind, at line: Int) {
    reading.problems.append(DeckProblem(kind: kind, path: file.path, line: line + 1))
  }

  /// Takes the text behind a tag and the lines below it up to the next tag, or to the first choice.
  ///
  /// - Parameter asAnswer: whether the text is the last before the fields; a question ends at choices and wants an answer.
  private mutating func takeText(_ tag: Tag, asAnswer: Bool) -> TextPieces {
    var text = TextPieces(pieces: [
      TextPieces.Piece(range: file.content(behind: tag, line), line: line, isOpaque: false)
    ])
    line += 1
    while line < end {
      switch file.roles[line] {
      case .tag, .rule: return text
      case .text where !asAnswer && isAtChoice: return text
      // Within a question's own lines it is rather text that looks so.
      case .text where (asAnswer || file.roles[line - 1] == .blank) && isAtLostCard: return text
      case .text: _ = reportNearTag(ofField: asAnswer)
      case .blank, .continuation, .opaque: break
      }
      text.pieces.append(
        TextPieces.Piece(range: file.range(line), line: line, isOpaque: file.roles[line] == .opaque))
      line += 1
    }
    return text
  }

  /// Names a tag that is misspelt where it matters, on the line that is looked at.
  ///
  /// - Parameters:
  ///   - ofField: whether a field could stand here; an answer, where not.
  ///   - losesCard: whether the card cannot be read because of it.
  private mutating func reportNearTag(ofField: Bool, losesCard: Bool = false) -> Bool {
    guard file.roles[line] == .text, let near = NearTag(file.bytes, at: file.range(line)),
      near.meant.isField == ofField || near.meant.beginsCard
    else { return false }
    let isAnswer = near.meant == .answer && !hasAnswer
    isAnswerMisspelt = isAnswerMisspelt || isAnswer
    report(.misspeltTag(near.written, meant: near.meant.written, losesCard: losesCard || isAnswer), at: line)
    return true
  }
}

extension String {
  /// The lines, from 0, on which these bytes of the text stand; each line once.
  ///
  /// - Parameter offsets: ascending.
  fileprivate func lineIndices(ofBytes offsets: [Int]) -> [Int] {
    var indices: [Int] = []
    var lineIndex = 0
    var rest = utf8[...]
    for offset in offsets {
      let position = utf8.index(utf8.startIndex, offsetBy: offset)
      lineIndex += rest[..<position].count { $0 == .lineFeed }
      rest = rest[position...]
      if indices.last != lineIndex { indices.append(lineIndex) }
    }
    return indices
  }
}
