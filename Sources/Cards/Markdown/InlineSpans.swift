/// What stands in the running text of one paragraph: stretches that are left alone, and brackets.
///
/// Opaque are code (`` `…` ``), math (`$…$`, `$$…$$`), links, images and addresses in angle brackets. Nothing within them counts.
///
/// Math follows what Pandoc and GitHub do, so that prices stay text: behind an opening `$` stands no white space and before it no letter or
/// digit; before a closing one no white space and behind it no letter or digit.
struct InlineSpans {
  /// In ascending order, apart from each other.
  private(set) var opaque: [Range<Int>] = []
  /// Pairs of `[` and `]` that are no link, the outermost only: the range holds both brackets.
  private(set) var brackets: [Range<Int>] = []
  /// Where a `[` stands that nothing closes.
  private(set) var unclosedBrackets: [Int] = []

  private let bytes: [UInt8]
  private let range: Range<Int>

  /// - Complexity: linear in the length of the range.
  init(of bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    scan()
  }
}

extension InlineSpans {
  private mutating func scan() {
    let lastClosers = LastClosers(bytes, in: range)
    var openBrackets: [Int] = []
    var pairs: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case .backslash where index + 1 < range.upperBound && bytes[index + 1].isASCIIPunctuation:
        index += 2
        continue
      case .backtick, .dollar, .less:
        let (end, isOpaque) = opaqueEnd(from: index, lastClosers: lastClosers)
        if isOpaque { opaque.append(index..<end) }
        index = end
        continue
      case .openBracket:
        openBrackets.append(index)
      case .closeBracket:
        guard let opening = openBrackets.popLast() else { break }
        if let end = endOfDestination(behind: index) {
          let isImage = opening > range.lowerBound && bytes[opening - 1] == UInt8(ascii: "!")
          swallow((isImage ? opening - 1 : opening)..<end, pairs: &pairs)
          index = end
          continue
        }
        while let last = pairs.last, last.lowerBound > opening { pairs.removeLast() }
        pairs.append(opening..<index + 1)
      default:
        break
      }
      index += 1
    }
    brackets = pairs
    unclosedBrackets = openBrackets
  }

  /// Makes a link opaque, with whatever was found within its text.
  private mutating func swallow(_ link: Range<Int>, pairs: inout [Range<Int>]) {
    while let last = pairs.last, last.lowerBound >= link.lowerBound { pairs.removeLast() }
    while let last = opaque.last, last.lowerBound >= link.lowerBound { opaque.removeLast() }
    opaque.append(link)
  }

  /// The end of the code, math or address that begins at `start`; or the end of the marks there, which are then text.
  private func opaqueEnd(from start: Int, lastClosers: LastClosers) -> (end: Int, isOpaque: Bool) {
    switch bytes[start] {
    case .backtick:
      let marksEnd = bytes.endOfRun(of: .backtick, from: start, to: range.upperBound)
      return endOfCode(marks: start..<marksEnd, lastClosers).map { ($0, true) } ?? (marksEnd, false)
    case .dollar:
      return endOfMath(from: start, lastClosers).map { ($0, true) } ?? (start + 1, false)
    default:
      return endOfAddress(from: start).map { ($0, true) } ?? (start + 1, false)
    }
  }

  private func endOfCode(marks: Range<Int>, _ lastClosers: LastClosers) -> Int? {
    guard let last = lastClosers.backticks[marks.count], last >= marks.upperBound else { return nil }
    var index = marks.upperBound
    while index < range.upperBound {
      let end = bytes.endOfRun(of: .backtick, from: index, to: range.upperBound)
      if end - index == marks.count { return end }
      index = max(end, index + 1)
    }
    return nil
  }

  private func endOfMath(from start: Int, _ lastClosers: LastClosers) -> Int? {
    let isDisplay = start + 1 < range.upperBound && bytes[start + 1] == .dollar
    let contentStart = isDisplay ? start + 2 : start + 1
    guard let last = isDisplay ? lastClosers.display : lastClosers.math, last > contentStart,
      isDisplay || InlineSpans.canOpenMath(bytes, at: start, in: range)
    else { return nil }
    var index = contentStart + 1
    while index <= last {
      if bytes[index] == .dollar, bytes[index - 1] != .backslash {
        if isDisplay
          ? index + 1 < range.upperBound && bytes[index + 1] == .dollar
          : InlineSpans.canCloseMath(bytes, at: index, in: range)
        {
          return index + (isDisplay ? 2 : 1)
        }
      }
      index += 1
    }
    return nil
  }

  private static func canOpenMath(_ bytes: [UInt8], at index: Int, in range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && !bytes[index + 1].isASCIISpace && bytes[index + 1] != .dollar
      && (index == range.lowerBound || !bytes[index - 1].isWordByte)
  }

  fileprivate static func canCloseMath(_ bytes: [UInt8], at index: Int, in range: Range<Int>) -> Bool {
    index > range.lowerBound && !bytes[index - 1].isASCIISpace && bytes[index - 1] != .backslash
      && (index + 1 == range.upperBound || !bytes[index + 1].isWordByte && bytes[index + 1] != .dollar)
  }

  /// The end of `<scheme:address>`.
  private func endOfAddress(from start: Int) -> Int? {
    var index = start + 1
    var hasScheme = false
    while index < range.upperBound {
      switch bytes[index] {
      case .greater: return hasScheme ? index + 1 : nil
      case .colon where index > start + 2: hasScheme = true
      case .less,
        .openBracket where !hasScheme:
        return nil
      case let byte where byte.isASCIISpace: return nil
      case let byte where !hasScheme && !byte.isASCIILetter: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The end of `(address "title")` behind the `]` at `bracket`, if that makes a link of it.
  private func endOfDestination(behind bracket: Int) -> Int? {
    var index = bracket + 1
    guard index < range.upperBound, bytes[index] == .openParenthesis else { return nil }
    index = endOfSpace(from: index + 1)
    var depth = 0
    if index < range.upperBound, bytes[index] == .less {
      while index < range.upperBound, bytes[index] != .greater {
        index += 1
        if index < range.upperBound, bytes[index] == .less || bytes[index] == .lineFeed { return nil }
      }
      index += 1
    } else {
      while index < range.upperBound, !bytes[index].isASCIISpace {
        if bytes[index] == .openParenthesis { depth += 1 }
        if bytes[index] == .closeParenthesis {
          if depth == 0 { return index + 1 }
          depth -= 1
        }
        // CommonMark's own limit; without one a row of brackets would be read over and over.
        if depth > 32 { return nil }
        index += 1
      }
    }
    index = endOfSpace(from: index)
    guard depth == 0, index < range.upperBound else { return nil }
    if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      guard let quote = bytes[(index + 1)..<range.upperBound].firstIndex(of: bytes[index]) else { return nil }
      index = endOfSpace(from: quote + 1)
    }
    return index < range.upperBound && bytes[index] == .closeParenthesis ? index + 1 : nil
  }

  private func endOfSpace(from start: Int) -> Int {
    var index = start
    while index < range.upperBound, bytes[index].isASCIISpace { index += 1 }
    return index
  }
}

/// Where the last possible end of each opaque stretch stands in a paragraph.
///
/// Without it every opening mark that nothing closes would be followed to the end of the paragraph.
private struct LastClosers {
  /// By how many backticks: the start of the last run of exactly so many.
  var backticks: [Int: Int] = [:]
  var math: Int?
  /// Where the last `$$` begins.
  var display: Int?

  init(_ bytes: [UInt8], in range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == .backtick {
        let end = bytes.endOfRun(of: .backtick, from: index, to: range.upperBound)
        backticks[end - index] = index
        index = end
        continue
      }
      if bytes[index] == .dollar {
        if index + 1 < range.upperBound, bytes[index + 1] == .dollar { display = index }
        if InlineSpans.canCloseMath(bytes, at: index, in: range) { math = index }
      }
      index += 1
    }
  }
}
