/// Finds where sentences end in a run of words, by rules.
package struct SentenceSplitter {
  let scalars: Scalars
  let tokens: [Token]

  package init(bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]) {
    scalars = Scalars(bytes: bytes)
    self.tokens = tokens
  }

  /// The sentences as ranges of token indices, in order; together they hold every token.
  package func sentences() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var first = 0
    var index = 0
    while index < tokens.count {
      if index > first, tokens[index].gap == .paragraph || isTooLong(first, index) {
        ranges.append(first..<index)
        first = index
      }
      guard let end = boundary(after: index, first: first) else {
        index += 1
        continue
      }
      ranges.append(first..<end)
      first = end
      index = end
    }
    if first < tokens.count { ranges.append(first..<tokens.count) }
    return ranges
  }
}

extension SentenceSplitter {
  /// No sentence is longer than this: its cost is quadratic, and text without any end would be one.
  static let longest = 2000

  /// Whether a run has to be cut before `index`: late at a comma or semicolon, or at the limit.
  private func isTooLong(_ first: Int, _ index: Int) -> Bool {
    let count = index - first
    guard count >= Self.longest / 2 else { return false }
    return count >= Self.longest || [.semicolon, .comma, .colon].contains(kind(index - 1))
  }

  private func kind(_ index: Int) -> ScalarKind { scalars.kind(at: tokens[index].start).kind }

  /// The index of the token that begins the next sentence, if one ends with the token at `index`.
  private func boundary(after index: Int, first: Int) -> Int? {
    let token = tokens[index]
    let last = scalars.bytes[token.end - 1]
    let isEnd: Bool
    var isWeak = false
    switch kind(index) {
    case .sentenceEnd: isEnd = true
    case .period:
      isEnd = scalars.kind(at: token.end - 1).kind == .period
      isWeak = token.end - token.start > 1
    case .ellipsis: (isEnd, isWeak) = (true, true)
    case .letter:
      // An abbreviation may end a sentence as well.
      isEnd = last == UInt8(ascii: ".") && token.end - token.start > 1
      isWeak = true
    default:
      // Faces, and rules drawn with signs.
      isEnd =
        Emoticons.contains(scalars.bytes[token.start..<token.end])
        || (token.end - token.start >= 5 && kind(index) != .digit)
      isWeak = true
    }
    guard isEnd else { return lineBoundary(after: index, first: first) }
    var end = index + 1
    while end < tokens.count, end - index < 16, tokens[end].gap == .none, closes(end) { end += 1 }
    let hasClosed = end > index + 1
    end = afterCitations(end)
    guard end < tokens.count else { return nil }
    if tokens[end].gap == .none, kind(end) != .openBracket, kind(end) != .quote { return nil }
    if tokens[end].gap == .paragraph { return end }
    if isWeak { return begins(end, afterAbbreviation: kind(index) == .letter, at: index) ? end : nil }
    // “Why?” he asked: the quotation's end is not the sentence's.
    if scalars.isLowercase(at: tokens[end].start) {
      // Nor is the period of `Y. p. orientalis`, of which the tokenizer does not know.
      let isInitial = index > 0 && token.gap == .none && tokens[index - 1].end - tokens[index - 1].start == 1
      if hasClosed || isInitial || tokens[end].end - tokens[end].start == 1 { return nil }
    }
    return kind(index) == .period && isListMark(first, index) ? nil : end
  }

  /// Past `[12]`, `[3, 4]` and the like, which belong to the sentence before them.
  private func afterCitations(_ start: Int) -> Int {
    var end = start
    while end + 2 < tokens.count, tokens[end].gap <= .space, scalars.bytes[tokens[end].start] == UInt8(ascii: "[") {
      var close = end + 1
      while close < tokens.count, tokens[close].gap <= .space, [.digit, .comma, .dash, .hyphen].contains(kind(close)) {
        close += 1
      }
      guard close > end + 1, close < tokens.count, scalars.bytes[tokens[close].start] == UInt8(ascii: "]") else {
        return end
      }
      end = close + 1
    }
    return end
  }

  /// `1.` or `a.` at the beginning of a unit is the mark of what follows.
  private func isListMark(_ first: Int, _ period: Int) -> Bool {
    guard period == first + 1 else { return false }
    let token = tokens[first]
    return kind(first) == .digit && token.end - token.start <= 2
      || kind(first) == .letter && token.end - token.start == 1
  }

  private func closes(_ index: Int) -> Bool {
    switch kind(index) {
    case .closeBracket, .apostrophe, .quote, .sentenceEnd: true
    default: false
    }
  }

  /// Whether a sentence may begin here although what stands before does not surely end one.
  private func begins(_ index: Int, afterAbbreviation: Bool, at abbreviation: Int) -> Bool {
    let token = tokens[index]
    var start = token.start
    var word = index
    while word + 1 < tokens.count, tokens[word + 1].gap == .none,
      [.quote, .openBracket, .apostrophe].contains(kind(word))
    {
      word += 1
      start = tokens[word].start
    }
    guard scalars.isUppercase(at: start) else { return false }
    guard afterAbbreviation else { return true }
    let short = tokens[abbreviation]
    let core = scalars.bytes[short.start..<(short.end - 1)]
    if core.count == 1 { return false }
    if Abbreviations.leading.contains(lowercased(core)) { return false }
    return Openers.all.contains(lowercased(scalars.bytes[start..<tokens[word].end]))
  }

  /// A colon at a line's end closes what stands there.
  private func lineBoundary(after index: Int, first: Int) -> Int? {
    let next = index + 1
    guard next < tokens.count, tokens[next].gap == .line, kind(index) == .colon else { return nil }
    return next
  }
}

/// Words that often begin a sentence and seldom stand with a capital elsewhere.
enum Openers {
  static let all: Set<String> = [
    "the", "this", "that", "these", "those", "a", "an", "it", "he", "she", "they", "we", "you", "i", "in", "on", "at",
    "by", "for", "from",
    "with", "to", "as", "if", "when", "while", "although", "though", "because", "since", "after", "before", "during",
    "until", "but",
    "and", "or", "so", "yet", "however", "there", "here", "his", "her", "its", "their", "our", "my", "your", "what",
    "which", "who", "where",
    "why", "how", "many", "most", "some", "several", "both", "each", "all", "no", "not", "once", "then", "thus", "also",
    "according",
    "despite", "under", "over", "between", "among", "through", "such", "other", "another", "one", "two", "today", "now",
    "please",
  ]
}
