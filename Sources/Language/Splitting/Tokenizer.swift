/// Cuts text into words as UD_English-EWT and UD_English-GUM do: `can't` is `ca` and `n't`, `well-known` is three tokens.
///
/// Works on UTF-8 and never fails; the words cover everything that is not white space, in order. Linear time.
package struct Tokenizer {
  let scalars: Scalars
  private var bytes: UnsafeBufferPointer<UInt8> { scalars.bytes }
  private var tokens: [Token] = []
  /// The gap before the next token.
  private var gap: Token.Gap = .paragraph

  /// The words of the text.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - paragraphEnds: offsets in ascending order at which a paragraph ends, beside empty lines.
  package static func tokens(of bytes: UnsafeBufferPointer<UInt8>, paragraphEnds: [Int] = []) -> [Token] {
    var tokenizer = Tokenizer(scalars: Scalars(bytes: bytes))
    tokenizer.tokens.reserveCapacity(bytes.count / 5 + 1)
    tokenizer.run(paragraphEnds: paragraphEnds)
    return tokenizer.tokens
  }

  private init(scalars: Scalars) { self.scalars = scalars }
}

// MARK: White space

extension Tokenizer {
  private mutating func run(paragraphEnds: [Int]) {
    var index = 0
    var nextEnd = 0
    var lineBreaks = 0
    while index < bytes.count {
      while nextEnd < paragraphEnds.count, paragraphEnds[nextEnd] <= index {
        gap = .paragraph
        nextEnd += 1
      }
      let (kind, length) = scalars.kind(at: index)
      if kind == .space {
        let byte = bytes[index]
        if byte == 10 || (byte == 13 && !(index + 1 < bytes.count && bytes[index + 1] == 10)) { lineBreaks += 1 }
        let here: Token.Gap = byte == 12 || lineBreaks > 1 ? .paragraph : lineBreaks == 1 ? .line : .space
        gap = max(gap, here)
        index += length
        continue
      }
      lineBreaks = 0
      let limit = nextEnd < paragraphEnds.count ? min(paragraphEnds[nextEnd], bytes.count) : bytes.count
      var end = index + length
      while end < limit {
        let (kind, length) = scalars.kind(at: end)
        if kind == .space { break }
        end += length
      }
      end = min(end, bytes.count)
      chunk(index, end)
      index = end
    }
  }

  private mutating func emit(_ start: Int, _ end: Int, continuing: Bool = false) {
    guard start < end else { return }
    tokens.append(Token(start: start, end: end, gap: gap, continuesToken: continuing))
    gap = .none
  }
}

// MARK: A run without white space

extension Tokenizer {
  private mutating func chunk(_ start: Int, _ end: Int) {
    if isPlainWord(start, end) { return emitWord(start, end) }
    if Emoticons.contains(bytes[start..<end]) { return emit(start, end) }
    var low = start
    while low < end, let next = leadingPunctuation(low, end) {
      emit(low, next)
      low = next
    }
    guard low < end else { return }
    var cuts: [Int] = []
    var high = end
    while high > low, let cut = trailingPunctuation(low, high) {
      cuts.append(cut)
      high = cut
    }
    if low < high { core(low, high) }
    var from = high
    for cut in cuts.dropLast().reversed() {
      emitTrailing(from, cut)
      from = cut
    }
    if !cuts.isEmpty { emitTrailing(from, end) }
  }

  /// A lone apostrophe after a plural is a possessive: a word of the same token.
  private mutating func emitTrailing(_ start: Int, _ end: Int) {
    if scalars.kind(at: start).kind == .apostrophe, start > 0, bytes[start] != UInt8(ascii: "`"),
      bytes[start - 1] | 0x20 == UInt8(ascii: "s"), tokens.last?.end == start, !hasOpenSingleQuote
    {
      emit(start, end, continuing: true)
    } else {
      emit(start, end)
    }
  }

