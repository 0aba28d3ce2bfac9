/// Reads a deck file: front matter, prose and cards, and everything that is wrong with it.
struct DeckReader {
  private(set) var frontMatter: FrontMatter
  private(set) var entries: [Deck.Entry] = []
  /// For each entry the line behind which another `Also:` is to stand, from 0.
  private(set) var alsoLines: [Int] = []
  private(set) var leftOutCount = 0
  /// The last heading in the prose read so far.
  private(set) var section: String?
  /// The code block that nothing closes, and the line on which it begins, from 0.
  let unclosedFence: (fence: CodeFence, line: Int)?

  private let file: DeckLines
  /// Lines that are not UTF-8 and have not been named.
  private var invalidLines: ArraySlice<(line: Int, byteOffset: Int)>
  private var found: [DeckProblem] = []
  private var firstLines: [CardID: Int] = [:]
  private var groupCount = 0

  /// - Complexity: linear in the number of bytes.
  init(_ lines: TextLines, path: String) {
    frontMatter = FrontMatter(lines)
    let roles = LineRoles(lines, bodyStart: frontMatter.end)
    file = DeckLines(path: path, lines: lines, roles: roles.roles)
    invalidLines = lines.invalidLines[...]
    unclosedFence = roles.unclosedFence
    for problem in frontMatter.problems { report(problem.kind, at: problem.line) }
    reportInvalidBytes(in: 0..<frontMatter.end)
    reportCode(roles)
    readBody()
  }

  /// In the order of lines; on one line as they were found.
  var problems: [DeckProblem] {
    found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }
}

extension DeckReader {
  private mutating func readBody() {
    var line = frontMatter.end
    while line < file.roles.count {
      let proseStart = line
      line = readProse(from: line)
      reportInvalidBytes(in: proseStart..<line)
      if line < file.roles.count { line = readCard(from: line) }
    }
  }

  /// Reads notes up to the next card, and names what in them was meant to be a card.
  private mutating func readProse(from start: Int) -> Int {
    var isQuestionLost = false
    var line = start
    while line < file.roles.count {
      switch file.roles[line] {
      case .tag(.question), .tag(.cloze):
        return line
      case .tag(.answer):
        if !isQuestionLost {
          report(.answerWithoutQuestion, at: line)
          leftOutCount += 1
        }
        isQuestionLost = false
      case .rule:
        isQuestionLost = false
      case .text where file.beginsLostCard(line, to: file.roles.count):
        guard let near = NearTag(file.bytes, at: file.range(line)) else { break }
        report(.misspeltTag(near.written, meant: near.meant.written, losesCard: true), at: line)
        leftOutCount += 1
        isQuestionLost = near.meant == .question
      case .text:
        section = file.heading(line) ?? section
      case .tag, .continuation, .opaque, .blank:
        break
      }
      line += 1
    }
    return line
  }

  private mutating func readCard(from start: Int) -> Int {
    var reader = CardReader(file, from: start, to: file.endOfCard(from: start))
    let reading = reader.read()
    let lines = start..<reading.end
    found += reading.problems
    let isText = !reportInvalidBytes(in: lines)
    // Where its text ends, nobody knows. It has been named and counted with the cards that the code block swallows.
    if let unclosedFence, lines.contains(unclosedFence.line) { return reading.end }
    if isText, !reading.cards.isEmpty {
      add(reading, from: start)
    } else {
      leftOutCount += 1
    }
    return reading.end
  }

  private mutating func add(_ reading: CardReading, from start: Int) {
    var firstLine: Int?
    for var card in reading.cards {
      if let known = firstLines[card.id] {
        firstLine = firstLine ?? known
        continue
      }
      firstLines[card.id] = start
      card.tags = frontMatter.tags + card.tags.filter { !frontMatter.tags.contains($0) }
      let lines = start + 1...reading.lastLine + 1
      entries.append(Deck.Entry(card: card, lines: lines, group: groupCount, section: section))
      alsoLines.append(reading.alsoLine)
    }
    if let firstLine { report(.sameCard(firstLine: firstLine + 1), at: start) }
    groupCount += 1
  }
}

extension DeckLines {
  /// The text of a line that is a Markdown heading, `#` to `######` and a blank before it; nil for any other line.
  fileprivate func heading(_ line: Int) -> String? {
    guard bytes[range(line)].first == UInt8(ascii: "#") else { return nil }
    let text = text(line)
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level), text.dropFirst(level).first == " " else { return nil }
    let words = text.dropFirst(level).split(separator: " ")
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension DeckReader {
  private mutating func report(_ kind: DeckProblem.Kind, at line: Int) {
    found.append(DeckProblem(kind: kind, path: file.path, line: line + 1))
  }

  /// Names the first byte in these lines that is not UTF-8. Lines are asked about in ascending order.
  ///
  /// - Returns: whether there is one.
  @discardableResult
  private mutating func reportInvalidBytes(in range: Range<Int>) -> Bool {
    let first = invalidLines.first
    invalidLines = invalidLines.drop { $0.line < range.upperBound }
    guard let first, range.contains(first.line) else { return false }
    report(.notUTF8(byteOffset: first.byteOffset), at: first.line)
    return true
  }

  private mutating func reportCode(_ roles: LineRoles) {
    if let (fence, line) = roles.unclosedFence {
      let swallowed = (line + 1..<file.roles.count).count { Tag(file.bytes, at: file.range($0))?.beginsCard == true }
      let lost = swallowed + (file.isInCard(line) ? 1 : 0)
      report(.codeNotClosed(closingLine: fence.closingLine, lostCards: lost), at: line)
      leftOutCount += lost
    }
    for question in roles.questionsInCode where question.fenceLine != roles.unclosedFence?.line {
      report(.questionInCode(firstLine: question.fenceLine + 1), at: question.line)
    }
  }
}

extension TextLines {
  /// The lines that are not UTF-8, from 0, each with the offset of its first byte that is not.
  fileprivate var invalidLines: [(line: Int, byteOffset: Int)] {
    guard UTF8Check.firstInvalidByte(of: bytes, in: 0..<bytes.count) != nil else { return [] }
    return ranges.enumerated().compactMap { line, range in
      UTF8Check.firstInvalidByte(of: bytes, in: range).map { (line, $0) }
    }
  }
}
