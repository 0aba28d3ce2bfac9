import Language

/// Finds what a sentence states, clause by clause, in its tree.
///
/// A clause under “if”, “whether”, “want to”, “may” or a denial is no proposition: its sentence does not state it.
struct PropositionFinder {
  let tree: Tree
  private let phrases: Phrases
  private var passage: Passage { tree.passage }

  init(_ tree: Tree) {
    self.tree = tree
    phrases = Phrases(tree)
  }

  /// In the order of the predicates.
  func propositions() -> [Proposition] {
    passage.words.indices.flatMap { word -> [Proposition] in
      guard let construction = construction(of: word) else { return [] }
      return [proposition(of: word, construction)].compactMap { $0 }
    }
  }

  // MARK: which words state something

  private func construction(of word: Int) -> Proposition.Construction? {
    guard isPredicate(word) else { return nil }
    guard let head = passage.words[word].head else { return .main }
    let relation = passage.words[word].relation
    switch relation.base {
    case .conjunct:
      guard let above = construction(of: head) else { return nil }
      return above == .main ? .conjunct : above
    case .parataxis:
      return construction(of: head) != nil && tree.dependents(of: word, in: [.subject]).isEmpty == false
        ? .conjunct : nil
    case .clausalModifier:
      return relation == .relativeClause && isSetOff(word) ? .relative : nil
    case .adverbialClause: return adverbial(word, head)
    case .clausalComplement: return isReported(word, by: head) ? .reported : nil
    default: return nil
    }
  }

  /// A clause beside the main one that holds by itself: “while B …”, “…, reaching France in 1519”.
  private func adverbial(_ word: Int, _ head: Int) -> Proposition.Construction? {
    guard let above = construction(of: head), above != .reported else { return nil }
    let marker = tree.lower(tree.clauseMarker(of: word))
    if ["because", "while", "whereas", "although", "though", "even though"].contains(marker) {
      return tree.dependents(of: word, in: [.subject]).isEmpty ? nil : .subordinate
    }
    guard marker.isEmpty, passage.words[word].tag == "VBG", word > head, isSetOff(word),
      !["according", "depending", "including", "assuming", "given", "leading", "resulting", "making", "causing"]
        .contains(passage.lower[word])
    else { return nil }
    return .participial
  }

  /// Whether somebody says, finds or knows that the clause holds.
  private func isReported(_ word: Int, by head: Int) -> Bool {
    guard construction(of: head) == .main || construction(of: head) == .conjunct,
      Self.asserting.contains(passage.words[head].lemma), !isDenied(head),
      !tree.dependents(of: head, in: [.subject]).isEmpty
    else { return false }
    let marker = tree.lower(tree.clauseMarker(of: word))
    return ["", "that"].contains(marker)
  }

  static let asserting: Set<String> = [
    "say", "state", "argue", "claim", "note", "report", "find", "show", "believe", "suggest", "conclude", "explain",
    "observe", "hold", "maintain", "declare", "announce", "estimate", "think", "point", "emphasize", "stress", "add",
    "write", "demonstrate", "reveal", "indicate", "discover", "assert", "contend", "insist", "propose", "predict",
    "recommend", "read", "learn", "see", "warn", "mention", "acknowledge", "recognize", "know", "realize", "confirm",
    "prove", "establish",
  ]

  private func isPredicate(_ word: Int) -> Bool {
    let isVerb = passage.words[word].wordClass == .verb || passage.words[word].wordClass == .auxiliary
    return isVerb || !tree.dependents(of: word, in: [.copula]).isEmpty
  }

  private func isDenied(_ word: Int) -> Bool {
    tree.dependents(of: word).contains {
      ["not", "n't", "never", "no", "hardly", "scarcely"].contains(passage.lower[$0])
    }
  }

  private func isSetOff(_ word: Int) -> Bool {
    guard let start = tree.phrase(of: word).first else { return false }
    return passage.lower[start] == "," || start > 0 && passage.lower[start - 1] == ","
  }

  // MARK: its parts