  /// Whether one of the last words opened a single quote that is still open.
  private var hasOpenSingleQuote: Bool {
    for token in tokens.suffix(40).reversed() {
      if token.gap == .paragraph { return false }
      let (value, length) = scalars.scalar(at: token.start)
      guard token.start + length == token.end, !token.continuesToken else { continue }
      if value == 0x2018 { return true }
      if value == 0x27 || value == 0x60 { return token.gap != .none }
      if value == 0x2019 { return false }
    }
    return false
  }

  private func isPlainWord(_ start: Int, _ end: Int) -> Bool {
    for index in start..<end where !isASCIILetter(bytes[index]) { return false }
    return true
  }

  private func isASCIILetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 97 && byte | 0x20 <= 122 }
  private func isASCIIDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// Where the punctuation that a run begins with ends; nil if it begins with none.
  private func leadingPunctuation(_ start: Int, _ end: Int) -> Int? {
    let (kind, length) = scalars.kind(at: start)
    let next = start + length
    let following = next < end ? scalars.kind(at: next).kind : .space
    switch kind {
    case .letter, .digit, .mark: return nil
    case .openBracket:
      return isBracketedMark(start, end) ? nil : next
    case .apostrophe:
      let isDoubled = next < end && bytes[next] == bytes[start] && bytes[start] < 0x80
      if isDoubled { return next + 1 }
      if following == .digit, let after = digits(next, end), after - next == 2 { return nil }
      if following == .letter, Clitics.isApostropheWord(bytes[next..<end]) { return nil }
      return next
    case .period:
      if following == .digit { return nil }
      return repeated(start, end)
    case .hyphen, .dash, .ellipsis, .comma, .sentenceEnd, .slash:
      return repeated(start, end)
    case .symbol:
      if following == .letter, bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: "@") { return nil }
      if following == .digit, bytes[start] == UInt8(ascii: "+") { return nil }
      return repeated(start, end)
    case .space, .closeBracket, .quote, .colon, .semicolon, .currency, .percent:
      return repeated(start, end)
    }
  }

  /// `(a)` and `(12)` stay whole only as the mark of a list's item: a single small letter.
  private func isBracketedMark(_ start: Int, _ end: Int) -> Bool {
    end - start == 3 && bytes[start] == UInt8(ascii: "(") && bytes[end - 1] == UInt8(ascii: ")")
      && scalars.isLowercase(at: start + 1)
  }

  private func digits(_ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end, isASCIIDigit(bytes[index]) { index += 1 }
    return index > start ? index : nil
  }

  /// The end of a run of the same mark: `...`, `!!`, `--`; brackets stand alone, except `<<` and `>>`.
  private func repeated(_ start: Int, _ end: Int) -> Int {
    let (value, length) = scalars.scalar(at: start)
    let kind = Scalars.kind(of: value)
    var index = start + length
    if kind == .openBracket || kind == .closeBracket || kind == .quote || kind == .apostrophe { return index }
    while index < end {
      let (next, length) = scalars.scalar(at: index)
      let isJoined = Scalars.kind(of: next) == .mark || isEmojiPart(next, after: value)
      let isMixedEnd = kind == .sentenceEnd && Scalars.kind(of: next) == .sentenceEnd
      guard next == value && value < 0x2100 || isJoined || isMixedEnd else { break }
      index += length
    }
    return index
  }

  /// Emoji that a joiner ties together are one sign.
  private func isEmojiPart(_ value: UInt32, after first: UInt32) -> Bool {
    first >= 0x1F000 && (value == 0x200D || (0x1F3FB...0x1F3FF).contains(value))
  }

  /// Where the last piece of punctuation of a run begins; nil if it ends with none.
  private func trailingPunctuation(_ start: Int, _ end: Int) -> Int? {
    let last = scalars.start(before: end, lowest: start)
    let kind = scalars.kind(at: last).kind
    switch kind {
    case .letter, .digit, .mark, .space: return nil
    case .period:
      var first = last
      while first > start, bytes[first - 1] == UInt8(ascii: ".") { first -= 1 }
      if first < last { return first }
      return keepsPeriod(start, last) ? nil : last
    case .sentenceEnd:
      var first = last
      while first > start {
        let before = scalars.start(before: first, lowest: start)
        guard scalars.kind(at: before).kind == .sentenceEnd else { break }
        first = before
      }
      return first
    case .hyphen, .dash, .ellipsis, .symbol, .comma, .slash:
      var first = last
      while first > start {
        let before = scalars.start(before: first, lowest: start)
        guard scalars.scalar(at: before).value == scalars.scalar(at: last).value else { break }
        first = before
      }
      return kind == .slash && isAddress(start, end) ? nil : first
    case .closeBracket:
      return isBracketedMark(start, end) ? nil : last
    case .apostrophe:
      if last > start, bytes[last] == bytes[last - 1], bytes[last] < 0x80 { return last - 1 }
      return last
    case .openBracket, .quote, .colon, .semicolon, .currency, .percent: return last
    }
  }

  /// Whether the period after `start..<period` belongs to the word: abbreviations, initials, `U.S.`.
  private func keepsPeriod(_ start: Int, _ period: Int) -> Bool {
    // Only what follows the last hyphen, slash or bracket counts: `(Sept.`. Looking at more would cost a square.
    var from = period
    while from > start, isASCIILetter(bytes[from - 1]) || bytes[from - 1] == UInt8(ascii: ".") {
      from -= 1
      if period - from > 12 { return false }
    }
    if from > start, isASCIIDigit(bytes[from - 1]) || bytes[from - 1] >= 0x80 { return false }
    guard from < period else { return false }
    let core = bytes[from..<period]
    if core.count == 1 {
      return scalars.isUppercase(at: from)
        && (bytes[from] != UInt8(ascii: "I") || nextBegins(period + 1, capital: true))
    }
    if core.dropFirst().contains(UInt8(ascii: ".")) {
      let parts = core.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return parts.allSatisfy { (1...2).contains($0.count) } || Abbreviations.isKnown(core)
    }
    guard Abbreviations.isKnown(core) else { return false }
    guard Abbreviations.isAmbiguous(core) else { return true }
    guard scalars.isUppercase(at: from) || Abbreviations.isLeading(core) else { return false }
    return nextBegins(period + 1, capital: false)
  }

  /// Whether the next word after white space begins with a digit, or with a capital letter if that counts.
  private func nextBegins(_ start: Int, capital: Bool) -> Bool {
    var index = start
    while index < bytes.count, bytes[index] == 32 { index += 1 }
    guard index < bytes.count, index > start else { return false }
    return isASCIIDigit(bytes[index]) || (capital && scalars.isUppercase(at: index))
  }
}

