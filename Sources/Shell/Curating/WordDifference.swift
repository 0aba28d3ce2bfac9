import Cards
import Terminal

/// Which words of a sentence are others than they were.
struct WordDifference: Hashable {
  /// A word as it stands, with its marks, and whether it is in the other sentence too.
  struct Piece: Hashable {
    var text: String
    var isShared: Bool
  }

  let old: [Piece]
  let new: [Piece]

  /// By the longest sequence of words that both have in their order, in O(words · words); marks and capitals count not.
  init(from old: String, to new: String) {
    let before = old.split(whereSeparator: \.isWhitespace).map(String.init)
    let after = new.split(whereSeparator: \.isWhitespace).map(String.init)
    let one = before.map { $0.plainWords }
    let other = after.map { $0.plainWords }
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
    for i in one.indices.reversed() {
      for j in other.indices.reversed() {
        lengths[i][j] =
          one[i] == other[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var (isOld, isNew) = ([Bool](repeating: false, count: one.count), [Bool](repeating: false, count: other.count))
    var (i, j) = (0, 0)
    while i < one.count, j < other.count {
      if one[i] == other[j] {
        (isOld[i], isNew[j]) = (true, true)
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    self.old = zip(before, isOld).map { Piece(text: $0, isShared: $1) }
    self.new = zip(after, isNew).map { Piece(text: $0, isShared: $1) }
  }

  /// The share of the old sentence's words that the new one has in their order, in 0...1.
  var keptShare: Double { old.isEmpty ? 0 : Double(old.count(where: \.isShared)) / Double(old.count) }

  /// The first words in a row that the old sentence did not have.
  var firstNew: String? {
    let run = new.drop(while: \.isShared).prefix { !$0.isShared }
    return run.isEmpty ? nil : run.map(\.text).joined(separator: " ")
  }

  /// - Parameter mark: put round what differs, where style does not show it.
  func old(mark: String) -> StyledText { Self.styled(old, mark: mark) }
  func new(mark: String) -> StyledText { Self.styled(new, mark: mark) }

  /// Words in a row that differ are set off as one.
  private static func styled(_ pieces: [Piece], mark: String) -> StyledText {
    var runs: [StyledText] = []
    var index = 0
    while index < pieces.count {
      let isShared = pieces[index].isShared
      let run = pieces[index...].prefix { $0.isShared == isShared }
      let text = run.map(\.text).joined(separator: " ").visible
      runs.append(isShared ? .dim(text) : .strong(mark + text + mark))
      index += run.count
    }
    return runs.joined(separator: " ")
  }
}
