import Language

/// When, where, why, how, for what purpose, under what condition: the circumstances of a clause.
struct CircumstanceRule: ClauseRule {
  func candidates(of clause: Clause) -> [ClauseCandidate] {
    clause.proposition.roles.compactMap { role in
      switch role.kind {
      case .oblique(let marker):
        when(role, marker, clause) ?? whyPhrase(role, marker, clause) ?? place(role, marker, clause)
          ?? means(role, marker, clause)
      case .adverbialClause(let marker): subordinate(role, marker, clause)
      default: nil
      }
    }
  }

  // MARK: time

  private func when(_ role: Role, _ marker: String, _ clause: Clause) -> ClauseCandidate? {
    let dates = clause.facts(in: role.bare) { [.year, .date, .century].contains($0) }
    guard !clause.proposition.isNegated, dates.count == 1, let date = dates.first,
      let lead = Self.timeLead(marker, date.kind, isDecade: clause.passage.lower[date.span.lowerBound].hasSuffix("s"))
    else { return nil }
    // “in the spring of 1945”, “in early June 1945”: the whole is the answer; “in the census of 1901” is no time.
    let others = role.bare.filter { !date.span.contains($0) }
    guard others.allSatisfy({ Self.timeWords.contains(clause.passage.lower[$0]) }) else { return nil }
    let isWhole = others.allSatisfy { ["the", "century"].contains(clause.passage.lower[$0]) }
    // “in early 1786” is no year.
    guard
      let asked = ClauseQuestion(clause: clause).role(
        role, ClauseQuestion.Lead(text: isWhole || marker != "in" ? lead : "when"))
    else { return nil }
    let answer = isWhole && date.kind != .century ? Array(date.span) : role.bare
    let text = clause.passage.plainText(of: answer)
    return ClauseCandidate(
      rule: .when, asked: asked, answer: answer,
      acceptedAnswers: Variants.of(text, kind: date.kind == .century ? nil : date.kind), kind: date.kind)
  }

  private static func timeLead(_ marker: String, _ kind: Fact.Kind, isDecade: Bool) -> String? {
    let noun = kind == .century ? "century" : isDecade ? "decade" : "year"
    switch marker {
    case "in", "during": return kind == .date ? "when" : "in which " + noun
    case "on": return "on which date"
    case "since": return "since when"
    case "by", "until", "from", "after", "before": return kind == .date ? nil : marker + " which " + noun
    case "around": return kind == .date ? "when" : "around which " + noun
    default: return nil
    }
  }

  private static let timeWords: Set<String> = [
    "the", "early", "late", "mid", "spring", "summer", "autumn", "fall", "winter", "of", "beginning", "end", "middle",
    "century", "centuries", "ad", "bc", "bce", "ce", "first", "second", "half",
  ]

  // MARK: reasons

  private func whyPhrase(_ role: Role, _ marker: String, _ clause: Clause) -> ClauseCandidate? {
    guard ["because of", "due to", "owing to", "thanks to", "on account of"].contains(marker),
      (2...11).contains(clause.passage.wordCount(of: role.words))
    else { return nil }
    return circumstance(.why, "why", role, clause)
  }

  private func subordinate(_ role: Role, _ marker: String, _ clause: Clause) -> ClauseCandidate? {
    let count = clause.passage.wordCount(of: role.words)
    guard (2...13).contains(count) else { return nil }
    switch marker {
    case "because", "since", "as":
      let tag = clause.passage.words[role.head].tag
      // “since 1990 …”, “as he walked”: times, not reasons.
      guard marker == "because" || marker == "since" && tag != "VBD" && tag != "VBN" else { return nil }
      return circumstance(.why, "why", role, clause)
    case "to", "in order to", "so as to", "so that":
      guard clause.passage.words[role.head].tag == "VB",
        !ClauseQuestion.ruling.contains(clause.passage.words[clause.proposition.predicate].lemma),
        marker != "so that" || count <= 11,
        !role.isFronted || count <= 8
      else { return nil }
      return circumstance(.purpose, marker == "so that" ? "why" : "for what purpose", role, clause)
    case "by":
      return clause.passage.words[role.head].tag == "VBG" ? circumstance(.how, "how", role, clause) : nil
    case "if", "unless", "only if", "when":
      guard !clause.proposition.isPastTold(clause.passage) else { return nil }
      return circumstance(.condition, "under what condition", role, clause)
    default: return nil
    }
  }

  private func circumstance(_ rule: Rule, _ lead: String, _ role: Role, _ clause: Clause) -> ClauseCandidate? {
    guard rule == .why || !clause.proposition.isNegated,
      let asked = ClauseQuestion(clause: clause).role(role, ClauseQuestion.Lead(text: lead))
    else { return nil }
    let bare = clause.passage.plainText(of: role.bare)
    let text = clause.passage.plainText(of: role.words).lowercasedFirst
    return ClauseCandidate(rule: rule, asked: asked, answer: role.words, answerText: text, acceptedAnswers: [bare])
  }

  // MARK: places and means

  private func place(_ role: Role, _ marker: String, _ clause: Clause) -> ClauseCandidate? {
    guard !clause.proposition.isNegated, ["in", "at", "on", "near", "within", "inside", "across"].contains(marker),
      !role.isFronted || role.words.count <= 5
    else { return nil }
    let isPlace = clause.passage.names.contains {
      $0.kind == .place && $0.confidence >= 0.3 && $0.span.contains(role.head)
    }
    let isLocated = Self.located.contains(clause.passage.words[clause.proposition.predicate].lemma)
    guard
      isPlace
        || isLocated && clause.passage.isNoun(role.head)
          && !VagueWords.nouns.contains(clause.passage.words[role.head].lemma),
      !clause.isDated(role.bare)
    else { return nil }
    let answer = clause.phrases.core(of: role.head).filter(role.words.contains)
    guard !answer.isEmpty, clause.passage.wordCount(of: answer) <= 9,
      let asked = ClauseQuestion(clause: clause).role(role, ClauseQuestion.Lead(text: "where"))
    else { return nil }
    let bare = clause.passage.plainText(of: answer.filter(role.bare.contains))
    let text = Wording.joined([clause.tree.lower(role.marker), bare])
    return ClauseCandidate(
      rule: .place, asked: asked, answer: answer, answerText: isPlace ? bare : text,
      acceptedAnswers: [isPlace ? text : bare])
  }

  private static let located: Set<String> = [
    "locate", "situate", "lie", "live", "occur", "happen", "stand", "house", "store", "originate", "grow", "reside",
    "settle", "bury", "bear", "die", "meet", "build", "keep", "take",
  ]

  private func means(_ role: Role, _ marker: String, _ clause: Clause) -> ClauseCandidate? {
    guard ["by means of", "via"].contains(marker), clause.passage.wordCount(of: role.words) <= 9 else { return nil }
    return circumstance(.how, "how", role, clause)
  }
}

extension Proposition {
  /// Whether it tells of something past and over.
  func isPastTold(_ passage: Passage) -> Bool {
    isPast || verbs.contains { passage.words[$0].tag == "VBD" }
  }
}
