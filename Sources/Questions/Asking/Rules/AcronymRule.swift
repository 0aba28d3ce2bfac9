/// “Long Form (LF)”: what does LF stand for?
///
/// Needs no sentence that stands alone: the question holds nothing of it.
struct AcronymRule {
  /// Letters that are common knowledge, or no acronym.
  private static let plain: Set<String> = [
    "US", "USA", "UK", "UN", "EU", "TV", "AD", "BC", "CE", "BCE", "AM", "PM", "II", "III", "IV", "VI", "VII", "VIII",
    "OK",
  ]

  func candidates(of passage: Passage, index: Int) -> [Candidate] {
    passage.words.indices.compactMap { position in
      guard position > 1, position + 1 < passage.words.count, passage.lower[position - 1] == "(",
        passage.lower[position + 1] == ")",
        let span = longForm(of: passage.words[position].form, before: position - 1, in: passage)
      else { return nil }
      let short = passage.words[position].form
      let long = passage.text(of: span)
      return Candidate(
        form: .short(prompt: "What does \(short) stand for?", answer: long), rule: .acronym, passage: index, span: span,
        acceptedAnswers: Variants.phrases(of: long), kind: .name)
    }
  }

  /// The words whose initials the acronym has, just before its bracket.
  private func longForm(of short: String, before bracket: Int, in passage: Passage) -> Range<Int>? {
    var letters = short.filter { $0.isLetter }
    if letters.last == "s", letters.dropLast().allSatisfy({ $0.isUppercase }) { letters.removeLast() }
    guard (2...8).contains(letters.count), letters.count(where: { $0.isUppercase }) * 2 > letters.count,
      !Self.plain.contains(short)
    else { return nil }
    let wanted = Array(letters.lowercased())
    var left = wanted.count - 1
    var position = bracket - 1
    while position >= 0, left >= 0 {
      guard !passage.isMark(position) else { return nil }
      // The parts of a hyphenated word count singly: “human-computer interaction”.
      for part in passage.lower[position].split(separator: "-").reversed() {
        if left >= 0, part.first == wanted[left] {
          left -= 1
        } else if !FunctionWords.all.contains(String(part)) {
          return nil
        }
      }
      if left < 0 { break }
      position -= 1
    }
    guard left < 0, position >= 0, bracket - position >= 2 else { return nil }
    return position..<bracket
  }
}
