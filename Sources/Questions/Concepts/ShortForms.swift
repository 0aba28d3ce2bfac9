/// “Long Form (LF)” and “LF (Long Form)”: acronyms with the words that they are made of.
struct ShortForms {
  let passage: Passage

  struct Found: Hashable {
    /// The index of the acronym's word.
    var short: Int
    var long: Range<Int>
  }

  func found() -> [Found] {
    passage.words.indices.compactMap { position in
      guard isAcronym(passage.words[position].form) else { return nil }
      if position > 1, passage.lower[position - 1] == "(", position + 1 < passage.words.count,
        [")", ",", ";"].contains(passage.lower[position + 1])
      {
        return longForm(of: passage.words[position].form, before: position - 1).map { Found(short: position, long: $0) }
      }
      return longForm(after: position).map { Found(short: position, long: $0) }
    }
  }

  /// Letters that are common knowledge, or no acronym.
  private static let plain: Set<String> = [
    "US", "USA", "UK", "UN", "EU", "TV", "AD", "BC", "CE", "BCE", "AM", "PM", "II", "III", "IV", "VI", "VII", "VIII",
    "OK",
  ]

  private func isAcronym(_ form: String) -> Bool {
    let letters = Self.letters(of: form)
    return (2...8).contains(letters.count) && letters.count(where: { $0.isUppercase }) * 2 > letters.count
      && !Self.plain.contains(form) && letters.first?.isUppercase == true
  }

  /// Without the plural's s.
  private static func letters(of form: String) -> [Character] {
    var letters = form.filter { $0.isLetter }
    if letters.last == "s", letters.count > 2, letters.dropLast().allSatisfy({ $0.isUppercase }) {
      letters.removeLast()
    }
    return Array(letters)
  }

  /// The words whose initials the acronym has, just before its bracket.
  private func longForm(of short: String, before bracket: Int) -> Range<Int>? {
    let wanted = Self.letters(of: short).map { Character($0.lowercased()) }
    var left = wanted.count - 1
    var position = bracket - 1
    while position >= 0, left >= 0 {
      guard !passage.isMark(position) || ["\"", "”"].contains(passage.lower[position]) && position == bracket - 1 else {
        return nil
      }
      // The parts of a hyphenated word count singly: “human-computer interaction”.
      for part in passage.lower[position].split(separator: "-").reversed() {
        if left >= 0, part.first == wanted[left] {
          left -= 1
        } else if left > 0, part.first == wanted[left - 1], part.dropFirst().contains(wanted[left]) {
          // “electroencephalogram (EEG)”: two letters out of one word.
          left -= 2
        } else if !FunctionWords.all.contains(String(part)) {
          return nil
        }
      }
      if left < 0 { break }
      position -= 1
    }
    guard left < 0, position >= 0, bracket - position >= 2 else { return nil }
    return position..<(passage.isMark(bracket - 1) ? bracket - 1 : bracket)
  }

  /// “LF (Long Form)”.
  private func longForm(after position: Int) -> Range<Int>? {
    guard position + 3 < passage.words.count, passage.lower[position + 1] == "(",
      let close = passage.lower[(position + 2)...].prefix(12).firstIndex(of: ")"), close - position > 3
    else { return nil }
    let wanted = Self.letters(of: passage.words[position].form).map { Character($0.lowercased()) }
    let span = position + 2..<close
    guard !span.contains(where: { passage.isMark($0) }) else { return nil }
    let initials = passage.lower[span].flatMap { $0.split(separator: "-") }
      .filter { !FunctionWords.all.contains(String($0)) || wanted.count == span.count }.compactMap(\.first)
    return initials == wanted ? span : nil
  }
}
