import Language

/// A clause as it stands after a question word: “The cell cycle has three phases” – “does the cell cycle have”.
struct InvertedClause {
  /// “does”, “is”, “can”.
  let auxiliary: String
  /// With a small first letter, unless it always has a capital.
  let subject: String
  /// What of the verb follows the subject: “have”, “been divided”; empty after a copula.
  let verb: String
  /// A phrase that stands before the subject and goes to the end of the question: “in mammals”; mostly empty.
  let front: String
  /// The words all this was built of, in order.
  let words: [Int]
  /// The index after the verb.
  let end: Int

  /// - Parameter predicate: the verb, or the noun or adjective that a copula makes one.
  init?(_ tree: ClauseTree, predicate: Int, lexis: Lexis) {
    let passage = tree.passage
    guard tree.relation(of: predicate) == .root,
      let head = tree.dependents(of: predicate, in: [.subject]).first, let span = tree.span(of: head),
      tree.dependents(of: predicate, in: [.adverbialModifier]).allSatisfy({
        !["not", "n't", "never"].contains(passage.lower[$0])
      })
    else { return nil }
    let auxiliaries = tree.dependents(of: predicate, in: [.auxiliary, .copula])
    let copula = auxiliaries.last.flatMap { passage.words[$0].relation.base == .copula ? $0 : nil }
    let first = auxiliaries.first ?? predicate
    let last = copula ?? predicate
    guard span.upperBound <= first, first <= last, auxiliaries.allSatisfy({ $0 <= last }),
      (span.upperBound..<first).allSatisfy({ passage.words[$0].wordClass == .adverb }),
      (first...last).allSatisfy({ auxiliaries.contains($0) || $0 == last || passage.words[$0].wordClass == .adverb }),
      let front = Self.front(tree.clause.lowerBound..<span.lowerBound, passage),
      let subject = passage.loweredText(of: span, lexis: lexis)
    else { return nil }
    let adverbs = passage.text(of: span.upperBound..<first)
    if auxiliaries.isEmpty {
      guard let (auxiliary, base) = Self.doSupport(passage.words[predicate]) else { return nil }
      self.auxiliary = auxiliary
      verb = Wording.joined([adverbs, base])
    } else {
      auxiliary = passage.lower[first]
      guard !auxiliary.hasPrefix("'"), auxiliary != "to" else { return nil }
      verb = Wording.joined([adverbs, passage.text(of: first + 1..<last + 1)])
    }
    self.subject = subject
    self.front = front
    words = Array(tree.clause.lowerBound..<last + 1)
    end = last + 1
  }

  /// “does … have” for “has”.
  private static func doSupport(_ verb: Word) -> (auxiliary: String, base: String)? {
    guard verb.wordClass == .verb, verb.form.first?.isLowercase == true else { return nil }
    switch verb.tag {
    case "VBZ": return ("does", verb.lemma)
    case "VBP": return ("do", verb.lemma)
    case "VBD": return ("did", verb.lemma)
    default: return nil
    }
  }

  /// “In mammals,” as it stands at the end; empty where nothing stands there, nil for anything but one short phrase.
  static func front(_ range: Range<Int>, _ passage: Passage) -> String? {
    var range = range
    if let last = range.last, passage.lower[last] == "," { range.removeLast() }
    guard let first = range.first else { return "" }
    guard range.count <= 8, FunctionWords.plainPrepositions.contains(passage.lower[first]),
      !range.contains(where: { passage.isMark($0) || passage.isFinite($0) })
    else { return nil }
    return passage.lower[first] + (range.count > 1 ? " " + passage.text(of: first + 1..<range.upperBound) : "")
  }
}

extension Passage {
  /// Some words as they stand in the middle of a sentence; nil where it cannot be seen whether the first keeps its capital.
  func loweredText(of span: Range<Int>, lexis: Lexis) -> String? {
    let text = text(of: span)
    guard let letter = text.first, letter.isUppercase else { return text }
    // Where nothing else shows it, the analyser's word counts.
    let keeps =
      keepsCapital(span.lowerBound, lexis: lexis) ?? (words[span.lowerBound].tag.hasPrefix("NNP") ? true : nil)
    return keeps.map { $0 ? text : letter.lowercased() + text.dropFirst() }
  }
}