  private func proposition(of word: Int, _ construction: Proposition.Construction) -> Proposition? {
    guard let subject = subject(of: word, construction), isPlain(subject.words), !lacksArticle(subject) else {
      return nil
    }
    let isCopular = !tree.dependents(of: word, in: [.copula]).isEmpty
    guard let verbs = verbs(of: word, isCopular: isCopular, construction) else { return nil }
    // “There must be …” has no subject to ask for.
    guard !tree.dependents(of: word).contains(where: { passage.words[$0].relation.base.rawValue == "expl" }) else {
      return nil
    }
    var roles = roles(of: word, isCopular: isCopular, construction, verbs: verbs)
    let subjectWords = Set(subject.words)
    roles = roles.filter { !$0.words.isEmpty && subjectWords.isDisjoint(with: $0.words) }
    // “which the system is built on”, “where he met”: what it stands for is another noun's to say.
    let isOpen = roles.contains { role in role.words.count <= 3 && role.words.contains { isRelative($0) } }
    guard !isOpen, agrees(subject.head, verbs) else { return nil }
    var proposition = Proposition(
      construction: construction, predicate: word, subjectHead: subject.head, subject: subject.words, verbs: verbs,
      isCopular: isCopular, isPassive: isPassive(word), isNegated: isDenied(word),
      roles: roles.sorted { $0.words[0] < $1.words[0] })
    if construction == .participial { proposition.isPast = isToldInPast(word) }
    if construction == .reported {
      guard let speaker = speaker(of: word), speaker != subject.words else { return nil }
      // “You have read that …”, “we know that …”: nobody's claim.
      let isReader = speaker.count == 1 && ["you", "we"].contains(passage.lower[speaker[0]])
      proposition.speaker = isReader ? nil : speaker
    }
    return proposition
  }

  private func isPassive(_ word: Int) -> Bool {
    tree.dependents(of: word).contains {
      passage.words[$0].relation == .passiveSubject || passage.words[$0].relation == .passiveAuxiliary
    }
  }

  private func isToldInPast(_ word: Int) -> Bool {
    guard let head = passage.words[word].head else { return false }
    return passage.words[head].tag == "VBD"
      || tree.dependents(of: head, in: [.auxiliary, .copula]).contains { passage.words[$0].tag == "VBD" }
  }

  private func speaker(of word: Int) -> [Int]? {
    var word = word
    while tree.relation(of: word) == .conjunct, let head = passage.words[word].head { word = head }
    guard let head = passage.words[word].head, let subject = tree.dependents(of: head, in: [.subject]).first else {
      return nil
    }
    return phrases.words(of: subject)
  }

  /// The subject, its own or the one it shares.
  private func subject(of word: Int, _ construction: Proposition.Construction) -> (head: Int, words: [Int])? {
    if let own = tree.dependents(of: word, in: [.subject]).first {
      guard Self.relatives.contains(passage.lower[own]) else { return (own, phrases.words(of: own)) }
      guard construction == .relative, passage.lower[own] != "that", let antecedent = antecedent(of: word) else {
        return nil
      }
      return (antecedent, phrases.words(of: antecedent, leaving: word))
    }
    guard tree.dependents(of: word, in: [.clausalSubject]).isEmpty, let head = passage.words[word].head,
      tree.relation(of: word) == .conjunct || construction == .participial
    else { return nil }
    if tree.dependents(of: word).contains(where: { passage.words[$0].relation.rawValue == "expl" }) { return nil }
    // “A and B met and parted”: the subject stands before both.
    return subject(of: head, self.construction(of: head) ?? .main)
  }

  /// Whether a subject is one plain phrase: no clause has slipped into it.
  private func isPlain(_ words: [Int]) -> Bool {
    guard let first = words.first, let last = words.last, last - first < 24 else { return false }
    // A finite verb with nothing that opens a clause of its own: the tree took two clauses for one.
    let opensClause = words.contains { isRelative($0) || passage.lower[$0] == "that" }
    return !words.contains { word in
      ["if", "when", "then", ":", ";"].contains(passage.lower[word]) || !opensClause && passage.isFinite(word)
    }
  }

  /// “Co-founder of Google”, “psychology major”: a title whose name the tree has put elsewhere.
  private func lacksArticle(_ subject: (head: Int, words: [Int])) -> Bool {
    passage.words[subject.head].tag == "NN" && Persons.nouns.contains(passage.words[subject.head].lemma)
      && !subject.words.contains { word in
        passage.words[word].wordClass == .determiner || passage.words[word].wordClass == .properNoun
          || ["POS", "PRP$", "CD"].contains(passage.words[word].tag)
      }
  }

