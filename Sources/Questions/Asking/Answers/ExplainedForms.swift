/// The short forms that a document explains, and what they stand for: “long form (LF)”.
struct ExplainedForms: Sendable {
  struct Pair: Hashable, Sendable {
    var short: String
    var long: String
  }

  private(set) var pairs: [Pair] = []

  mutating func note(_ passage: Passage) {
    for found in ShortForms(passage: passage).found() {
      let pair = Pair(short: passage.words[found.short].form, long: passage.text(of: found.long))
      if !pairs.contains(pair) { pairs.append(pair) }
    }
  }

  /// The other form of an answer that is one of them, article and capitals aside; nil where the document explains none.
  ///
  /// A short form that is explained in two ways says neither.
  func other(than answer: String) -> String? {
    let bare = Variants.withoutArticle(answer).lowercased()
    let found = pairs.compactMap { pair -> String? in
      if pair.long.lowercased() == bare { return pair.short }
      return pair.short.lowercased() == bare ? pair.long : nil
    }
    return Set(found.map { $0.lowercased() }).count == 1 ? found.first : nil
  }

  func areSame(_ one: String, _ other: String) -> Bool {
    let (first, second) = (Variants.withoutArticle(one).lowercased(), Variants.withoutArticle(other).lowercased())
    return pairs.contains { pair in
      let forms = [pair.short.lowercased(), pair.long.lowercased()]
      return forms.contains(first) && forms.contains(second)
    }
  }
}
