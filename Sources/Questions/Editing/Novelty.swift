/// Finds the numbers and names of a rewrite that stand in nothing it may draw on.
struct Novelty {
  private let numbers: Set<String>
  private let stems: Set<String>

  /// - Parameter sources: what may be drawn on: the evidence and the card's own words.
  init(sources: [String]) {
    var numbers = Set<String>()
    var stems = Set<String>()
    for source in sources {
      let words = CasedWord.words(of: source)
      numbers.formUnion(Self.numbers(in: words).map(\.value))
      for word in words {
        stems.insert(Stem.of(word.lower))
        // “twenty” and “four” may be said where “twenty-four” stands.
        if let number = Self.number(word.lower) { numbers.insert(number) }
      }
    }
    self.numbers = numbers
    self.stems = stems
  }

  /// The first number of `text` that no source has, however it is written: 1,350 is 1350, “three” is 3.
  func newNumber(in text: String) -> String? {
    Self.numbers(in: CasedWord.words(of: text)).first { !numbers.contains($0.value) }?.text
  }

  /// The first word with a capital that no source has in any form. At the head of a sentence the words of grammar, and
  /// those that open a question, have one and are no names.
  func newName(in text: String) -> String? {
    CasedWord.words(of: text).first { word in
      word.hasCapital && !word.hasDigit && !stems.contains(Stem.of(word.lower))
        && !(word.opensSentence && (FunctionWords.all.contains(word.lower) || Self.openers.contains(word.lower)))
    }?.text
  }

  private static let openers: Set<String> = ["according", "name", "list", "complete", "apart", "how", "why"]

  // MARK: numbers

  /// The numbers of a text in one spelling, each with its words. “One” alone is rarely a number and never counted.
  private static func numbers(in words: [CasedWord]) -> [(value: String, text: String)] {
    var found: [(value: String, text: String)] = []
    var run: [String] = []
    func closeRun() {
      while run.last == "and" { run.removeLast() }
      defer { run = [] }
      guard !run.isEmpty, run != ["one"] else { return }
      let text = run.joined(separator: " ")
      if let value = NumberWords.value(of: text) {
        found.append((String(value), text))
      } else {
        found += run.filter { $0 != "and" && $0 != "one" }.map { (number($0) ?? $0, $0) }
      }
    }
    for word in words {
      if NumberWords.isNumberWord(word.lower) || word.lower == "and" && !run.isEmpty {
        run.append(word.lower)
        continue
      }
      closeRun()
      if let value = number(word.lower) { found.append((value, word.text)) }
    }
    closeRun()
    return found
  }

  /// A single word's number in one spelling; nil where it names none.
  private static func number(_ lower: String) -> String? {
    if lower.contains(where: \.isNumber) { return lower.filter { $0 != "," } }
    if let value = NumberWords.value(of: lower) { return String(value) }
    return parts.contains(lower) || lower.hasSuffix("s") && parts.contains(String(lower.dropLast())) ? lower : nil
  }

  /// Ordinals, parts and multiples; with a plural ending, too.
  private static let parts: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "thirtieth", "fortieth", "fiftieth", "hundredth", "thousandth", "half", "halve", "quarter", "twice",
    "thrice", "double", "triple", "dozen", "hundred", "thousand", "million", "billion", "trillion",
  ]
}
