/// Cuts an answer into words, numerals and signs.
///
/// Punctuation around words is dropped, but not where it is part of a name or a number: `C++`, `C#`, `.NET`, `-5`, `3.14`, `A+`, `5!`.
struct LexemeCutter {
  private let characters: [Character]
  /// Whether asterisks come in pairs, so that they are emphasis and no part of a name (“A*”).
  private let areAsterisksMarkup: Bool
  private var index = 0
  private var joint = Lexeme.Joint.none
  private var lexemes: [Lexeme] = []

  private init(_ characters: [Character]) {
    self.characters = characters.map(\.plain)
    areAsterisksMarkup = characters.count { $0 == "*" } % 2 == 0
  }

  /// - Parameter characters: the answer.
  static func lexemes(of characters: [Character]) -> [Lexeme] {
    var cutter = LexemeCutter(characters)
    cutter.cut()
    return cutter.lexemes.flatMap(\.expanded)
  }
}

extension LexemeCutter {
  private mutating func cut() {
    while index < characters.count {
      let character = characters[index]
      if beginsWord {
        let start = index
        takeWord()
        append(start..<index)
      } else if character.isBlank {
        if joint != .comma { joint = .space }
        index += 1
      } else if let end = endOfAddress {
        index = end
      } else if isSign {
        append(index..<index + 1)
        index += 1
      } else {
        noteJoint(character)
        index += 1
      }
    }
  }

  /// Behind the address of a link, which is not part of the answer; `nil` where none begins here.
  private var endOfAddress: Int? {
    guard characters[index] == "]", self[index + 1] == "(" else { return nil }
    return characters[index...].prefix(LexemeCutter.longestAddress).firstIndex(of: ")").map { $0 + 1 }
  }

  private static let longestAddress = 400

  private subscript(_ index: Int) -> Character? {
    characters.indices.contains(index) ? characters[index] : nil
  }

  private func isWord(_ index: Int) -> Bool {
    self[index]?.isWordCharacter ?? false
  }

  private func isDigit(_ index: Int) -> Bool {
    self[index]?.isDecimalDigit ?? false
  }

  private func isLetter(_ index: Int) -> Bool {
    self[index]?.isLetter ?? false
  }

  /// Whether a numeral begins here, perhaps by its point.
  private func isNumeral(_ index: Int) -> Bool {
    isDigit(index) || self[index] == "." && isDigit(index + 1)
  }

  private mutating func append(_ range: Range<Int>) {
    lexemes.append(Lexeme(String(characters[range]), range: range, joint: lexemes.isEmpty ? .none : joint))
    joint = .none
  }

  private mutating func noteJoint(_ character: Character) {
    switch character {
    case "-" where joint == .none: joint = .hyphen
    case "/" where joint == .none: joint = .slash
    case ",", ";": joint = .comma
    default: joint = .space
    }
  }
}

// MARK: - Words

extension LexemeCutter {
  private var beginsWord: Bool {
    if isWord(index) { return true }
    let isApart = !isWord(index - 1)
    switch characters[index] {
    case ".": return isApart && self[index - 1] != "." && isWord(index + 1)
    case "-":
      return isApart && (isNumeral(index + 1) || self[index + 1]?.isCurrencySymbol == true && isNumeral(index + 2))
    default: return false
    }
  }

  private mutating func takeWord() {
    let start = index
    index += 1
    if self[index]?.isCurrencySymbol == true { index += 1 }
    while isWord(index) || continuesWord { index += 1 }
    takeSuffix(start)
  }

  /// Whether the character here stands within a word.
  private var continuesWord: Bool {
    switch self[index] {
    case "'": isLetter(index - 1) && isLetter(index + 1) || isDigit(index - 1) && self[index + 1] == "s"
    case ".", "_", "@": isWord(index - 1) && isWord(index + 1)
    case ",", ":", "/": isDigit(index - 1) && isDigit(index + 1)
    case "^": isWord(index - 1) && (isWord(index + 1) || self[index + 1] == "-" && isDigit(index + 2))
    // The sign of a power.
    case "-": self[index - 1] == "^" && isDigit(index + 1)
    default: false
    }
  }

  /// Takes signs that belong to the word before them.
  private mutating func takeSuffix(_ start: Int) {
    let end = index
    switch self[index] {
    case "+":
      while self[index] == "+" { index += 1 }
    case "#":
      if isLetter(index - 1) { index += 1 }
    case "*":
      if index - start == 1, isLetter(start), !areAsterisksMarkup { index += 1 }
    case "!":
      if isDigit(index - 1) { index += 1 }
    case "-":
      // Ions and grades: “Cl-”, “A-”.
      if index - start <= 2, isLetter(index - 1) { index += 1 }
    default:
      break
    }
    if isWord(index) || index > end && self[index] == self[index - 1] { index = end }
  }
}

// MARK: - Signs

extension LexemeCutter {
  private var isSign: Bool {
    let character = characters[index]
    guard character.isMeaningfulSign || character == "*" else { return false }
    switch character {
    case "*":
      // Times, not emphasis.
      return isDigit(index - 1) && isWord(index + 1) || isWord(index - 1) && isDigit(index + 1)
        || self[index - 1] == " " && self[index + 1] == " "
    case "|", "^", "©", "®", "™": return false
    case "$": return isNumeral(index + 1) || isDigit(index - 1) || self[index + 1] == " " && isNumeral(index + 2)
    case "+": return !lexemes.isEmpty
    default: return true
    }
  }
}
