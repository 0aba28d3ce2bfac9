/// What a proposed question is known by, however it is worded: the sentence it rests on, and what it wants to hear.
///
/// A reworded question on the same slot of the same sentence is the same proposal; so is a gap that became a question.
public struct ProposalKey: Hashable, Sendable {
  public let digest: UInt128

  public init(digest: UInt128) {
    self.digest = digest
  }

  /// Fields, in this order: version, "proposal", the words of the sentence, how many answers, the words of each.
  ///
  /// - Parameters:
  ///   - evidence: the sentence; only its words count, not its marks, capitals or white space.
  ///   - answers: what is wanted, in any order.
  public init(evidence: String, answers: [String]) {
    var fields = FieldDigest()
    fields.add(1)
    fields.add("proposal")
    fields.add(evidence.plainWords.joined(separator: " "))
    fields.add(answers.map { $0.plainWords.joined(separator: " ") }.sorted { $0.precedesInBytes($1) })
    digest = fields.value
  }

  /// A card that is proposed for what a sentence says.
  public init(evidence: String, card: Card) {
    self.init(evidence: evidence, answers: card.wantedAnswers)
  }
}

/// What a sentence is known by, so that it is told whether it has been read before: its words alone.
public struct SentenceKey: Hashable, Sendable {
  public let digest: UInt128

  public init(digest: UInt128) {
    self.digest = digest
  }

  public init(of sentence: String) {
    var fields = FieldDigest()
    fields.add(1)
    fields.add("sentence")
    fields.add(sentence.plainWords.joined(separator: " "))
    digest = fields.value
  }
}

extension Card {
  /// What is wanted, each by itself: the items of a list, the right ones of choices, else the answer.
  public var wantedAnswers: [String] {
    switch content {
    case .list(_, let items, _): items
    case .choice(_, let choices): choices.filter(\.isRight).map(\.text)
    case .short, .cloze: [answer]
    }
  }
}

extension String {
  /// The text's words in small letters, without any mark: what stays the same when a sentence is set anew.
  ///
  /// Signs that carry meaning in an answer (`%`, `$`, `+`, `−` …) count; a text of marks alone is its own one word.
  public var plainWords: [String] {
    var words: [String] = []
    var word = ""
    for character in normalForm.lowercased() {
      if character.isLetter || character.isNumber || character.isMathSymbol || character.isCurrencySymbol
        || character == "%"
      {
        word.append(character)
      } else if character == "'" || character == "’" || character == "\u{AD}" {
        continue
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.isEmpty && !normalForm.isEmpty ? [normalForm] : words
  }

  /// How alike two texts are by the words they share, in 0...1; see `SharedWords.similarity`.
  public func wordSimilarity(to other: String) -> Double {
    SharedWords(self).similarity(to: SharedWords(other))
  }
}
