/// Mends a lemma where its spelling follows from more than its ending: `india`, `TEHRAN`, `german`, `1,100`.
struct LemmaSpelling {
  let words: WordTables

  func mended(_ lemma: String, form: String, lower: String, tag: String, writing: LemmaTable.Writing) -> String {
    switch tag {
    case "CD":
      guard lemma.utf8.first.map({ $0 >= 48 && $0 <= 57 }) == true, lemma.utf8.contains(UInt8(ascii: ",")) else {
        return lemma
      }
      return NumberReader.figure(lemma) == nil ? lemma : lemma.filter { $0 != "," }
    case "NNP", "NNPS":
      let isListed = lower.utf8.count >= 4 && !words.classes(of: lower).isEmpty
      if writing == .small { return isListed && isLetters(lemma) ? capitalised(lemma) : lemma }
      return writing == .allCapitals && lemma == form && isListed && isLetters(lower) ? capitalised(lower) : lemma
    case "JJ":
      let classes = words.classes(of: lower)
      return writing == .small && classes.contains(.demonym) && !classes.contains(.common) ? capitalised(lemma) : lemma
    default: return lemma
    }
  }

  private func isLetters(_ word: String) -> Bool { word.utf8.allSatisfy { $0 >= 97 && $0 <= 122 } }

  private func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
