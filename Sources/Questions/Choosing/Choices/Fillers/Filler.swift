/// A phrase of the document that could stand in an answer's place, with every place where it is said.
struct Filler: Hashable, Sendable {
  enum Article: Hashable, Sendable { case none, definite, indefinite }

  /// As it is first written, without article.
  var text: String
  var keys: Set<FillerKey> = []
  /// The articles it is seen with.
  var articles: Set<Article> = []
  var isPlural: Bool
  /// Whether it is a name: those of one word and those of several are not told apart by capitals.
  var isName: Bool
  /// The indices of the passages that hold it, in order.
  var passages: [Int] = []
}

extension Filler {
  /// A text's article, and the text without it.
  static func split(_ text: String) -> (article: Article, word: String, bare: String) {
    for (word, article) in [("the ", Article.definite), ("a ", .indefinite), ("an ", .indefinite)]
    where text.lowercased().hasPrefix(word) {
      return (article, String(text.prefix(word.count)), String(text.dropFirst(word.count)))
    }
    return (.none, "", text)
  }

  /// The filler with the article that an answer has; nil where it is not said so.
  func written(with article: Article) -> String? {
    switch article {
    case .definite: return articles.contains(.definite) ? "the " + text : nil
    case .indefinite:
      guard articles.contains(.indefinite), let first = text.lowercased().first else { return nil }
      return ("aeiou".contains(first) ? "an " : "a ") + text
    case .none: return articles.contains(.none) || isPlural && !isName ? text : nil
    }
  }
}
