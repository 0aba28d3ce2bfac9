/// Decides, from the document's own words, whether a hyphen at the end of a line belongs to the word.
///
/// "exam-/ple" loses its hyphen, "well-/known" keeps it: by whether the document has "example" or "well-known" elsewhere,
/// then by whether both halves are words of it.
struct Hyphenation {
  /// Whole words of the document that bear on one of the decisions, in lower case.
  private var seen: Set<String> = []
  /// Some line of the file ends in a broken word.
  private var isUsed = false

  /// Knows no words: a hyphen stays.
  init() {}

  /// - Parameter lines: all lines of the file; what is joined across a blank line is seen, too.
  init(lines: [TextLine]) {
    var wanted: Set<String> = []
    var previous: TextLine?
    for line in lines where !line.isBlank {
      if let halves = previous.flatMap({ Halves($0.content, line.content) }) { wanted.formUnion(halves.words) }
      previous = line
    }
    guard !wanted.isEmpty else { return }
    isUsed = true
    let lengths = Set(wanted.map(\.utf8.count))
    for line in lines {
      for word in line.content.split(whereSeparator: { !isWordByte($0) && $0 != hyphen }) {
        guard lengths.contains(word.count), word.last != hyphen else { continue }
        let word = String(decoding: word.lowercasedASCII, as: UTF8.self)
        if wanted.contains(word) { seen.insert(word) }
      }
    }
  }

  /// What two stretches of prose are joined with, the second on a later line.
  func joint(_ above: some BidirectionalCollection<UInt8>, _ below: some Collection<UInt8>) -> PlacedText.Joint {
    let softHyphen = "\u{AD}"
    if above.hasSuffix(softHyphen) || above.hasSuffix("—") { return .nothing }
    let tail = Array(above.suffix(40))
    let head = Array(below.prefix(40))
    guard tail.last == hyphen, let next = head.first, tail.dropLast().last.map(isWordByte) == true, isWordByte(next)
    else {
      return .space
    }
    guard let halves = Halves(tail[...], head[...]) else { return .nothing }  // "COVID-/19"
    if ["and", "or", "to"].contains(halves.second) { return .space }  // "pre- and post-war"
    if seen.contains(halves.joined) { return .dropHyphen }
    if !isUsed || seen.contains(halves.compound) || Hyphenation.compounding.contains(halves.first) { return .nothing }
    let areWords = [halves.first, halves.second].allSatisfy { $0.utf8.count > 2 && seen.contains($0) }
    return areWords ? .nothing : .dropHyphen
  }

  /// First parts that English joins with a hyphen that stays.
  private static let compounding: Set<String> = [
    "self", "well", "ill", "non", "post", "pre", "ex", "half", "all", "cross", "mid", "high", "low", "long", "short",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty",
    "fifty", "sixty", "seventy", "eighty", "ninety", "first", "second", "third", "year", "much", "co", "anti",
    "vice", "so",
  ]
}

/// The last word of a line that ends in a hyphen and the first of the next, which begins with a small letter.
private struct Halves {
  var first: String
  var second: String

  var joined: String { first + second }
  var compound: String { first + "-" + second }
  var words: [String] { [first, second, joined, compound] }

  init?(_ above: ArraySlice<UInt8>, _ below: ArraySlice<UInt8>) {
    guard above.last == hyphen, let start = below.first, start >= UInt8(ascii: "a") else { return nil }
    let begin = above.dropLast().lastIndex { !isWordByte($0) }.map { $0 + 1 } ?? above.startIndex
    let word = above[begin...].dropLast()
    guard let last = word.last, !(48...57).contains(last) else { return nil }
    first = String(decoding: word.lowercasedASCII, as: UTF8.self)
    second = String(decoding: below.prefix(while: isWordByte).lowercasedASCII, as: UTF8.self)
  }
}

private let hyphen = UInt8(ascii: "-")

/// An ASCII letter or digit, or part of a character beyond ASCII that is no punctuation mark.
private func isWordByte(_ byte: UInt8) -> Bool {
  (97...122).contains(byte | 32) || (48...57).contains(byte) || byte >= 0x80 && byte != 0xE2
}
