import Language

extension TreebankSentence {
  /// What the analyser says of a sentence, as a treebank has it.
  init(_ sentence: Sentence) {
    for (index, word) in sentence.words.enumerated() {
      let isLast = index + 1 == sentence.words.count
      let isJoinedToNext = !isLast && sentence.words[index + 1].range.lowerBound == word.range.upperBound
      words.append(
        Word(
          form: word.form, lemma: word.lemma, wordClass: word.wordClass.rawValue, tag: word.tag,
          features: word.features.text,
          head: word.head.map { $0 + 1 } ?? 0, relation: word.relation.rawValue, spaceAfter: !isJoinedToNext))
    }
    var first = 0
    for index in 1...max(sentence.words.count, 1) {
      if index < sentence.words.count, sentence.words[index].continuesToken { continue }
      if index - first > 1 {
        joined.append(
          JoinedToken(
            words: first...(index - 1), form: sentence.words[first..<index].map(\.form).joined(),
            spaceAfter: words[index - 1].spaceAfter))
      }
      first = index
    }
  }

  /// The sentence in CoNLL-U, with an empty line behind it.
  var conllu: String {
    var text = ""
    for (index, word) in words.enumerated() {
      if let token = joined.first(where: { $0.words.lowerBound == index }) {
        let misc = token.spaceAfter ? "_" : "SpaceAfter=No"
        text +=
          "\(token.words.lowerBound + 1)-\(token.words.upperBound + 1)\t\(token.form)\t_\t_\t_\t_\t_\t_\t_\t\(misc)\n"
      }
      let isInside = joined.contains { $0.words.contains(index) }
      let misc = word.spaceAfter || isInside ? "_" : "SpaceAfter=No"
      text += "\(index + 1)\t\(word.form)\t\(word.lemma)\t\(word.wordClass)\t\(word.tag)\t\(word.features)\t"
      text += "\(word.head.map(String.init) ?? "_")\t\(word.relation)\t_\t\(misc)\n"
    }
    return text + "\n"
  }
}
