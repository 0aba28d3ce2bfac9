/// A question to a clause: its question word first, then the rest of the clause in the order that English asks in.
struct ClauseQuestion {
  /// What stands in front: “Who”, “In which year”, “How many countries”.
  struct Lead {
    var text: String
    /// The clause's words in it: “countries”.
    var used: [Int] = []
    /// Whether the verb keeps its number: “Which cells provide …”.
    var keepsNumber = false
  }

  struct Asked {
    var prompt: String
    /// The passage's words that it shows, in order.
    var used: [Int]
  }

  let clause: Clause
  private var passage: Passage { clause.passage }
  private var proposition: Proposition { clause.proposition }

  /// Asks for the subject: the verb stays where it is.
  func subject(_ lead: Lead) -> Asked? {
    guard proposition.construction != .participial, let parts = kept(without: nil, lead: lead) else { return nil }
    let verbs = proposition.verbs.enumerated().map { position, word in
      lead.keepsNumber || !passage.isFinite(word) ? passage.words[word].form : singular(word)
    }
    return asked(lead, [verbs.joined(separator: " ")], parts, used: proposition.verbs)
  }

  /// Asks for a role, or with nil for the circumstances: the first auxiliary stands before the subject.
  func role(_ role: Role?, _ lead: Lead) -> Asked? {
    guard let parts = kept(without: role, lead: lead), let subject = subjectText, let verbs = inverted else {
      return nil
    }
    return asked(
      lead, [verbs.auxiliary, subject] + verbs.rest, parts, used: proposition.verbs + proposition.subject)
  }

  /// Asks who does it, in the active: “is serialised by the server” is asked with “What serialises …?”.
  func agent(_ role: Role, _ lead: Lead) -> Asked? {
    guard proposition.isPassive, let verb = active(keepsNumber: lead.keepsNumber),
      let parts = kept(without: role, lead: lead),
      let object = subjectText
    else { return nil }
    return asked(lead, [verb, object], parts, used: proposition.verbs + proposition.subject)
  }

  /// The passive's verbs as the active has them: “was written” is “wrote”, “can be prevented” is “can prevent”.
  private func active(keepsNumber: Bool) -> String? {
    let verbs = proposition.verbs
    guard let participle = verbs.last, passage.isParticiple(participle),
      let auxiliary = verbs.dropLast().last(where: { passage.words[$0].lemma == "be" })
    else { return nil }
    let others = verbs.filter { $0 != participle && $0 != auxiliary }
    let form: String
    switch passage.lower[auxiliary] {
    case "is", "are":
      form = keepsNumber ? passage.words[participle].lemma : VerbForms.third(passage.words[participle].lemma)
    case "was", "were": form = VerbForms.past(ofParticiple: passage.lower[participle])
    case "be": form = passage.words[participle].lemma
    case "been": form = passage.lower[participle]
    default: return nil
    }
    let before = others.map { keepsNumber || !passage.isFinite($0) ? passage.words[$0].form : singular($0) }
    return Wording.joined(before + [form])
  }

  // MARK: pieces

  private func singular(_ word: Int) -> String {
    VerbForms.singular(passage.lower[word], tag: passage.words[word].tag, lemma: passage.words[word].lemma)
  }

  /// The subject with a small first letter, where it has no capital of its own; nil where that cannot be seen.
  private var subjectText: String? {
    guard let first = proposition.subject.first else { return nil }
    return Wording.lowered(
      passage.text(of: proposition.subject), passage: passage, lexis: clause.lexis, first: first)
  }

  /// “was … built”, “did … build”.
  private var inverted: (auxiliary: String, rest: [String])? {
    let verbs = proposition.verbs
    if proposition.construction == .participial, let verb = verbs.last {
      let isPlural = passage.words[proposition.subjectHead].features.isPlural
      return (proposition.isPast ? "did" : isPlural ? "do" : "does", [passage.words[verb].lemma])
    }
    guard let finite = verbs.firstIndex(where: { passage.isFinite($0) }) else { return nil }
    let word = passage.words[verbs[finite]]
    let others = verbs.indices.filter { $0 != finite }.map { passage.words[verbs[$0]].form }
    let isAuxiliary = finite < verbs.count - 1 && word.wordClass != .verb || word.lemma == "be" || word.tag == "MD"
    if isAuxiliary || proposition.isCopular { return (passage.lower[verbs[finite]], others) }
    let auxiliary = word.tag == "VBD" ? "did" : word.tag == "VBZ" ? "does" : "do"
    return (auxiliary, others + [word.lemma])
  }

