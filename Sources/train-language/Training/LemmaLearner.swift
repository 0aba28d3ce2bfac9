import Language

/// Learns how a word's dictionary form follows from its ending and tag, and which words are exceptions.
struct LemmaLearner {
  private struct Rule: Hashable, Comparable {
    var cut: Int
    var keepsCapital: Bool
    var added: String
    static func < (one: Rule, other: Rule) -> Bool {
      (one.cut, one.keepsCapital ? 1 : 0, one.added) < (other.cut, other.keepsCapital ? 1 : 0, other.added)
    }
  }

  private struct Case {
    var form: String
    var lower: String
    var lemma: String
    var tag: Int
    var writing: LemmaTable.Writing
    var count: Int
  }

  private(set) var entries: [(hash: UInt64, value: UInt32)] = []
  /// Place 0 is never used: it means no text.
  private(set) var texts: [UInt8] = [0]
  private var places: [String: UInt32] = [:]
  private var rules: [UInt64: Rule] = [:]

  /// - Parameter lexicon: form, part of speech and lemma of irregular words.
  init(trees: [TreebankSentence], inventory: Inventory, lexicon: [(form: String, tags: [String], lemma: String)]) {
    let cases = Self.cases(trees, inventory)
    learnRules(cases)
    var exceptions: [UInt64: (lemma: String, count: Int)] = [:]
    var groups: [UInt64: [Case]] = [:]
    for word in cases { groups[LemmaTable.key(word.lower.utf8, tag: word.tag, kind: 10), default: []].append(word) }
    for (key, words) in groups {
      var lemmas: [String: Int] = [:]
      for word in words { lemmas[word.lemma, default: 0] += word.count }
      guard let best = lemmas.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }) else { continue }
      let rightByRule = words.reduce(0) { $0 + (ruled($1) == $1.lemma ? $1.count : 0) }
      exceptions[key] = best.value > rightByRule ? (best.key, best.value) : ("", 0)
    }
    for (form, tags, lemma) in lexicon {
      for (tag, name) in inventory.tags.enumerated() where tags.contains(name) {
        let key = LemmaTable.key(form.utf8, tag: tag, kind: 10)
        guard exceptions[key] == nil else { continue }
        let word = Case(form: form, lower: form, lemma: lemma, tag: tag, writing: .small, count: 1)
        exceptions[key] = ruled(word) == lemma ? ("", 0) : (lemma, 1)
      }
    }
    for (key, exception) in exceptions.sorted(by: { $0.key < $1.key }) where exception.count > 0 {
      entries.append((key, place(of: exception.lemma)))
    }
    for (key, rule) in rules.sorted(by: { $0.key < $1.key }) {
      let text = rule.added.isEmpty ? 0 : place(of: rule.added)
      entries.append((key, UInt32(rule.cut) | (rule.keepsCapital ? 0x80 : 0) | text << 8))
    }
  }

  private mutating func place(of text: String) -> UInt32 {
    if let place = places[text] { return place }
    let place = UInt32(texts.count)
    let bytes = Array(text.utf8.prefix(255))
    texts += [UInt8(bytes.count)] + bytes
    places[text] = place
    return place
  }

  private static func cases(_ trees: [TreebankSentence], _ inventory: Inventory) -> [Case] {
    struct Key: Hashable {
      var form: String
      var lemma: String
      var tag: Int
      var writing: LemmaTable.Writing
    }
    var counts: [Key: Int] = [:]
    for sentence in trees where sentence.hasTree {
      for (index, word) in sentence.words.enumerated() {
        guard let tag = inventory.tagIndex["\(word.wordClass)|\(word.tag)"], word.lemma != "_" || word.form == "_"
        else { continue }
        var form = word.form
        let writing = form.withUTF8 { LemmaTable.writing(of: $0, isFirst: index == 0) }
        counts[Key(form: word.form, lemma: word.lemma, tag: tag, writing: writing), default: 0] += 1
      }
    }
    return counts.map {
      Case(
        form: $0.key.form, lower: $0.key.form.lowercased(), lemma: $0.key.lemma, tag: $0.key.tag,
        writing: $0.key.writing, count: $0.value)
    }.sorted { ($0.form, $0.lemma, $0.tag, $0.writing.rawValue) < ($1.form, $1.lemma, $1.tag, $1.writing.rawValue) }
  }

  /// What turns the form into the lemma; nil if they share nothing.
  private static func rule(_ word: Case) -> Rule? {
    let lemma = Array(word.lemma.utf8)
    let form = Array(word.form.utf8)
    let lower = Array(word.lower.utf8)
    guard form.count == lower.count else { return nil }
    let keepsCapital = lemma.first != lower.first || (lemma == form && form != lower)
    let source = keepsCapital ? form : lower
    let common = zip(source, lemma).prefix { $0 == $1 }.count
    // What changes more than an ending, `Sept.` to `September`, is an exception and no rule.
    guard common > 0, source.count - common <= 4, lemma.count - common <= 3 else { return nil }
    return Rule(
      cut: source.count - common, keepsCapital: keepsCapital, added: String(decoding: lemma[common...], as: UTF8.self))
  }

  private mutating func learnRules(_ cases: [Case]) {
    var votes: [UInt64: [Rule: Int]] = [:]
    var lengths: [UInt64: Int] = [:]
    var parents: [UInt64: UInt64] = [:]
    func vote(_ word: Case, _ writing: LemmaTable.Writing, _ rule: Rule) {
      let bytes = Array(word.lower.utf8)
      var parent: UInt64?
      for length in 0...min(LemmaTable.longestEnding, bytes.count) {
        let key = LemmaTable.key(bytes.suffix(length), tag: word.tag, kind: 11 + writing.rawValue)
        // A type counts once, a frequent one a little more.
        votes[key, default: [:]][rule, default: 0] += word.count > 3 ? 2 : 1
        lengths[key] = length
        if let parent { parents[key] = parent }
        parent = key
      }
    }
    for word in cases {
      guard let rule = Self.rule(word) else { continue }
      if rule.keepsCapital || word.writing == .small {
        vote(word, word.writing, rule)
      } else {
        vote(word, word.writing, Self.asSmall)
        vote(word, .small, rule)
      }
    }
    for key in votes.keys.sorted(by: { (lengths[$0, default: 0], $0) < (lengths[$1, default: 0], $1) }) {
      guard let best = votes[key]?.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }) else { continue }
      var inherited: Rule?
      var parent = parents[key]
      while let ancestor = parent, inherited == nil {
        inherited = rules[ancestor]
        parent = parents[ancestor]
      }
      if inherited != best.key, inherited == nil || best.value >= 2 { rules[key] = best.key }
    }
  }

  private static let asSmall = Rule(cut: Int(LemmaTable.asSmall), keepsCapital: false, added: "")

  /// What the rules alone say.
  private func ruled(_ word: Case) -> String {
    let lower = Array(word.lower.utf8)
    func rule(_ writing: LemmaTable.Writing) -> Rule? {
      for length in stride(from: min(LemmaTable.longestEnding, lower.count), through: 0, by: -1) {
        let key = LemmaTable.key(lower.suffix(length), tag: word.tag, kind: 11 + writing.rawValue)
        if let rule = rules[key] { return rule }
      }
      return nil
    }
    var found = rule(word.writing)
    if found == Self.asSmall { found = rule(.small) }
    guard let found = found ?? rule(.small) else { return word.form }
    let source = found.keepsCapital ? Array(word.form.utf8) : lower
    return String(decoding: source.prefix(max(0, source.count - found.cut)), as: UTF8.self) + found.added
  }
}

extension Lexicon {
  /// Irregular forms with the tags that they may bear, from the list of lemmas and WordNet's exceptions.
  static func irregularForms(folder: String) throws -> [(form: String, tags: [String], lemma: String)] {
    let tags = [
      "noun": ["NOUN|NNS"], "verb": ["VERB|VBD", "VERB|VBN", "VERB|VBG", "VERB|VBZ"], "adj": ["ADJ|JJR", "ADJ|JJS"],
      "adv": ["ADV|RBR", "ADV|RBS"],
    ]
    return try lines(folder, "lemmas.csv").compactMap { line in
      let columns = line[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 3, let tags = tags[columns[1]], let lemma = columns[2].split(separator: "/").first else {
        return nil
      }
      let form = columns[0]
      guard form == form.lowercased(), !form.contains(" "), form != lemma else { return nil }
      return (form, tags, String(lemma))
    }
  }
}
