/// What reading a cloze text finds: its segments, and what is wrong with its brackets.
struct ClozeReading {
  var text: ClozeText
  /// Where a gap stands that holds nothing: byte offsets of its brackets.
  var emptyGaps: [Int] = []
  /// Where a `[` stands that nothing closes; it is read as text.
  var unclosedBrackets: [Int] = []
  /// Whether a code block in it is never closed.
  var endsInCode = false

  private let bytes: [UInt8]
  /// In ascending order: what is copied as it stands.
  private var opaque: [Range<Int>] = []
  private var gaps: [Range<Int>] = []

  /// - Complexity: linear in the length of the text.
  init(_ markdown: String) {
    bytes = Array(markdown.utf8)
    text = ClozeText(segments: [])
    findSpans()
    cutSegments()
  }
}

extension ClozeReading {
  /// Reads paragraph by paragraph; a bracket never reaches over a blank line.
  private mutating func findSpans() {
    let lines = TextLines(bytes)
    var blocks = OpaqueBlocks(lines)
    var paragraph: Range<Int>?
    var canBeCode = false
    for (index, line) in lines.ranges.enumerated() {
      let isBlock = blocks.place(of: index, content: line) != .outside
      let isBlank = lines.isBlank(index)
      let isCode = isBlock || (canBeCode && !isBlank && !blocks.isInList && bytes.isIndentedAsCode(line))
      if isCode || isBlank {
        if let paragraph { read(paragraph) }
        paragraph = nil
        if isCode { opaque.append(line) }
      } else {
        paragraph = (paragraph?.lowerBound ?? line.lowerBound)..<line.upperBound
      }
      canBeCode = isBlank || isCode
    }
    if let paragraph { read(paragraph) }
    endsInCode = blocks.openFence != nil
  }

  private mutating func read(_ paragraph: Range<Int>) {
    let spans = InlineSpans(of: bytes, in: paragraph)
    opaque += spans.opaque
    unclosedBrackets += spans.unclosedBrackets
    for bracket in spans.brackets {
      gaps.append(bracket)
    }
  }

  private mutating func cutSegments() {
    var copier = SpanCopier(bytes: bytes, opaque: opaque)
    var start = 0
    for gap in gaps {
      if gap.lowerBound > start { text.segments.append(.text(copier.copy(start..<gap.lowerBound))) }
      let inner = gap.lowerBound + 1..<gap.upperBound - 1
      let bar = copier.bar(in: inner)
      let answer = copier.copy(bytes.trimming(inner.lowerBound..<(bar ?? inner.upperBound)), isGap: true)
      let hint = bar.map { copier.copy(bytes.trimming($0 + 1..<inner.upperBound), isGap: true) }
      if answer.isEmpty { emptyGaps.append(gap.lowerBound) }
      text.segments.append(.gap(answer: answer, hint: hint.flatMap { $0.isEmpty ? nil : $0 }))
      start = gap.upperBound
    }
    if start < bytes.count { text.segments.append(.text(copier.copy(start..<bytes.count))) }
  }
}

/// Copies stretches of a cloze text in ascending order, taking the backslash from before brackets that are text.
///
/// A run of backslashes before a bracket, a mark of code or math, in a gap a bar, or behind a gap a parenthesis, is halved; everywhere
/// else backslashes stay.
private struct SpanCopier {
  let bytes: [UInt8]
  let opaque: [Range<Int>]
  private var nextOpaque = 0

  init(bytes: [UInt8], opaque: [Range<Int>]) {
    self.bytes = bytes
    self.opaque = opaque
  }

  mutating func copy(_ range: Range<Int>, isGap: Bool = false) -> String {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if let span = opaqueSpan(at: index) {
        let end = min(span.upperBound, range.upperBound)
        copy += bytes[index..<end]
        index = end
        continue
      }
      let runEnd = bytes.endOfRun(of: .backslash, from: index, to: range.upperBound)
      if runEnd > index {
        let isBehindGap = index > 0 && index == range.lowerBound && bytes[index - 1] == .closeBracket
        let isBeforeMark = runEnd < bytes.count && bytes[runEnd].isClozeMark(inGap: isGap, behindGap: isBehindGap)
        copy += repeatElement(.backslash, count: isBeforeMark ? (runEnd - index) / 2 : runEnd - index)
        index = runEnd
        // An odd run protects the mark behind it.
        if index == range.upperBound { break }
      }
      copy.append(bytes[index])
      index += 1
    }
    return String(decoding: copy, as: UTF8.self)
  }

  /// The first bar of a gap that parts the answer from its hint.
  mutating func bar(in range: Range<Int>) -> Int? {
    let before = nextOpaque
    defer { nextOpaque = before }
    var index = range.lowerBound
    var depth = 0
    while index < range.upperBound {
      if let span = opaqueSpan(at: index) {
        index = span.upperBound
        continue
      }
      switch bytes[index] {
      case .backslash: index += 1
      case .openBracket: depth += 1
      case .closeBracket: depth -= 1
      case .bar where depth == 0: return index
      default: break
      }
      index += 1
    }
    return nil
  }

  private mutating func opaqueSpan(at index: Int) -> Range<Int>? {
    while nextOpaque < opaque.count, opaque[nextOpaque].upperBound <= index { nextOpaque += 1 }
    guard nextOpaque < opaque.count, opaque[nextOpaque].contains(index) else { return nil }
    return opaque[nextOpaque]
  }
}

extension UInt8 {
  /// Whether a backslash before this byte makes it text in a cloze text.
  ///
  /// - Parameter behindGap: whether nothing but backslashes stands between a gap and this byte: “[gap](text)” is a link.
  func isClozeMark(inGap: Bool, behindGap: Bool) -> Bool {
    switch self {
    case .openBracket, .closeBracket, .backtick, .tilde, .dollar, .less: true
    case .bar: inGap
    case .openParenthesis: behindGap
    default: false
    }
  }
}