// MARK: The inside of a run

extension Tokenizer {
  private func isAddress(_ start: Int, _ end: Int) -> Bool {
    let text = bytes[start..<end]
    var dots = 0
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "@"), index > start, index + 1 < end { return true }
      if byte == UInt8(ascii: ":"), index + 2 < end, bytes[index + 1] == 47, bytes[index + 2] == 47 { return true }
      if byte == UInt8(ascii: ".") { dots += 1 }
    }
    guard dots > 0 else { return false }
    if text.starts(with: "www.".utf8) { return true }
    return DomainEndings.isAddress(text)
  }

  private mutating func core(_ start: Int, _ end: Int) {
    if isPlainWord(start, end) { return emitWord(start, end) }
    if isAddress(start, end) || isCode(start, end) { return emit(start, end) }
    var piece = start
    var index = start
    while index < end {
      let (kind, length) = scalars.kind(at: index)
      let next = index + length
      if index > start, next < end, splits(kind, piece: piece, at: index, next: next, end: end) {
        let after = kind == .hyphen && repeated(index, end) == next ? next : repeated(index, end)
        emitWord(piece, index)
        emit(index, after)
        piece = after
        index = after
      } else {
        index = next
      }
    }
    emitWord(piece, end)
  }

  /// Whether the mark at `index`, between two other characters, is a token of its own.
  private func splits(_ kind: ScalarKind, piece: Int, at index: Int, next: Int, end: Int) -> Bool {
    guard index > piece else { return kind != .letter && kind != .digit && kind != .mark && kind != .apostrophe }
    let before = scalars.kind(at: scalars.start(before: index, lowest: piece)).kind
    let after = scalars.kind(at: next).kind
    switch kind {
    case .dash, .quote, .openBracket, .closeBracket, .ellipsis, .semicolon, .sentenceEnd, .percent: return true
    case .currency: return before != .letter
    case .hyphen:
      if repeated(index, end) > next { return true }
      if before == .letter, Affixes.contains(bytes[piece..<index]) { return false }
      return after != .symbol
    case .slash:
      if before == .digit, after == .digit { return false }
      return !Clitics.isSlashWord(bytes[piece..<end])
    case .comma: return !(before == .digit && after == .digit)
    case .colon: return !(before == .digit && after == .digit)
    case .period:
      // `stone.[3]`: a citation follows.
      return repeated(index, end) > next || bytes[next] == UInt8(ascii: "[")
    case .symbol:
      let byte = bytes[index]
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@") { return false }
      return byte != UInt8(ascii: "*") && byte != UInt8(ascii: "#") && byte != UInt8(ascii: "+")
        && byte != UInt8(ascii: "\\")
    case .letter, .digit, .mark, .space, .apostrophe: return false
    }
  }

  /// Telephone numbers, dates and part numbers with hyphens stay whole: `713-654-0365`, `571-9571`, `11-22-01`.
  private func isCode(_ start: Int, _ end: Int) -> Bool {
    var groups = [0]
    for index in start..<end {
      if isASCIIDigit(bytes[index]) {
        groups[groups.count - 1] += 1
      } else if bytes[index] == UInt8(ascii: "-"), groups[groups.count - 1] > 0 {
        groups.append(0)
      } else {
        return false
      }
    }
    if groups.count > 2 { return true }
    return groups.count == 2 && groups[0] == 3 && groups[1] == 4
  }

  /// Emits a word, cut where a clitic begins, or a number and the letters of its unit.
  private mutating func emitWord(_ start: Int, _ end: Int) {
    guard start < end else { return }
    if isASCIIDigit(bytes[start]) || bytes[start] == UInt8(ascii: ".") {
      if let cut = unitStart(start, end) {
        emit(start, cut)
        return emit(cut, end)
      }
      if let cut = Clitics.start(in: bytes, start, end),
        bytes[cut] != UInt8(ascii: "'") || !isASCIIDigit(bytes[cut - 1])
      {
        emit(start, cut)
        return emit(cut, end, continuing: true)
      }
      return emit(start, end)
    }
    guard let cut = Clitics.start(in: bytes, start, end) else { return emit(start, end) }
    let pieceStart = tokens.count
    if let second = Clitics.start(in: bytes, start, cut), second > start {
      emit(start, second)
      emit(second, cut, continuing: true)
    } else {
      emit(start, cut)
    }
    emit(cut, end, continuing: tokens.count > pieceStart)
  }

  /// Where the unit of `5kg` or `10am` begins; nil for `9th`, `1980s`, `3D` and plain numbers.
  private func unitStart(_ start: Int, _ end: Int) -> Int? {
    var index = start
    while index < end, isASCIIDigit(bytes[index]) || [44, 46, 58].contains(bytes[index]) { index += 1 }
    guard index < end, index > start, isASCIIDigit(bytes[index - 1]) else { return nil }
    return Units.contains(bytes[index..<end]) ? index : nil
  }
}
