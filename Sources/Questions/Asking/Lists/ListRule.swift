/// A list in a sentence whose ends are sure, asked for as a whole: “S consists of A, B and C”, “S has three Ns: A, B and C”,
/// “The three Ns are A, B and C”, “A, B and C are the three Ns”.
///
/// The question holds nothing but the clause that introduces the list: only that has to stand alone.
struct ListRule {
  let lexis: Lexis
  /// Whether its author judges and demands so often that the question must say whose list it is.
  let isEssay: Bool

  /// One list of a passage at most.
  func candidates(of passage: Passage, index: Int) -> [Candidate] {
    guard passage.form != .row, passage.words.count <= 2 * ClauseTree.longest else { return [] }
    let start = Statements(passage: passage).openerEnd() ?? 0
    let asked = Lists(passage: passage).found().firstNonNil { candidate($0, from: start, passage, index) }
    return
      (asked ?? namedLast(passage, from: start, index: index) ?? objects(passage, from: start, index: index))
      .map { [$0] } ?? []
  }

  /// “The marsh exports reeds, salt and eels”: three objects or more at the end of the sentence.
  private func objects(_ passage: Passage, from start: Int, index: Int) -> Candidate? {
    guard passage.lower.last == ".", start < passage.lower.count - 1,
      let tree = ClauseTree(passage, start..<passage.lower.count - 1),
      let verb = tree.clause.first(where: { tree.relation(of: $0) == .root && passage.words[$0].wordClass == .verb }),
      let object = tree.dependents(of: verb, in: [.object]).first,
      let opening = tree.phrase(of: object).first, opening > verb,
      let enumeration = passage.enumeration(from: opening, to: passage.lower.count - 1), enumeration.items.count >= 3,
      areAlike(enumeration.items, in: passage), enumeration.items.allSatisfy({ isBare($0, in: passage) }),
      let asked = ListQuestion(
        passage, clause: start..<opening, itemCount: enumeration.items.count, isInline: true, lexis: lexis)?.asked(),
      asked.rule == .parts, !asked.wantsVerbs
    else { return nil }
    var candidate = candidate(asked, items: enumeration, passage, index)
    candidate.rule = .objects
    return candidate
  }

  /// A noun with at most two words before it.
  private func isBare(_ item: Range<Int>, in passage: Passage) -> Bool {
    item.count <= 4 && [.noun, .properNoun].contains(passage.words[item.upperBound - 1].wordClass)
      && !item.contains { FunctionWords.prepositions.contains(passage.lower[$0]) }
  }

  private func candidate(_ found: Lists.Found, from start: Int, _ passage: Passage, _ index: Int) -> Candidate? {
    guard start < found.clauseEnd else { return nil }
    let clause = (passage.lower[start..<found.clauseEnd].lastIndex(of: ";").map { $0 + 1 } ?? start)..<found.clauseEnd
    let question = ListQuestion(
      passage, clause: clause, itemCount: found.enumeration.items.count, isInline: found.lead != .colon, lexis: lexis)
    guard let asked = question?.asked(), !asked.wantsVerbs, found.lead != .mark || asked.rule == .countedList,
      areAlike(found.enumeration.items, in: passage)
    else { return nil }
    return candidate(asked, items: found.enumeration, passage, index)
  }

  /// “A, B and C are the three Ns of S.”
  private func namedLast(_ passage: Passage, from start: Int, index: Int) -> Candidate? {
    guard let copula = passage.lower.indices.first(where: { ["are", "were"].contains(passage.lower[$0]) }),
      copula > start + 2, passage.lower.last == ".",
      let enumeration = passage.enumeration(from: start, to: copula),
      areAlike(enumeration.items, in: passage)
    else { return nil }
    let phrase = copula + 1..<passage.lower.count - 1
    guard phrase.count >= 3, phrase.count <= 14, passage.lower[phrase.lowerBound] == "the",
      NumberWords.value(of: passage.lower[phrase.lowerBound + 1]) == enumeration.items.count
        || Numerals.value(of: passage.lower[phrase.lowerBound + 1]) == enumeration.items.count,
      !phrase.contains(where: { passage.isMark($0) || passage.lower[$0] == "but" })
    else { return nil }
    let words = Array(phrase.dropFirst())
    guard Standing(passage: passage, lexis: lexis).pointer(in: Statement(pieces: Passage.pieces(of: words))) == nil
    else { return nil }
    return candidate(
      ListQuestion.Asked(
        prompt: "What \(passage.lower[copula]) \(passage.text(of: phrase))?", rule: .countedList, kind: nil,
        words: words),
      items: enumeration, passage, index)
  }

  /// Nouns with nouns, verbs with verbs: what is not alike was cut in the wrong place.
  private func areAlike(_ items: [Range<Int>], in passage: Passage) -> Bool {
    let kinds = items.map { item in
      item.contains { index in
        let word = passage.words[index]
        return [.noun, .properNoun, .numeral, .symbol, .other].contains(word.wordClass) || word.tag == "VBG"
          || word.form.first?.isUppercase == true
      }
    }
    return Set(kinds).count == 1
      && !items.contains { ["and", "or", "then", "also"].contains(passage.lower[$0.lowerBound]) }
  }

  private func candidate(
    _ asked: ListQuestion.Asked, items: Enumeration, _ passage: Passage, _ index: Int
  ) -> Candidate {
    Candidate(
      form: .list(
        prompt: ListQuestion.framed(asked.prompt, isEssay: isEssay), items: texts(of: items.items, in: passage),
        isOrdered: ListOrder.matters(kind: asked.kind, words: passage.lower)),
      rule: asked.rule, passage: index, span: items.span, kind: .item)
  }

  /// An article stands before all items or before none.
  private func texts(of items: [Range<Int>], in passage: Passage) -> [String] {
    let hasArticle = items.map { $0.count > 1 && ["a", "an", "the"].contains(passage.lower[$0.lowerBound]) }
    guard hasArticle.contains(true), hasArticle.contains(false) else { return items.map { passage.text(of: $0) } }
    return zip(items, hasArticle).map { passage.text(of: $1 ? $0.lowerBound + 1..<$0.upperBound : $0) }
  }
}

extension ListQuestion {
  /// In an essay the list is the author's.
  static func framed(_ prompt: String, isEssay: Bool) -> String {
    guard isEssay, let first = prompt.first else { return prompt }
    return "According to the text, " + first.lowercased() + prompt.dropFirst()
  }
}

/// Whether the order of a list's items belongs to what it says.
enum ListOrder {
  private static let ordered: Set<String> = [
    "steps", "stages", "phases", "periods", "eras", "epochs", "generations", "instructions",
  ]

  /// - Parameters:
  ///   - kind: what the items are, in small letters, if that is known.
  ///   - words: the introducing clause's, in small letters.
  static func matters(kind: String?, words: [String]) -> Bool {
    if let kind, ordered.contains(kind) { return true }
    return words.indices.contains { index in
      words[index...].starts(with: ["in", "order"]) && !words[index...].starts(with: ["in", "order", "to"])
        || words[index...].starts(with: ["in", "sequence"])
    }
  }
}