  private func isRelative(_ word: Int) -> Bool {
    ["WDT", "WP", "WP$", "WRB"].contains(passage.words[word].tag)
  }

  /// Whether subject and verb go together; where they do not, the tree has gone wrong.
  private func agrees(_ subject: Int, _ verbs: [Int]) -> Bool {
    guard let finite = verbs.first(where: { passage.isFinite($0) }) else { return true }
    let isJoined = !tree.dependents(of: subject, in: [.conjunct]).isEmpty
    switch passage.words[subject].tag {
    case "NNS", "NNPS":
      return passage.words[finite].tag != "VBZ" && passage.lower[finite] != "was"
        || passage.words[subject].tag == "NNPS"
    case "NN":
      return isJoined || passage.words[finite].tag != "VBP" || Units.plurals.contains(passage.lower[subject])
        || ["majority", "number", "percent", "%", "half", "rest", "variety", "range", "group", "minority", "lot"]
          .contains(passage.lower[subject])
    default: return true
    }
  }

  private static let relatives: Set<String> = ["which", "who", "that", "whom", "whose", "what"]

  /// The noun that a relative clause hangs on.
  private func antecedent(of word: Int) -> Int? {
    var word = word
    while tree.relation(of: word) == .conjunct, let head = passage.words[word].head { word = head }
    return passage.words[word].head
  }

  /// Auxiliaries and the verb; nil where they begin with no finite one.
  private func verbs(of word: Int, isCopular: Bool, _ construction: Proposition.Construction) -> [Int]? {
    var auxiliaries = tree.dependents(of: word, in: [.auxiliary, .copula]).filter { $0 < word }
    if auxiliaries.isEmpty, tree.relation(of: word) == .conjunct, let head = passage.words[word].head,
      !passage.isFinite(word), !isCopular
    {
      // “was built in 1889 and opened in 1890”: the auxiliary stands once.
      auxiliaries = tree.dependents(of: head, in: [.auxiliary]).filter { $0 < head }
      guard sharesForm(word, with: head) else { return nil }
    }
    let verb = isCopular ? [] : [word]
    let first = auxiliaries.first ?? word
    let adverbs = tree.dependents(of: word, in: [.adverbialModifier]).filter {
      $0 > first && $0 < word && !Proposition.linkingAdverbs.contains(passage.lower[$0])
        && tree.dependents(of: $0).isEmpty
    }
    let denial = tree.dependents(of: word).filter {
      ["not", "n't", "never"].contains(passage.lower[$0]) && $0 < word && !adverbs.contains($0)
    }
    let all = Set(auxiliaries + adverbs + denial + verb).sorted()
    if construction == .participial { return all == [word] ? all : nil }
    guard let finite = all.first(where: { passage.isFinite($0) }), !passage.words[finite].continuesToken,
      !all.contains(where: { passage.lower[$0] == "n't" })
    else { return nil }
    return finite == all.first || adverbs.contains(all[0]) ? all : nil
  }

  private func sharesForm(_ word: Int, with head: Int) -> Bool {
    let (one, other) = (passage.words[word].tag, passage.words[head].tag)
    return one == other || Set([one, other]) == ["VBN", "VBD"]
  }

