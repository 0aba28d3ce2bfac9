/// The word that a person most likely meant: within two slips of a letter (one for words of four letters or fewer).
///
/// - Returns: nil where nothing is near; of equally near words the first in `words`.
func nearestWord(to typed: String, among words: [String]) -> String? {
  let limit = typed.count <= 4 ? 1 : 2
  return
    words
    .map { (word: $0, distance: $0.hasPrefix(typed) && typed.count > 1 ? 0 : editDistance(typed, $0)) }
    .filter { $0.distance <= limit }
    .min { $0.distance < $1.distance }?
    .word
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other, in O(n · m).
private func editDistance(_ one: String, _ other: String) -> Int {
  let one = Array(one)
  let other = Array(other)
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for i in one.indices {
    var row = [i + 1]
    for j in other.indices {
      var best = min(last[j] + (one[i] == other[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { best = min(best, beforeLast[j - 1] + 1) }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[other.count]
}
