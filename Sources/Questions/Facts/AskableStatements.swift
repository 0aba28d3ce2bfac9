/// The statements of a sentence that may be shown to a learner: whole, standing alone, and not the author's mere opinion.
struct AskableStatements {
  /// Why a sentence has none.
  struct Refusal: Error { var reason: UnusedSentence.Reason }

  let lexis: Lexis
  /// Whether its author judges and demands so often that all it says without a figure is the author's own.
  let isEssay: Bool

  /// The whole sentence first, where it is among them; of several reasons against them the whole sentence's counts. Those
  /// that lean on the passage's lead follow those that stand alone.
  func statements(of passage: Passage) -> Result<[Statement], Refusal> {
    guard passage.form != .row else { return .failure(Refusal(reason: .noSentence)) }
    let count = passage.wordCount(in: 0..<passage.words.count)
    guard count >= Self.lengths.lowerBound else { return .failure(Refusal(reason: .length(words: count))) }
    if passage.tellsNothing { return .failure(Refusal(reason: .tellsNothing)) }
    var first: UnusedSentence.Reason?
    var kept: [Statement] = []
    for statement in Statements(passage: passage).all() {
      switch judged(statement, of: passage) {
      case .success(let statement): kept.append(statement)
      case .failure(let refusal): first = first ?? refusal.reason
      }
    }
    kept = kept.filter { !$0.leans } + kept.filter(\.leans)
    return kept.isEmpty ? .failure(Refusal(reason: first ?? .noSentence)) : .success(kept)
  }

  /// What opens the author's own claims.
  static let frame = "According to the text, "

  /// Words a statement may have. A gap wants six round it, a short question fewer; more than these nobody reads twice.
  private static let lengths = 4...36

  /// A statement with the frame it needs, or why it may not be shown.
  ///
  /// - Parameters:
  ///   - isPart: whether it is only a part of what is shown, and may be as short as it likes.
  ///   - isReworded: whether its words are shown in another order: a frame then fits before any first word, and “we” before
  ///     a verb is whoever the text speaks for.
  ///   - bound: pronouns that are known to stand for something in it.
  func judged(
    _ statement: Statement, of passage: Passage, isPart: Bool = false, isReworded: Bool = false, bound: Set<Int> = []
  ) -> Result<Statement, Refusal> {
    let indices = statement.indices
    var statement = statement
    var standing = Standing(passage: passage, lexis: lexis, bound: bound)
    if let pointer = standing.pointer(in: statement) {
      standing.lead = passage.lead
      guard standing.lead != nil, !isPart, standing.pointer(in: statement) == nil,
        !standing.leavesOutNamed(before: statement)
      else {
        return .failure(Refusal(reason: .leansOnEarlier(pointer: pointer)))
      }
      statement.leans = true
    }
    let voice = passage.voice(of: indices)
    // Who says “we” in a report that the sentence names is the report.
    let speaker = passage.firstPerson(in: indices)
    let isAuthors = isReworded && speaker.map { Pointing.authors.contains($0.lowercased()) } == true
    if speaker != nil, !isAuthors, voice != .attributed || passage.opensWithFirstPerson(indices) {
      guard !isPart, !isReworded, isEssay || !voice.isPraise, let quoted = quoted(statement, of: passage) else {
        return .failure(Refusal(reason: .tellsNothing))
      }
      return sized(quoted, of: passage, isPart: isPart)
    }
    // “You may recall that …”: it speaks with its readers.
    if let first = indices.first, passage.lower[first] == "you" { return .failure(Refusal(reason: .tellsNothing)) }
    guard let framed = framed(statement, voice: voice, of: passage, isReworded: isReworded, isAuthors: isAuthors) else {
      if case .author(let cue) = voice { return .failure(Refusal(reason: .opinion(cue: cue))) }
      return .failure(Refusal(reason: .noFact))
    }
    return sized(framed, of: passage, isPart: isPart)
  }

  private func sized(_ statement: Statement, of passage: Passage, isPart: Bool) -> Result<Statement, Refusal> {
    let length = passage.wordCount(of: statement)
    return isPart || Self.lengths.contains(length)
      ? .success(statement) : .failure(Refusal(reason: .length(words: length)))
  }

  /// What an author says of “us” or of “me”, in the author's own words; nil where they are not quoted word for word.
  private func quoted(_ statement: Statement, of passage: Passage) -> Statement? {
    let indices = statement.indices
    guard statement.cuts.isSubset(of: [.opener]), !passage.isReplaced(in: indices),
      !indices.contains(where: { Marks.quotation.contains(passage.words[$0].form) || passage.lower[$0] == "let's" })
    else { return nil }
    var quoted = statement
    quoted.isQuoted = true
    quoted.frame = statement.leans && passage.lead?.isFramed == true ? "“" : "According to the text: “"
    return quoted
  }

  /// The statement as it may be printed: the author's own claims begin with “According to the text”.
  ///
  /// - Returns: nil where the author only praises or blames, or the first word's capital cannot be judged.
  private func framed(
    _ statement: Statement, voice: Voice, of passage: Passage, isReworded: Bool, isAuthors: Bool
  ) -> Statement? {
    let indices = statement.indices
    let hasFigure = indices.contains { passage.words[$0].form.utf8.first.map(Numerals.isDigit) == true }
    switch voice {
    case .attributed: return statement
    case .fact: if !isAuthors, !isEssay || hasFigure { return statement }
    case .author:
      if voice.isPraise {
        if hasFigure, !isAuthors { return statement }
        guard isEssay || isAuthors else { return nil }
      }
    }
    guard let first = indices.first,
      let keeps = isReworded || passage.isMark(first) ? true : passage.keepsCapital(first, lexis: lexis)
    else { return nil }
    // The lead says it already.
    if statement.leans, passage.lead?.isFramed == true { return statement }
    var framed = statement
    framed.frame = Self.frame
    framed.keepsCapital = keeps
    return framed
  }
}
