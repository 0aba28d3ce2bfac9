import Language

/// Reads the description at a place of a sentence: a noun with what makes it this one, and whether it stands alone.
struct Describing {
  let passage: Passage
  let lexis: Lexis
  let tree: Sentence

  init(passage: Passage, lexis: Lexis) {
    self.passage = passage
    self.lexis = lexis
    tree = passage.tree
  }

  struct Description {
    var words: [Int]
    var kind: Int
    var isSpecific: Bool
  }

  /// The phrase of a noun from a word on, without what only follows it: second predicates, asides, unbound clauses.
  ///
  /// - Returns: nil where it does not stand alone, praises or blames, or its kind says nothing.
  func description(headedBy kind: Int, from start: Int) -> Description? {
    guard passage.isNoun(kind) || passage.words[kind].tag == "VBG", start <= kind,
      !Self.emptyKinds.contains(passage.lower[kind]),
      !(start..<kind).contains(where: { Self.valuing.contains(passage.lower[$0]) })
    else { return nil }
    var inside = Set(tree.phrase(of: kind).filter { $0 >= start })
    for dependent in tree.dependents(of: kind) where dependent > kind && isCutOff(dependent, from: kind) {
      inside.subtract(tree.phrase(of: dependent))
    }
    var end = start
    while inside.contains(end) || end < passage.words.count && isJoining(end, inside) { end += 1 }
    guard end > kind else { return nil }
    end = trimmedEnd(from: kind, to: end)
    let words = Array(start..<end)
    let isSpecific = isSpecific(kind, within: end)
    guard words.count <= Self.mostWords, standsAlone(words, kind: isSpecific ? kind : nil), !isEmptyOf(kind, end: end),
      isSpecific || tells(kind, from: start)
    else { return nil }
    return Description(words: words, kind: kind, isSpecific: isSpecific)
  }

  /// A hyphen or quotation mark that hangs elsewhere by a slip of the parser.
  private func isJoining(_ index: Int, _ inside: Set<Int>) -> Bool {
    passage.isMark(index) && inside.contains(index + 1) && ![",", ";", ":", "(", ")"].contains(passage.lower[index])
  }

  /// A dependent that is no part of the description: “…, and is …”, “…; it …”, “…, while …”, “…, which …”.
  private func isCutOff(_ dependent: Int, from kind: Int) -> Bool {
    let relation = passage.words[dependent].relation.base
    let first = tree.phrase(of: dependent).first ?? dependent
    let hasComma =
      first > 0 && [",", ";", ":", "—", "–", "--", "("].contains(passage.lower[first - 1])
      || passage.lower[first] == ","
    switch relation {
    case .parataxis, .clausalComplement, Relation(rawValue: "discourse"): return true
    case .punctuation:
      return [",", ";", ":", ".", "(", ")"].contains(passage.lower[dependent]) && isLast(dependent, of: kind)
    case .adverbialClause: return true
    case .conjunct:
      return passage.words[dependent].wordClass == .verb || passage.words[dependent].wordClass == .adjective
        || !tree.dependents(of: dependent, in: [.copula, .subject, .auxiliary]).isEmpty || hasComma
    case .clausalModifier, .nominalModifier, .apposition, .oblique: return hasComma
    default: return false
    }
  }

  private func isLast(_ index: Int, of kind: Int) -> Bool { tree.phrase(of: kind).last == index }

  /// Cut before a loose end: a mark, a joining word, an aside after a comma once enough is said.
  private func trimmedEnd(from kind: Int, to end: Int) -> Int {
    var end = end
    if let comma = (kind + 1..<max(kind + 1, end)).first(where: { index in
      passage.lower[index] == "("
        || [",", ";", "—", "–", "--"].contains(passage.lower[index]) && index + 1 < end
          && (Self.asides.contains(passage.lower[index + 1])
            || !(index..<end).contains { ["and", "or"].contains(passage.lower[$0]) })
    }) {
      end = comma
    }
    while end > kind + 1,
      passage.isMark(end - 1) && ![")", "”", "\""].contains(passage.lower[end - 1])
        || FunctionWords.coordinators.contains(passage.lower[end - 1])
        || ["that", "which", "as"].contains(passage.lower[end - 1])
    {
      end -= 1
    }
    return end
  }

  private static let asides: Set<String> = [
    "which", "who", "where", "whose", "including", "such", "but", "so", "usually", "often", "especially", "for",
    "or", "as", "while", "although", "because", "with", "like", "not", "e.g.", "i.e.", "namely", "making", "due",
    "thus", "thereby", "in", "on", "at", "depending",
  ]

  // MARK: what a description must be

