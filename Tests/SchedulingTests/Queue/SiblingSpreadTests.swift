import Testing

@testable import Scheduling

/// Cards drawn as the letters of their groups.
private func spread(_ line: String) -> String {
  let letters = Array(line)
  let spread = SiblingSpread(groups: letters.map { Int32($0.asciiValue ?? 0) })
  return String(spread.spread(letters.indices.map { Int32($0) }).map { letters[Int($0)] })
}

@Test(arguments: [
  ("", ""), ("a", "a"), ("abc", "abc"), ("aab", "aba"), ("baa", "aba"), ("aabb", "abab"), ("bcaaa", "abaca"),
  ("aaab", "abaa"), ("aaa", "aaa"), ("abccd", "abcdc"),
])
func `siblings are moved apart, and no card further than that takes`(line: String, apart: String) {
  #expect(spread(line) == apart)
}

@Test(arguments: 0..<200 as Range<UInt64>)
func `siblings stay neighbours only where one group has more than half of the cards`(seed: UInt64) {
  var chance = SeededGenerator(seed: seed)
  let groupCount = 1 + chance.nextIndex(below: 5)
  let line = String(
    (0..<chance.nextIndex(below: 30)).map { _ in
      Character(UnicodeScalar(UInt8(97 + chance.nextIndex(below: groupCount))))
    })
  let result = spread(line)
  #expect(result.sorted() == line.sorted())
  let largest = Set(line).map { letter in line.count { $0 == letter } }.max() ?? 0
  let neighbours = zip(result, result.dropFirst()).count { $0 == $1 }
  #expect(neighbours == max(0, 2 * largest - line.count - 1), "\(line) became \(result)")
}