  private func roles(
    of word: Int, isCopular: Bool, _ construction: Proposition.Construction, verbs: [Int]
  ) -> [Role] {
    var roles: [Role] = []
    if isCopular {
      let outside: Set<Relation> = [
        .subject, .clausalSubject, .copula, .auxiliary, .oblique, .adverbialClause, .parataxis, .conjunct, .coordinator,
        .clauseMarker, .punctuation, .openComplement, .clausalComplement, Relation(rawValue: "discourse"),
        Relation(rawValue: "expl"),
      ]
      let inner = tree.phrase(of: word) { branch in
        if passage.words[branch].head != word { return false }
        if tree.relation(of: branch) == .conjunct { return isPredicate(branch) }
        if [.coordinator, .punctuation].contains(tree.relation(of: branch)) { return false }
        if tree.relation(of: branch) == .adverbialModifier, branch < word {
          return verbs.contains(branch) || branch < (verbs.last ?? 0)
        }
        return outside.contains(tree.relation(of: branch))
      }
      let kept = Set(phrases.markedWords(of: word))
      let words = phrases.trimmed(inner.filter { kept.contains($0) && $0 > (verbs.last ?? -1) })
      let marker = tree.marker(of: word).filter(words.contains)
      roles.append(
        marker.isEmpty
          ? Role(kind: .predicate, head: word, words: words)
          : Role(kind: .oblique(marker: tree.lower(marker)), head: word, words: words, markerCount: marker.count))
    }
    return roles + parts(of: word, verbs: verbs, depth: 0)
  }

  /// The roles that hang on a verb, those of “to …” after it included.
  private func parts(of word: Int, verbs: [Int], depth: Int) -> [Role] {
    let first = verbs.first ?? word
    return tree.dependents(of: word).flatMap { part -> [Role] in
      let isFronted = part < first
      switch tree.relation(of: part) {
      case .object: return [Role(kind: .object, head: part, words: phrases.words(of: part))]
      case .indirectObject: return [Role(kind: .indirectObject, head: part, words: phrases.words(of: part))]
      case .oblique: return [oblique(part, isFronted: isFronted)]
      case .nominalModifier where depth == 0 && passage.words[word].wordClass == .verb:
        return [oblique(part, isFronted: isFronted)]
      case .adverbialClause:
        let words = phrases.clause(of: part)
        let marker = tree.clauseMarker(of: part).filter { words.prefix(4).contains($0) }
        return [
          Role(
            kind: .adverbialClause(marker: tree.lower(marker)), head: part, words: words,
            markerCount: words.starts(with: marker) ? marker.count : 0, isFronted: isFronted)
        ]
      case .clausalComplement:
        return [Role(kind: .clausalComplement, head: part, words: phrases.clause(of: part))]
      case .openComplement: return openComplement(part, depth: depth)
      case .adverbialModifier:
        guard !verbs.contains(part), !["here", "there", "above", "below"].contains(passage.lower[part]),
          !Proposition.linkingAdverbs.contains(passage.lower[part]), part > first
        else { return [] }
        return [Role(kind: .adverb, head: part, words: phrases.clause(of: part))]
      case .compound where passage.words[part].relation == .particle:
        return [Role(kind: .adverb, head: part, words: [part])].map { role in
          var role = role
          role.kind = .openComplement
          return role
        }
      default: return []
      }
    }
  }

  private func oblique(_ part: Int, isFronted: Bool) -> Role {
    let words = phrases.markedWords(of: part)
    let marker = tree.marker(of: part)
    let isLed = words.starts(with: marker)
    let kind: Role.Kind =
      passage.words[part].relation == .agent
      ? .agent : .oblique(marker: isLed ? tree.lower(marker) : "?")
    return Role(
      kind: kind, head: part, words: words, markerCount: isLed ? marker.count : 0, isFronted: isFronted)
  }

  /// “to build a canal”: its verb as one role, what hangs on it as others.
  private func openComplement(_ part: Int, depth: Int) -> [Role] {
    let isCopular = !tree.dependents(of: part, in: [.copula]).isEmpty
    guard depth < 3, isCopular || passage.words[part].tag == "VB" || passage.words[part].tag == "VBG" else {
      return [Role(kind: .openComplement, head: part, words: phrases.clause(of: part))]
    }
    let inner = parts(of: part, verbs: [part], depth: depth + 1)
    let taken = Set(inner.flatMap(\.words))
    // Only the words in a row with the verb: what a role of its own parts from it has no place left.
    let words = phrases.clause(of: part).filter { !taken.contains($0) }
    var run = words.prefix(1)
    while run.count < words.count, words[run.count] == words[run.count - 1] + 1 { run = words.prefix(run.count + 1) }
    guard run.contains(part) else {
      return [Role(kind: .clausalComplement, head: part, words: phrases.clause(of: part))]
    }
    return [Role(kind: .openComplement, head: part, words: phrases.trimmed(Array(run)))] + inner
  }
}