  /// “a progressive nervous system disorder”: rare enough a kind, or described enough, to tell something by itself.
  private func tells(_ kind: Int, from start: Int) -> Bool {
    let modifiers = (start..<kind).filter { passage.isModifier($0) || passage.isNoun($0) }
    let rarities = (modifiers + [kind]).map { CommonWords.rarity(of: passage.lower[$0]) }
    return rarities.last == CommonWords.rarest || modifiers.count > 1 && rarities.contains { $0 >= 3 }
  }

  /// Whether it leans on nothing outside, and only says what is.
  ///
  /// - Parameter kind: a noun that what follows it makes this one; its “the” then points nowhere else.
  func standsAlone(_ words: [Int], kind: Int? = nil) -> Bool {
    guard !words.isEmpty else { return false }
    var checked = words
    if let kind, let first = words.first, passage.lower[first] == "the", words.contains(kind) { checked.removeFirst() }
    let statement = Statement(pieces: Passage.pieces(of: checked))
    let lower = words.map { passage.lower[$0] }
    guard Standing(passage: passage, lexis: lexis).pointer(in: statement) == nil,
      passage.firstPerson(in: words) == nil, Marks.areBalanced(passage.text(of: words)),
      !lower.contains(where: { Judging.values.contains($0) || ["etc", "etc.", "e.g.", "?", "!", ":"].contains($0) })
    else { return false }
    let pronouns = words.filter { Self.pronouns.contains(passage.lower[$0]) && passage.words[$0].tag != "CD" }
    guard let first = pronouns.first else { return true }
    // “a scheme whose members keep their shares”: the pronoun has a noun before it in the description.
    return (words.firstIndex(of: first) ?? 0) >= 4
      && pronouns.allSatisfy { ["it", "its", "they", "their", "them"].contains(passage.lower[$0]) }
  }

  private static let pronouns: Set<String> = [
    "he", "she", "his", "her", "it", "its", "they", "their", "them", "one", "ones",
  ]

  /// “a kind of …”, “a set of …” with nothing after it.
  private func isEmptyOf(_ kind: Int, end: Int) -> Bool {
    ["kind", "type", "form", "sort", "set", "group", "part", "member"].contains(passage.lower[kind])
      && !(kind + 1..<end).contains { passage.lower[$0] == "of" || FunctionWords.relatives.contains(passage.lower[$0]) }
  }

  /// Whether more than the kind is said: a clause, or what it is of, for, between.
  func isSpecific(_ kind: Int, within end: Int) -> Bool {
    tree.dependents(of: kind).contains { dependent in
      guard dependent > kind, dependent < end else { return false }
      switch passage.words[dependent].relation.base {
      case .clausalModifier: return true
      case .nominalModifier, .oblique:
        let markers = tree.dependents(of: dependent, in: [.marker]).map { passage.lower[$0] }
        if Self.kindsOfKinds.contains(passage.lower[kind]), markers.contains("of") {
          return isSpecific(dependent, within: end)
        }
        return !markers.isEmpty && !markers.contains { ["like", "as", "than", "unlike"].contains($0) }
      default: return false
      }
    }
      || (kind + 1..<max(kind + 1, end)).contains {
        ["that", "which", "who", "whose"].contains(passage.lower[$0])
          || passage.words[$0].tag == "VBG" && $0 == kind + 1
      }
  }

  private static let kindsOfKinds: Set<String> = ["kind", "type", "form", "sort", "branch", "variety", "example"]

  /// Nobody learns a longer definition by heart.
  static let mostWords = 22

  /// Adjectives with which a sentence judges and does not define.
  private static let valuing: Set<String> = [
    "good", "better", "best", "great", "important", "key", "main", "major", "crucial", "essential", "vital",
    "significant", "effective", "popular", "useful", "interesting", "powerful", "simple", "easy", "difficult", "famous",
    "notable", "viable", "poor", "bad", "strong", "legitimate", "highly", "possible", "likely",
    "common", "typical", "serious", "real", "true", "perfect", "reasonable", "valuable", "safe", "dangerous",
  ]

  /// What something may be without being defined by it.
  static let emptyKinds: Set<String> = [
    "one", "example", "problem", "result", "reason", "matter", "question", "sign", "subject", "most", "first",
    "only", "best", "same", "source", "case", "issue", "topic", "fact", "cause", "aim", "goal", "consequence", "factor",
    "success", "failure", "favourite", "favorite", "majority", "basis", "key", "reminder", "step", "challenge",
    "fit", "thing", "means", "time", "abbreviation", "acronym", "name", "word", "synonym", "advantage", "disadvantage",
    "benefit", "concern", "lot", "number", "exception",
    "choice", "option", "symptom",
  ]
}
