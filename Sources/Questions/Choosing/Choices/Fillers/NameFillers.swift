import Language

/// The names of a document with what they name, as all their mentions together show it.
struct NameFillers {
  private struct Mentions {
    var text: String
    var passages: [Int] = []
    var articles: Set<Filler.Article> = []
    /// How sure the analyser was in all of each kind.
    var votes: [Entity.Kind: Double] = [:]
    var isPlural = false
  }

  let lexis: Lexis
  private var byText: [String: Mentions] = [:]
  /// Texts in the order of their first mentions.
  private var order: [String] = []

  init(lexis: Lexis) { self.lexis = lexis }

  mutating func note(_ passage: Passage, index: Int) {
    for span in Names(passage: passage, lexis: lexis).spans() {
      let text = passage.text(of: span)
      // “Galois's”, “Vienna–Budapest”: a piece of something longer.
      guard isName(span, in: passage), isWhole(span, in: passage) else {
        continue
      }
      let key = text.lowercased()
      if byText[key] == nil { order.append(key) }
      var mentions = byText[key] ?? Mentions(text: text)
      if mentions.passages.last != index { mentions.passages.append(index) }
      mentions.articles.insert(passage.article(before: span.lowerBound))
      mentions.isPlural = mentions.isPlural || passage.words[span.upperBound - 1].features.isPlural
      if passage.persons.contains(span) { mentions.votes[.person, default: 0] += 1 }
      for name in passage.names where name.span.upperBound == span.upperBound && name.span.overlaps(span) {
        mentions.votes[name.kind, default: 0] += name.confidence
      }
      byText[key] = mentions
    }
  }

  /// Whether it is no piece of something longer, and no common word that only opens a sentence: “Heeding Madison”.
  private func isName(_ span: Range<Int>, in passage: Passage) -> Bool {
    !span.contains { passage.isMark($0) && passage.lower[$0] != "." }
      && span.allSatisfy { word in
        passage.words[word].form.first?.isUppercase != true || passage.words[word].wordClass == .properNoun
          || word > span.lowerBound && passage.words[word].wordClass == .noun
      }
      && !Pointing.deicticTimes.contains([passage.lower[span.lowerBound]])
  }

  /// Whether no other part of a name or compound clings to it.
  private func isWhole(_ span: Range<Int>, in passage: Passage) -> Bool {
    let next = span.upperBound < passage.words.count ? passage.words[span.upperBound] : nil
    if let next, next.wordClass == .noun, passage.isSpaced(before: span.upperBound),
      next.head.map({ $0 >= span.upperBound }) ?? true, passage.words[span.upperBound - 1].head == span.upperBound
    {
      // “the Paris treaty”: the name only describes the treaty.
      return false
    }
    return true
  }

  func fillers() -> [Filler] {
    order.compactMap { key in
      guard let mentions = byText[key], let shared = self.key(of: mentions) else { return nil }
      // “James” and “Hughes” are no plurals; “the Carpathians” are.
      let isPlural = mentions.isPlural && shared == .entity(.place)
      return Filler(
        text: mentions.text, keys: [shared], articles: mentions.articles, isPlural: isPlural, isName: true,
        passages: mentions.passages)
    }
  }

  /// The finest class that is sure; nil where none is.
  private func key(of mentions: Mentions) -> FillerKey? {
    if let listed = PlaceList.listed(mentions.text), top(mentions.votes) != .person {
      return .listed(listed.kind)
    }
    if let noun = Self.classNoun(of: mentions.text) { return .named(noun) }
    guard let kind = top(mentions.votes) else { return nil }
    switch kind {
    case .person:
      let isFull = mentions.text.contains(" ")
      // One name that stands once is often a piece of a longer one.
      return isFull || mentions.passages.count > 1 ? .person(isFull: isFull) : nil
    case .place, .organisation, .work: return .entity(kind)
    case .event, .other: return nil
    }
  }

  /// The kind that most mentions agree on.
  private func top(_ votes: [Entity.Kind: Double]) -> Entity.Kind? {
    let all = votes.values.reduce(0, +)
    return Entity.Kind.allCases.first { votes[$0, default: 0] >= 0.4 && votes[$0, default: 0] > 0.65 * all }
  }

  /// “treaty” of “Treaty of Paris”, “river” of “Vister River”, “lake” of “Lake Merrow”.
  static func classNoun(of name: String) -> String? {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last else { return nil }
    if let joint = words.firstIndex(where: { ["of", "for", "on", "in"].contains($0) }), joint > 0 {
      return NameWords.classes.contains(words[joint - 1]) ? words[joint - 1] : nil
    }
    if NameWords.classes.contains(last) { return last }
    return ["lake", "mount", "fort", "river", "cape", "camp"].contains(words[0]) ? words[0] : nil
  }
}

extension Passage {
  /// The article before a phrase's first word.
  func article(before index: Int) -> Filler.Article {
    guard index > 0 else { return .none }
    switch lower[index - 1] {
    case "the": return .definite
    case "a", "an": return .indefinite
    default: return .none
    }
  }
}
