import Language

/// The noun phrases and terms of a document: by their heads, by what they are said to be, by the lists they stand in.
struct PhraseFillers {
  /// The least confidence of a phrase's words.
  private static let leastConfidence = 0.8

  let lexis: Lexis
  private var byText: [String: Filler] = [:]
  /// Texts in the order of their first mentions.
  private var order: [String] = []
  private var listCount = 0
  private var terms: Set<String> = []

  init(lexis: Lexis) { self.lexis = lexis }

  mutating func note(_ passage: Passage, index: Int, facts: [Fact]) {
    let tree = Tree(of: passage)
    for head in passage.words.indices where passage.isNoun(head) {
      guard let span = bareSpan(of: head, tree) else { continue }
      // What the tree is unsure of may be a verb and its object: “remove packages”.
      let isSure = span.allSatisfy { passage.words[$0].confidence >= Self.leastConfidence }
      let first = passage.words[span.lowerBound]
      let key = FillerKey.head(first.wordClass == .noun ? .noun : .adjective, of: passage.words[head].lemma)
      var keys: Set<FillerKey> = span.count > 1 && isSure && first.tag != "VBG" ? [key] : []
      let lemma = passage.words[head].lemma
      if Persons.nouns.contains(lemma), !Self.anybody.contains(lemma), first.wordClass == .noun { keys.insert(.people) }
      add(span, of: passage, index: index, keys: keys)
    }
    for proposition in PropositionFinder(tree).propositions() where proposition.isCopular && !proposition.isNegated {
      noteKind(proposition, tree, index: index)
    }
    let lists = Lists(passage: passage)
    for enumeration in lists.found().map(\.enumeration) + lists.examples() {
      listCount += 1
      for item in enumeration.items {
        let start = passage.article(before: item.lowerBound + 1) == .none ? item.lowerBound : item.lowerBound + 1
        guard start < item.upperBound, passage.isNoun(item.upperBound - 1), isPlain(start..<item.upperBound, passage)
        else { continue }
        add(start..<item.upperBound, of: passage, index: index, keys: [.list(listCount)])
      }
    }
    for fact in facts where fact.kind == .marked || fact.kind == .term && isTelling(fact.span, passage) {
      noteDefined(passage.text(of: fact.span))
    }
  }

  /// People who are everywhere: beside a trade they look like another kind of answer.
  private static let anybody: Set<String> = [
    "man", "woman", "child", "boy", "girl", "person", "wife", "husband", "mother", "father", "son", "daughter",
    "brother",
    "sister", "friend", "uncle", "lady", "member", "participant", "individual", "resident", "adult", "citizen",
    "partner",
    "representative", "people", "other",
  ]

  private static func isAnybody(_ noun: String) -> Bool {
    anybody.contains(noun) || noun.hasSuffix("s") && anybody.contains(String(noun.dropLast()))
  }

  /// Notes a term that the document explains.
  mutating func noteDefined(_ text: String) { terms.insert(Filler.split(text).bare.lowercased()) }

  /// Whether a term that is nowhere explained is one all the same: of several words, or rare, and no deed (“inclusion”).
  private func isTelling(_ span: Range<Int>, _ passage: Passage) -> Bool {
    let last = passage.lower[span.upperBound - 1]
    if Units.measures.contains(last) || Units.measures.contains(last + "s") { return false }
    return span.count > 1 || CommonWords.rarity(of: last) == CommonWords.rarest && !last.hasSuffix("ion")
  }

  func fillers() -> [Filler] {
    order.compactMap { key in
      guard var filler = byText[key] else { return nil }
      if terms.contains(key) {
        filler.keys.insert(.term)
        if !key.contains(" "), !Self.isAnybody(key) { filler.keys.insert(.sort(TermSort(of: key))) }
      }
      return filler.keys.isEmpty ? nil : filler
    }
  }

  /// “Astrocytes are star-shaped glial cells”: cells.
  private mutating func noteKind(_ proposition: Proposition, _ tree: Tree, index: Int) {
    let passage = tree.passage
    guard passage.isNoun(proposition.predicate), passage.isNoun(proposition.subjectHead),
      !VagueWords.nouns.contains(passage.words[proposition.predicate].lemma),
      passage.words[proposition.predicate].features.isPlural
        == passage.words[proposition.subjectHead].features.isPlural,
      let span = bareSpan(of: proposition.subjectHead, tree),
      proposition.subject.filter({ !["a", "an", "the"].contains(passage.lower[$0]) }) == Array(span)
    else { return }
    add(span, of: passage, index: index, keys: [.kind(passage.words[proposition.predicate].lemma)])
  }

  private mutating func add(_ span: Range<Int>, of passage: Passage, index: Int, keys: Set<FillerKey>) {
    let text = passage.text(of: span)
    let isCapital = passage.words[span.lowerBound].form.first?.isUppercase == true
    let keepsCapital = isCapital ? passage.keepsCapital(span.lowerBound, lexis: lexis) : false
    let key = text.lowercased()
    if keepsCapital == nil, byText[key] == nil { return }
    if byText[key] == nil {
      byText[key] = Filler(
        text: keepsCapital == true ? text : text.lowercasedFirst,
        isPlural: passage.words[span.upperBound - 1].features.isPlural,
        isName: false)
      order.append(key)
    }
    byText[key]?.keys.formUnion(keys)
    byText[key]?.articles.insert(passage.article(before: span.lowerBound))
    if byText[key]?.passages.last != index { byText[key]?.passages.append(index) }
  }

  /// A noun with the adjectives and nouns right before it; nil where it is vague, or where more is needed to say what it is.
  private func bareSpan(of head: Int, _ tree: Tree) -> Range<Int>? {
    let passage = tree.passage
    guard ![.compound, .flat].contains(tree.relation(of: head)), passage.words[head].form.count > 2,
      !VagueWords.nouns.contains(passage.words[head].lemma), !VagueWords.nouns.contains(passage.lower[head])
    else { return nil }
    let parts = Set(
      tree.phrase(of: head) { ![Relation.compound, .adjectivalModifier].contains(tree.relation(of: $0)) })
    var start = head
    while start > 0, parts.contains(start - 1) { start -= 1 }
    let span = start..<head + 1
    return isPlain(span, passage) ? span : nil
  }

  /// Whether the words say what is meant by themselves.
  private func isPlain(_ span: Range<Int>, _ passage: Passage) -> Bool {
    (1...4).contains(span.count)
      && !span.contains { word in
        let lower = passage.lower[word]
        return passage.isMark(word) || passage.isNumber(word) || FunctionWords.all.contains(lower)
          || VagueWords.modifiers.contains(lower) || Judging.values.contains(lower)
          || passage.words[word].form.first?.isUppercase == true && word > 0
      } && !["other", "such"].contains(span.lowerBound > 0 ? passage.lower[span.lowerBound - 1] : "")
  }
}
