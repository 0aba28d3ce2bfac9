/// “Long Form (LF)”, “LF (Long Form)”: what does LF stand for?
///
/// Needs no sentence that stands alone: the question holds nothing of it.
struct AcronymRule {
  func candidates(of passage: Passage, index: Int) -> [Candidate] {
    ShortForms(passage: passage).found().map { found in
      let long = passage.text(of: found.long)
      let short = passage.words[found.short].form
      var candidate = Candidate(
        form: .short(prompt: "What does \(short) stand for?", answer: long), rule: .acronym, passage: index,
        span: found.long, acceptedAnswers: Variants.phrases(of: long), kind: .name)
      // “SSRIs” are asked for in the singular.
      if short.hasSuffix("s"), let singular = Self.singular(long) {
        candidate.form = .short(prompt: "What does \(short.dropLast()) stand for?", answer: singular)
        candidate.acceptedAnswers = [long]
      }
      return candidate
    }
  }

  private static func singular(_ long: String) -> String? {
    var words = long.split(separator: " ").map(String.init)
    guard let last = words.popLast() else { return nil }
    let singular = TermKey.singular(last)
    return singular == last ? nil : (words + [singular]).joined(separator: " ")
  }
}
