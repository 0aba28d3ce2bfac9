/// Other ways of writing an answer that are as right.
enum Variants {
  /// - Returns: without the answer itself and without doubles, the likeliest first.
  static func of(_ answer: String, kind: Fact.Kind?) -> [String] {
    var variants: [String]
    switch kind {
    case .count(let unit): variants = numbers(of: answer) + [answer + " " + unit]
    case .share:
      let sign = ["%", " percent", " per cent"].first { answer.hasSuffix($0) }
      let bare = sign.map { String(answer.dropLast($0.count)).trimmed } ?? answer
      let numbers = [bare] + numbers(of: bare)
      variants = numbers + [bare + "%", bare + " percent", bare + " per cent"]
    case .money(let currency): variants = money(answer, currency: currency)
    case .date: variants = dates(of: answer)
    case .century: variants = [answer + " century"]
    case .year: variants = answer.hasSuffix("s") ? ["the " + answer] : []
    case .name, .marked, .term, .phrase, .item, .superlative, nil: variants = phrases(of: answer)
    }
    return variants.uniqued().filter { $0 != answer && !$0.isEmpty }
  }

  /// “Leitner” of “Sebastian Leitner”.
  static func lastName(of person: String) -> [String] {
    let parts = person.split(separator: " ").map(String.init)
    guard parts.count > 1, let last = parts.last, last.utf8.count > 2,
      !["Jr", "Jr.", "Sr.", "II", "III"].contains(last)
    else { return [] }
    // “Ludwig van Beethoven” is “Beethoven” as well as “van Beethoven”.
    let particles = parts.dropFirst().drop { $0.first?.isUppercase == true }
    return particles.isEmpty ? [last] : [last, particles.joined(separator: " ")]
  }

  /// Without an article.
  static func phrases(of answer: String) -> [String] {
    let bare = withoutArticle(answer)
    return bare == answer ? [] : [bare]
  }

  static func withoutArticle(_ answer: String) -> String {
    for article in ["the ", "a ", "an "] where answer.lowercased().hasPrefix(article) {
      return String(answer.dropFirst(article.count))
    }
    return answer
  }

  /// Without the noun that the question names: “glial” to “Which cells …?”, where the answer is “glial cells”.
  ///
  /// Nothing for “Which treaty …?” – “Treaty of Nice”, whose noun is not its last word, and nothing where only an everyday
  /// adjective would be left.
  static func withoutShownNoun(_ answer: String, prompt: String) -> [String] {
    let asked = prompt.lowercased().split(separator: " ").map(String.init)
    let words = withoutArticle(answer).split(separator: " ").map(String.init)
    guard let which = asked.prefix(4).firstIndex(of: "which"), which + 1 < asked.count, words.count > 1,
      let noun = words.last, noun.lowercased() == asked[which + 1].filter(\.isLetter)
    else { return [] }
    let rest = words.dropLast()
    guard
      !rest.allSatisfy({ VagueWords.modifiers.contains($0.lowercased()) || FunctionWords.all.contains($0.lowercased()) }
      )
    else { return [] }
    return [rest.joined(separator: " ")]
  }

  /// The number the other way: in words or in digits, scaled numbers in full; large ones nobody writes in words.
  private static func numbers(of text: String) -> [String] {
    if let value = NumberWords.value(of: text) { return [Numerals.grouped(value)] }
    if let value = Numerals.value(of: text) { return value < 1000 ? [NumberWords.words(for: value)] : [] }
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2, let scale = NumberWords.scale(of: parts[1].lowercased()),
      let full = Numerals.scaled(parts[0], by: scale)
    else { return [] }
    return [Numerals.grouped(full)]
  }

  private static func money(_ answer: String, currency: String) -> [String] {
    guard ["$", "€", "£", "¥"].contains(currency) else {
      let sign = ["dollars": "$", "euros": "€", "pounds": "£"][currency]
      return numbers(of: answer) + [answer + " " + currency] + (sign.map { [$0 + answer] } ?? [])
    }
    let bare = String(answer.dropFirst(currency.count)).trimmed
    let word = ["$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"][currency, default: ""]
    return [bare, bare + " " + word]
  }

  /// “26 June 1945” is “June 26, 1945”.
  private static func dates(of answer: String) -> [String] {
    let parts = answer.replacing(",", with: "").split(separator: " ").map(String.init)
    guard parts.count == 3 else { return [] }
    if Months.isMonth(parts[0]) { return ["\(parts[1]) \(parts[0]) \(parts[2])"] }
    if Months.isMonth(parts[1]) { return ["\(parts[1]) \(parts[0]), \(parts[2])"] }
    return []
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
