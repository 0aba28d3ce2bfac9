/// The words of an answer laid beside those that were wanted, in order, so that as few as possible are left over.
struct Alignment {
  enum Step: Hashable {
    /// Indices into the words of both answers.
    case match(wanted: Int, typed: Int, WordMatch)
    /// Words written together in one of the answers: “black list” and “blacklist”.
    case joined(wanted: ClosedRange<Int>, typed: ClosedRange<Int>)
    case missing(Int)
    case extra(Int)
  }

  /// In the order of both answers; words of grammar are in none of them.
  private(set) var steps: [Step] = []
  /// Whether words stand in another order than wanted; they are `match` steps at the place where they were wanted.
  private(set) var isReordered = false

  private let wanted: AnswerText
  private let typed: AnswerText
  private let wantedIndices: [Int]
  private let typedIndices: [Int]
  private let allowsSlips: Bool

  /// - Complexity: O(words wanted · words typed); the caller keeps them few.
  init(wanted: AnswerText, typed: AnswerText, allowsSlips: Bool) {
    self.wanted = wanted
    self.typed = typed
    self.allowsSlips = allowsSlips
    wantedIndices = wanted.contentIndices
    typedIndices = typed.contentIndices
    align()
    pairReordered()
  }
}

extension Alignment {
  /// A word left over, in fifths like `WordMatch.cost`.
  private static let leftOverCost = 5

  private enum Move {
    case match(WordMatch)
    case join(wanted: Int, typed: Int)
    case missing
    case extra
  }

  private mutating func align() {
    let (rows, columns) = (wantedIndices.count, typedIndices.count)
    // best[row][column]: the cheapest way to be done with the words from there on.
    var best = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: rows + 1)
    var moves = [[Move]](repeating: [Move](repeating: .extra, count: columns + 1), count: rows + 1)
    for row in stride(from: rows, through: 0, by: -1) {
      for column in stride(from: columns, through: 0, by: -1) where row < rows || column < columns {
        var cheapest = Int.max
        for (move, cost) in options(row, column, best) where cost < cheapest {
          cheapest = cost
          moves[row][column] = move
        }
        best[row][column] = cheapest
      }
    }
    follow(moves)
  }

  /// The moves that are possible at a place, with what each costs up to the end; the preferred ones first.
  private func options(_ row: Int, _ column: Int, _ best: [[Int]]) -> [(Move, Int)] {
    var options: [(Move, Int)] = []
    if row < wantedIndices.count, column < typedIndices.count {
      let match = WordMatch(
        wanted: wanted.words[wantedIndices[row]], typed: typed.words[typedIndices[column]], allowsSlips: allowsSlips)
      if match != .different { options.append((.match(match), match.cost + best[row + 1][column + 1])) }
      for count in 2...3 {
        if isJoined(row, count, column, 1) {
          options.append((.join(wanted: count, typed: 1), best[row + count][column + 1]))
        }
        if isJoined(row, 1, column, count) {
          options.append((.join(wanted: 1, typed: count), best[row + 1][column + count]))
        }
      }
    }
    if row < wantedIndices.count { options.append((.missing, Alignment.leftOverCost + best[row + 1][column])) }
    if column < typedIndices.count { options.append((.extra, Alignment.leftOverCost + best[row][column + 1])) }
    return options
  }

  private func isJoined(_ row: Int, _ wantedCount: Int, _ column: Int, _ typedCount: Int) -> Bool {
    guard row + wantedCount <= wantedIndices.count, column + typedCount <= typedIndices.count,
      let one = wanted.joinedText(wantedIndices[row]...wantedIndices[row + wantedCount - 1]),
      let other = typed.joinedText(typedIndices[column]...typedIndices[column + typedCount - 1])
    else { return false }
    return one == other
  }

  private mutating func follow(_ moves: [[Move]]) {
    var (row, column) = (0, 0)
    while row < wantedIndices.count || column < typedIndices.count {
      switch moves[row][column] {
      case .match(let match):
        steps.append(.match(wanted: wantedIndices[row], typed: typedIndices[column], match))
        (row, column) = (row + 1, column + 1)
      case .join(let wantedCount, let typedCount):
        steps.append(
          .joined(
            wanted: wantedIndices[row]...wantedIndices[row + wantedCount - 1],
            typed: typedIndices[column]...typedIndices[column + typedCount - 1]))
        (row, column) = (row + wantedCount, column + typedCount)
      case .missing:
        steps.append(.missing(wantedIndices[row]))
        row += 1
      case .extra:
        steps.append(.extra(typedIndices[column]))
        column += 1
      }
    }
  }

  /// Pairs words that are left over on both sides and are the same: they were typed in another place.
  private mutating func pairReordered() {
    var extras = steps.compactMap { if case .extra(let index) = $0 { index } else { nil } }
    guard !extras.isEmpty else { return }
    for (index, step) in steps.enumerated() {
      guard case .missing(let wantedIndex) = step, let found = extras.firstIndex(where: { isSame(wantedIndex, $0) })
      else { continue }
      steps[index] = .match(wanted: wantedIndex, typed: extras.remove(at: found), .same)
      isReordered = true
    }
    let leftOver = Set(extras)
    steps.removeAll { if case .extra(let index) = $0 { !leftOver.contains(index) } else { false } }
  }

  private func isSame(_ wantedIndex: Int, _ typedIndex: Int) -> Bool {
    let match = WordMatch(wanted: wanted.words[wantedIndex], typed: typed.words[typedIndex], allowsSlips: false)
    return match == .same || match == .accents
  }
}

extension AnswerText {
  /// The words from one to another written together, words of grammar between them too; `nil` where there is a number that is more than
  /// its digits.
  fileprivate func joinedText(_ range: ClosedRange<Int>) -> String? {
    var joined = ""
    for word in words[range] {
      if let spelling = word.spelling {
        joined += spelling.folded
      } else {
        // “COVID-19” is “COVID19”.
        let digits = text(of: word.range)
        guard digits.allSatisfy(\.isDecimalDigit) else { return nil }
        joined += digits
      }
    }
    return joined
  }
}