  /// The roles that the question shows, in their order; nil where one of them cannot be shown or left out.
  private func kept(without asked: Role?, lead: Lead) -> [Role]? {
    var roles = proposition.roles.filter { role in
      role.head != asked?.head && !role.words.contains { asked?.words.contains($0) == true }
        && !role.words.contains { lead.used.contains($0) }
    }
    for role in roles {
      if case .clausalComplement = role.kind, asked != nil || role.words.count > 14 { return nil }
      if isCondition(role), role.words.count > 13 { return nil }
    }
    // “see the sector as depressed”, “compelled to break”: the verb says nothing without it.
    if roles.contains(where: { isLeftOut($0) && completes($0) }) { return nil }
    roles.removeAll { !isCondition($0) && isLeftOut($0) }
    let own = passage.wordCount(of: proposition.verbs) + (asked == nil ? 0 : passage.wordCount(of: proposition.subject))
    let core = roles.first { !$0.isFronted }?.head
    var length = own + roles.reduce(0) { $0 + passage.wordCount(of: $1.words) }
    while length > 17,
      let last = roles.lastIndex(where: { $0.isOptional && $0.head != core && !isCondition($0) })
    {
      length -= passage.wordCount(of: roles[last].words)
      roles.remove(at: last)
    }
    return roles.filter { !$0.isFronted } + roles.filter(\.isFronted)
  }

  private func isCondition(_ role: Role) -> Bool {
    guard case .adverbialClause(let marker) = role.kind else { return false }
    return ["if", "when", "unless", "whenever", "once", "as long as", "provided", "only if", "until"].contains(marker)
  }

  /// Whether the verb needs the role to say what it says.
  private func completes(_ role: Role) -> Bool {
    guard !role.isFronted else { return false }
    let verb = passage.words[proposition.predicate].lemma
    switch role.kind {
    case .oblique("as"), .adverbialClause("as"): return !proposition.isCopular
    case .adverbialClause("to"): return Self.ruling.contains(verb)
    default: return false
    }
  }

  /// Verbs with which “to …” says what somebody is to do, not what for.
  static let ruling: Set<String> = [
    "force", "allow", "enable", "help", "cause", "encourage", "want", "ask", "tell", "require", "lead", "teach",
    "persuade", "inspire", "urge", "order", "permit", "get", "expect", "compel", "oblige", "invite", "advise", "forbid",
    "motivate", "train", "instruct", "authorize", "entitle", "push", "drive", "warn", "like", "need", "prompt", "try",
  ]

  private func isLeftOut(_ role: Role) -> Bool {
    switch role.kind {
    case .adverbialClause(let marker):
      let isShort = role.words.count <= 7 && !role.isFronted
      let isGerund = passage.words[role.head].tag == "VBG" && !marker.isEmpty && marker != "while"
      return !isShort || !isGerund && !["to", "in order to", "after", "before"].contains(marker)
    case .oblique(let marker):
      if ["according to", "in addition to", "instead of", "such as", "including", "like", "unlike", "?"].contains(
        marker)
        || ["example", "instance", "fact", "addition", "contrast", "course", "result", "particular", "general"]
          .contains(passage.lower[role.head])
      {
        return true
      }
      return role.isFronted && (role.words.count > 7 || !Self.framing.contains(marker))
    case .adverb: return role.isFronted || role.words.count > 4
    default: return false
    }
  }

  /// Prepositions of times and places, which a fact may need to be true.
  private static let framing: Set<String> = [
    "", "in", "on", "at", "during", "after", "before", "since", "by", "under", "for", "from", "among", "throughout",
    "until", "within", "between", "outside", "near", "over", "across", "without",
  ]

  private func asked(_ lead: Lead, _ middle: [String], _ roles: [Role], used: [Int]) -> Asked? {
    let tail = roles.map { role -> String? in
      // The subject is shown: “When did Fillmore receive his degree?”
      let text =
        role.words.contains(where: clause.boundPronouns.contains)
        ? passage.plainText(of: role.words) : passage.text(of: role.words)
      guard role.isFronted, let first = role.words.first else { return text }
      return Wording.lowered(text, passage: passage, lexis: clause.lexis, first: first)
    }
    guard !tail.contains(nil) else { return nil }
    let prompt = Wording.joined([lead.text] + middle + tail.compactMap { $0 }) + "?"
    let all = Set(lead.used + used + roles.flatMap(\.words)).sorted()
    return Asked(prompt: prompt.capitalisedFirst, used: all)
  }
}
