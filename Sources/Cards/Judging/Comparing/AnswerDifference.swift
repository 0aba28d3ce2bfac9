/// The wanted answer with what is missing and what is too much marked in it.
struct AnswerDifference {
  private enum Kind { case same, missing, extra }

  /// A stretch of the wanted answer, or of what was typed where it is too much; in characters.
  private struct Piece {
    var kind: Kind
    var range: Range<Int>
  }

  private var pieces: [Piece] = []
  private let wanted: AnswerText
  private let typed: AnswerText
  /// How much of the wanted answer is drawn, in characters.
  private var drawn = 0

  init(_ alignment: Alignment, wanted: AnswerText, typed: AnswerText) {
    self.wanted = wanted
    self.typed = typed
    for (index, step) in alignment.steps.enumerated() { draw(step, before: alignment.steps.dropFirst(index + 1)) }
    draw(.same, upTo: wanted.characters.count)
  }

  var parts: [DifferencePart] {
    pieces.map { piece in
      switch piece.kind {
      case .same: .same(wanted.text(of: piece.range))
      case .missing: .missing(wanted.text(of: piece.range))
      case .extra: .extra(typed.text(of: piece.range))
      }
    }
  }
}

extension AnswerDifference {
  private mutating func draw(_ step: Alignment.Step, before rest: ArraySlice<Alignment.Step>) {
    switch step {
    case .match(let wantedIndex, let typedIndex, .slips), .match(let wantedIndex, let typedIndex, .doubtful):
      drawLetters(wanted.words[wantedIndex].range, typed.words[typedIndex].range)
    case .match(let wantedIndex, _, _):
      draw(.same, upTo: wanted.words[wantedIndex].range.upperBound)
    case .joined(let range, _):
      draw(.same, upTo: wanted.words[range.upperBound].range.upperBound)
    case .missing(let index):
      // Words that are missing together are drawn together, with what stands between them.
      if pieces.last?.kind != .missing { draw(.same, upTo: wanted.words[index].range.lowerBound) }
      draw(.missing, upTo: wanted.words[index].range.upperBound)
    case .extra(let index):
      // Directly behind the word it stands for; else before the next one that is wanted.
      let isReplacement = pieces.last.map { $0.kind != .same } ?? false
      if !isReplacement { draw(.same, upTo: startOfNext(rest)) }
      drawExtra(typed.words[index].range)
    }
  }

  /// Where the next word that is wanted begins, in characters of the wanted answer.
  private func startOfNext(_ rest: ArraySlice<Alignment.Step>) -> Int {
    for step in rest {
      switch step {
      case .match(let index, _, _), .missing(let index): return wanted.words[index].range.lowerBound
      case .joined(let range, _): return wanted.words[range.lowerBound].range.lowerBound
      case .extra: continue
      }
    }
    return wanted.characters.count
  }

  private mutating func draw(_ kind: Kind, upTo end: Int) {
    guard end > drawn else { return }
    add(kind, drawn..<end)
    drawn = end
  }

  private mutating func drawExtra(_ range: Range<Int>) {
    if let last = pieces.last, last.kind == .extra, last.range.upperBound <= range.lowerBound {
      pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      pieces.append(Piece(kind: .extra, range: range))
    }
  }

  /// Two words letter by letter.
  private mutating func drawLetters(_ wantedRange: Range<Int>, _ typedRange: Range<Int>) {
    draw(.same, upTo: wantedRange.lowerBound)
    var typedStart = typedRange.lowerBound
    let steps = LetterAlignment.steps(Array(wanted.characters[wantedRange]), Array(typed.characters[typedRange]))
    for step in steps {
      switch step {
      case .same: draw(.same, upTo: drawn + 1)
      case .missing: draw(.missing, upTo: drawn + 1)
      case .extra: add(.extra, typedStart..<typedStart + 1)
      }
      if step != .missing { typedStart += 1 }
    }
  }

  /// Adds a stretch, joined to the last one where it goes on in it.
  private mutating func add(_ kind: Kind, _ range: Range<Int>) {
    if let last = pieces.last, last.kind == kind, last.range.upperBound == range.lowerBound {
      pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      pieces.append(Piece(kind: kind, range: range))
    }
  }
}

/// The letters of two words laid beside each other, so that as many as possible are the same.
private enum LetterAlignment {
  enum Step { case same, missing, extra }

  static func steps(_ wanted: [Character], _ typed: [Character]) -> [Step] {
    // same[row][column]: how many letters can be paired from there on.
    var same = [[Int]](repeating: [Int](repeating: 0, count: typed.count + 1), count: wanted.count + 1)
    for row in stride(from: wanted.count - 1, through: 0, by: -1) {
      for column in stride(from: typed.count - 1, through: 0, by: -1) {
        same[row][column] =
          isSame(wanted[row], typed[column])
          ? same[row + 1][column + 1] + 1 : max(same[row + 1][column], same[row][column + 1])
      }
    }
    var steps: [Step] = []
    var (row, column) = (0, 0)
    while row < wanted.count || column < typed.count {
      if row < wanted.count, column < typed.count, isSame(wanted[row], typed[column]) {
        steps.append(.same)
        (row, column) = (row + 1, column + 1)
      } else if column == typed.count || row < wanted.count && same[row + 1][column] >= same[row][column + 1] {
        steps.append(.missing)
        row += 1
      } else {
        steps.append(.extra)
        column += 1
      }
    }
    return steps
  }

  private static func isSame(_ one: Character, _ other: Character) -> Bool {
    one == other || String(one).folded == String(other).folded
  }
}
