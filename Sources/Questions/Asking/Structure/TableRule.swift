/// A table's cell: “What is the capital of Estonia?” Columns that describe are asked the other way round.
struct TableRule {
  /// Columns of a row that are asked; the first that can be.
  static let columnsPerRow = 2

  /// - Parameter facts: those of one row, in the order of its columns.
  func candidates(_ facts: [TableFact]) -> [Candidate] {
    Array(facts.compactMap { candidate($0) }.prefix(Self.columnsPerRow))
  }

  private func candidate(_ fact: TableFact) -> Candidate? {
    guard isName(fact.row), isValue(fact.cell) else { return nil }
    func short(_ prompt: String, _ answer: String) -> Candidate {
      Candidate(
        form: .short(prompt: prompt, answer: answer), rule: .tableCell, passage: fact.passage, span: fact.span,
        acceptedAnswers: Variants.phrases(of: answer), kind: .name, evidence: fact.evidence)
    }
    let heading = fact.column.lowercased()
    if Self.events.contains(heading), fact.cell.contains(where: \.isNumber) {
      return short("When was \(fact.row) \(heading)?", fact.cell)
    }
    guard let column = Column(fact.column) else { return nil }
    if Self.places.contains(column.noun), !Persons.nouns.contains(fact.rowKind.lowercased()) {
      return short("In which \(column.noun) is \(fact.row)?", fact.cell)
    }
    if Self.describing.contains(column.noun) {
      guard let kind = Column(fact.rowKind), fact.cell.split(separator: " ").count >= 3 else { return nil }
      return short("Which \(kind.noun) is described as “\(fact.cell.droppingFinalMarks)”?", fact.row)
    }
    guard fact.cell.split(separator: " ").count <= 8 else { return nil }
    return short("What is the \(column.noun) of \(fact.row)\(column.qualifier)?", fact.cell)
  }

  /// Headings over dates that say what happened then.
  private static let events: Set<String> = [
    "founded", "born", "built", "established", "discovered", "opened", "launched", "completed", "released", "published",
    "invented", "introduced", "adopted", "signed", "created",
  ]
  private static let places: Set<String> = ["country", "continent", "county", "province", "city"]
  private static let describing: Set<String> = [
    "description", "meaning", "definition", "explanation", "purpose", "function",
  ]

  /// A name or term: letters, no sentence, nothing that sums up the rows.
  private func isName(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").map(String.init)
    return (1...5).contains(words.count) && text.contains(where: \.isLetter) && !text.contains("|")
      && Marks.areBalanced(text) && !Self.sums.contains(words[0])
      && !words.contains { FunctionWords.finiteAuxiliaries.contains($0) || FunctionWords.pronouns.contains($0) }
  }

  private static let sums: Set<String> = [
    "total", "totals", "sum", "average", "mean", "other", "others", "all", "none", "overall", "subtotal", "row", "yes",
    "no",
  ]

  private func isValue(_ text: String) -> Bool {
    let lower = text.lowercased()
    return text.contains { $0.isLetter || $0.isNumber } && text.split(separator: " ").count <= 14
      && !["yes", "no", "n/a", "none", "unknown", "tbd", "true", "false", "various", "see", "–", "-"].contains(lower)
      && !lower.hasPrefix("see ") && !lower.hasPrefix("http") && Marks.areBalanced(text)
  }
}

/// A column's heading as a question needs it: “Area (km²)” is “area … in km²”.
private struct Column {
  let noun: String
  /// What goes to the end of the question: " in km²", " in 2020".
  let qualifier: String

  /// - Returns: nil for a heading that is no clear noun phrase.
  init?(_ heading: String) {
    var text = heading
    var qualifier = ""
    if let open = heading.firstIndex(of: "("), heading.last == ")" {
      let inner = heading[heading.index(after: open)...].dropLast()
      guard !inner.isEmpty, inner.count <= 12, !inner.contains(" ") else { return nil }
      qualifier = " in " + inner
      text = String(heading[..<open])
    }
    let words = text.split(separator: " ").map(String.init)
    guard (1...4).contains(words.count), let last = words.last, last.count > 2,
      words.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "-" } }),
      !Self.unclear.contains(last.lowercased()), !last.lowercased().hasSuffix("ed"),
      !words.contains(where: {
        FunctionWords.finiteAuxiliaries.contains($0.lowercased()) || FunctionWords.pronouns.contains($0.lowercased())
      })
    else { return nil }
    noun = words.map { $0.dropFirst().contains(where: \.isUppercase) ? $0 : $0.lowercased() }.joined(separator: " ")
    self.qualifier = qualifier
  }

  private static let unclear: Set<String> = [
    "notes", "note", "comments", "comment", "source", "sources", "reference", "references", "link", "links", "remarks",
    "example", "examples", "details", "page", "pages", "image", "picture", "number", "rank", "item", "value", "values",
    "other", "name", "names", "column", "row", "default", "required", "supported", "status", "yes", "before", "after",
  ]
}
