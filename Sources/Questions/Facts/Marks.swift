/// Brackets and quotation marks.
enum Marks {
  /// The forms of quotation marks as words.
  static let quotation: Set<String> = ["\"", "“", "”", "``", "''", "«", "»"]

  /// Whether everything that opens also closes, in order.
  static func areBalanced(_ text: String) -> Bool {
    var open: [Character] = []
    var straight = 0
    for character in text {
      switch character {
      case "(", "[", "{", "“", "«": open.append(character)
      case ")": if open.popLast() != "(" { return false }
      case "]": if open.popLast() != "[" { return false }
      case "}": if open.popLast() != "{" { return false }
      case "”": if open.popLast() != "“" { return false }
      case "»": if open.popLast() != "«" { return false }
      case "\"": straight += 1
      default: break
      }
    }
    return open.isEmpty && straight % 2 == 0
  }
}
