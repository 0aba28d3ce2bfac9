/// What is known of a card when an answer to it is judged.
struct AnswerContext {
  /// Stems of the words of the question: they need not be repeated in the answer, and may be.
  private(set) var promptStems: Set<String> = []
  private(set) var promptNumbers: Set<ExactNumber> = []
  /// Other answers of the same card that would be wrong here: choices, items, gaps.
  var rivals: [AnswerText] = []

  /// - Parameter prompt: `nil` where what stands beside the answer says nothing of it, as the text around a gap.
  init(prompt: String?) {
    for word in AnswerText(prompt ?? "").words {
      switch word.meaning {
      case .word(let spelling):
        if word.weight == .content { promptStems.insert(spelling.folded.stem) }
      case .quantity(let quantity):
        promptNumbers.insert(quantity.value)
        if let unit = quantity.unit { promptStems.insert(unit.name) }
      case .date(let date):
        for part in [date.day, date.month, date.year] {
          if let part { promptNumbers.insert(ExactNumber(part)) }
        }
      }
    }
  }

  /// Whether the question says the word itself.
  func names(_ word: AnswerWord) -> Bool {
    switch word.meaning {
    case .word(let spelling): promptStems.contains(spelling.folded.stem)
    case .quantity(let quantity): promptNumbers.contains(quantity.value)
    case .date(let date): [date.day, date.month, date.year].allSatisfy { $0.map(names) ?? true }
    }
  }

  func names(_ number: Int) -> Bool {
    promptNumbers.contains(ExactNumber(number))
  }

  /// Whether the question asks for this unit by name.
  func names(_ unit: Unit) -> Bool {
    promptStems.contains(unit.name) || promptStems.contains { Unit($0) == unit }
  }
}
