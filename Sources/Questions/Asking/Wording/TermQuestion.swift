/// Asks for a term by what it means; and for what it means only where the description would give the term away.
struct TermQuestion {
  let reading: Reading
  let clause: DefiningClause

  private var passage: Passage { reading.passage }

  func candidate(rule: Rule) -> Candidate? {
    guard clause.isSpecific, !isName || clause.pattern == .naming else { return nil }
    return givesAway || clause.kind == nil ? meaning(rule) : name(rule)
  }

  // MARK: from the description to the term

  private func name(_ rule: Rule) -> Candidate? {
    let words = description.split(separator: " ").count
    guard words >= 3, words <= 20, tellsEnough else { return nil }
    let prompt =
      if clause.pattern == .meaning {
        "Which term refers to \(description)?"
      } else if words <= 14 {
        "What \(verb) \(description) called?"
      } else {
        "What is the term for \(description)?"
      }
    return Candidate(
      form: .short(prompt: prompt, answer: answer), rule: rule, passage: reading.index, span: clause.term,
      acceptedAnswers: otherAnswers, kind: .marked)
  }

  /// “a survival of the past” may be many things: without a clause it takes three words of weight.
  private var tellsEnough: Bool {
    let tags = Set(clause.description.map { passage.words[$0].tag })
    return !tags.isDisjoint(with: ["VB", "VBZ", "VBP", "VBD", "VBG", "VBN", "MD"])
      || Stem.contentStems(of: description).count >= (clause.pattern == .naming && !isModifier ? 2 : 3)
  }

  /// “the fatty substance that …” for “a fatty substance called X, which …”: what is asked for is one.
  private var description: String {
    let text = DescriptionText(passage: passage, lexis: reading.lexis, clause: clause).text
    guard isModifier else { return text }
    for article in ["a ", "an "] where text.hasPrefix(article) { return "the " + text.dropFirst(article.count) }
    let isBare = clause.description.first.map { !FunctionWords.determiners.contains(passage.lower[$0]) } ?? false
    return isBare && clause.isPlural ? "the " + text : text
  }

  /// “a K called X”, not “a K is called X”.
  private var isModifier: Bool {
    clause.pattern == .naming && clause.term.lowerBound > 2
      && !passage.lower[..<clause.term.lowerBound].suffix(6).contains { FunctionWords.copulas.contains($0) }
  }

  private var verb: String {
    let isPast = clause.description.contains { ["VBD"].contains(passage.words[$0].tag) }
    return clause.isPlural ? isPast ? "were" : "are" : isPast ? "was" : "is"
  }

  /// With its article after “called”, as an answer to “what is it called” has it.
  private var answer: String {
    let first = clause.term.lowerBound
    let text = passage.text(of: clause.term)
    guard clause.pattern == .naming, first > 0, ["a", "an", "the"].contains(passage.lower[first - 1]) else {
      return first == 0 || startsQuotation ? lowered(text, first: first) : text
    }
    return passage.lower[first - 1] + " " + text
  }

  private func lowered(_ text: String, first: Int) -> String {
    passage.loweredTerm(text, first: first, lexis: reading.lexis)
  }

  private var startsQuotation: Bool {
    clause.term.lowerBound == 1 && ["\"", "“", "a", "an", "the"].contains(passage.lower[0])
  }

  private var otherAnswers: [String] {
    var others = Variants.phrases(of: answer)
    let first = clause.term.lowerBound
    if first > 0, ["a", "an", "the"].contains(passage.lower[first - 1]), others.isEmpty {
      others.append(passage.lower[first - 1] + " " + answer)
    }
    others += clause.otherNames.map { passage.text(of: $0) }
    others += reading.terms?.otherNames(of: TermKey(of: clause.term, in: passage)) ?? []
    return others.uniqued().filter { $0 != answer }
  }

  // MARK: from the term to the description

  private func meaning(_ rule: Rule) -> Candidate? {
    let words = clause.description
    guard (3...20).contains(words.count), let first = words.first, let last = words.last,
      last - first + 1 == words.count
    else { return nil }
    let prompt: String
    switch clause.pattern {
    case .meaning: prompt = "What does \(termText) \(clause.verb ?? "mean")?"
    case .copula, .naming: prompt = "What \(clause.isPlural ? "are" : "is") \(termText)?"
    case .item, .apposition, .bracket: return nil
    }
    let text = DescriptionText(passage: passage, lexis: reading.lexis, clause: clause).text
    return Candidate(
      form: .short(prompt: prompt, answer: text), rule: rule, passage: reading.index, span: first..<last + 1,
      acceptedAnswers: Variants.phrases(of: text), kind: .marked)
  }

  /// The term with its article and quotation marks, from where it begins.
  private var termText: String {
    var first = clause.term.lowerBound
    var last = clause.term.upperBound
    let marks = ["\"", "“", "”", "``", "''"]
    if first > 0, marks.contains(passage.words[first - 1].form), last < passage.words.count,
      marks.contains(passage.words[last].form)
    {
      (first, last) = (first - 1, last + 1)
    }
    if first > 0, ["a", "an", "the"].contains(passage.lower[first - 1]) { first -= 1 }
    let text = passage.text(of: first..<last)
    return first == 0 ? lowered(text, first: first) : text
  }

  // MARK: what the term is

  /// A name of a place or body is asked for by other questions; an acronym is a term like others.
  private var isName: Bool {
    let word = passage.words[clause.term.lowerBound]
    let isAcronym = clause.term.count == 1 && word.form.dropFirst().contains { $0.isUppercase }
    return !isAcronym
      && (passage.names.contains { $0.span == clause.term && $0.confidence > 0.3 }
        || reading.lexis.isName(passage.lower[clause.term.lowerBound]) && word.form.first?.isUppercase == true)
  }

  /// Whether the description holds more than half of the term's words; its kind may stand in both.
  private var givesAway: Bool {
    let stems = Stem.contentStems(of: passage.text(of: clause.term))
    let shown = Set(clause.description.map { Stem.of(passage.lower[$0]) })
    return Double(stems.count { shown.contains($0) }) > 0.5 * Double(stems.count)
  }
}
