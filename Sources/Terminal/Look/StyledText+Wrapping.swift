extension StyledText {
  /// The text in lines of at most `columns` columns, broken between words.
  ///
  /// Breaks at blanks (which vanish there), after a dash, and between the characters of scripts that write without
  /// blanks; inside a word only when it is longer than a line. Newlines of the text begin a new line with the first
  /// indent's successor, `hanging`. A text without a word gives one empty line.
  ///
  /// - Parameters:
  ///   - columns: at least one column is filled however narrow it is.
  ///   - indent: blanks before the first line.
  ///   - hanging: blanks before every other line.
  public func wrapped(to columns: Int, indent: Int = 0, hanging: Int = 0) -> [StyledText] {
    var wrapping = Wrapping(columns: columns, indent: indent, hanging: hanging)
    for unit in units { wrapping.add(unit) }
    return wrapping.finished()
  }

  /// The text cut to one line of at most `columns` columns, its end marked with `…`.
  public func truncated(to columns: Int) -> StyledText {
    let line = cells.map { $0.isNewline ? Cell(character: " ", role: $0.role) : $0 }
    guard line.reduce(0, { $0 + $1.width }) > columns else { return StyledText(line) }
    guard columns > 0 else { return "" }
    var kept: [Cell] = []
    var width = 0
    for cell in line {
      guard width + cell.width <= columns - 1 else { break }
      kept.append(cell)
      width += cell.width
    }
    // A blank before the sign would look like a word left out rather than like a cut.
    while let last = kept.last, last.character == " " { kept.removeLast() }
    return StyledText(kept + [Cell(character: "…", role: kept.last?.role ?? .plain)])
  }
}

/// One character with its role, and the columns it takes.
struct Cell: Hashable {
  let character: Character
  let role: Role
  let width: Int

  init(character: Character, role: Role) {
    self.character = character
    self.role = role
    width = character.displayWidth
  }

  /// A styled text has no other line break.
  var isNewline: Bool { character == "\n" }
}

extension StyledText {
  var cells: [Cell] { spans.flatMap { span in span.text.map { Cell(character: $0, role: span.role) } } }

  init(_ cells: some Sequence<Cell>) {
    self.init()
    var run = ""
    var role = Role.plain
    for cell in cells {
      if cell.role != role {
        append(visible: run, role)
        run = ""
        role = cell.role
      }
      run.append(cell.character)
    }
    append(visible: run, role)
  }

  /// What must stay together, each with the blanks before it; a newline is a unit of its own.
  fileprivate var units: [Unit] {
    var units: [Unit] = []
    var current = Unit()
    for cell in cells {
      if cell.isNewline {
        if !current.isEmpty { units.append(current) }
        units.append(Unit(isNewline: true))
        current = Unit()
      } else if cell.character == " " {
        if !current.word.isEmpty {
          units.append(current)
          current = Unit()
        }
        current.blanks.append(cell)
      } else {
        if let last = current.word.last, last.character.allowsBreak(before: cell.character) {
          units.append(current)
          current = Unit()
        }
        current.word.append(cell)
      }
    }
    if !current.isEmpty { units.append(current) }
    return units
  }
}

private struct Unit {
  var blanks: [Cell] = []
  var word: [Cell] = []
  var isNewline = false

  var isEmpty: Bool { blanks.isEmpty && word.isEmpty }
}

/// The lines as they grow.
private struct Wrapping {
  let columns: Int
  let hanging: Int
  var lines: [StyledText] = []
  var line: [Cell]
  var width: Int
  /// Whether nothing but the indent stands on the line.
  var isFresh = true
  /// Whether blanks at the line's beginning are the text's own, not left over from a break.
  var keepsBlanks = true

  init(columns: Int, indent: Int, hanging: Int) {
    self.columns = columns
    self.hanging = hanging
    line = Wrapping.blanks(indent)
    width = indent
  }

  mutating func add(_ unit: Unit) {
    if unit.isNewline {
      breakLine()
      keepsBlanks = true
      return
    }
    let blanks = isFresh && !keepsBlanks ? [] : unit.blanks
    let wordWidth = Wrapping.width(of: unit.word)
    if width + Wrapping.width(of: blanks) + wordWidth <= columns {
      append(blanks + unit.word)
    } else if !unit.word.isEmpty {
      if !isFresh { breakLine() }
      for cell in unit.word {
        if !isFresh && width + cell.width > columns { breakLine() }
        append([cell])
      }
    }
  }

  mutating func finished() -> [StyledText] {
    breakLine()
    return lines
  }

  private mutating func append(_ cells: [Cell]) {
    guard !cells.isEmpty else { return }
    line += cells
    width += Wrapping.width(of: cells)
    isFresh = false
  }

  private mutating func breakLine() {
    while let last = line.last, last.character == " " { line.removeLast() }
    lines.append(StyledText(line))
    line = Wrapping.blanks(hanging)
    width = hanging
    isFresh = true
    keepsBlanks = false
  }

  private static func blanks(_ count: Int) -> [Cell] {
    Array(repeating: Cell(character: " ", role: .plain), count: max(0, count))
  }

  private static func width(of cells: [Cell]) -> Int { cells.reduce(0) { $0 + $1.width } }
}

extension Character {
  /// Whether a line may end between this character and the next, without a blank between them.
  fileprivate func allowsBreak(before next: Character) -> Bool {
    if isASCII && next.isASCII { return false }
    if self == "—" { return next.isLetter || next.isNumber }
    guard isUnspaced || next.isUnspaced else { return false }
    return !Character.neverFirst.contains(next) && !Character.neverLast.contains(self)
  }

  /// Ideographs and kana: their scripts write without blanks. Korean has blanks and is broken there.
  private var isUnspaced: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return (0x2E80...0x30FF).contains(value) || (0x3400...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFF00...0xFF60).contains(value) || (0x20000...0x3FFFF).contains(value)
  }

  private static let neverFirst: Set<Character> = Set("、。，．：；？！）」』】〉》〕］｝”’)]}…ー々ゝヽぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:?!%％")
  private static let neverLast: Set<Character> = Set("（「『【〈《〔［｛“‘([{")
}
