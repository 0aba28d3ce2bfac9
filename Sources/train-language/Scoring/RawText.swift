/// The text of treebank sentences as it was before it was annotated, with the places where paragraphs end.
struct RawText {
  private(set) var text = ""
  private(set) var paragraphEnds: [Int] = []

  init(_ sentences: [TreebankSentence]) {
    for sentence in sentences {
      if sentence.beginsParagraph || sentence.beginsDocument, !text.isEmpty {
        paragraphEnds.append(text.utf8.count)
        text += "\n\n"
      }
      var index = 0
      while index < sentence.words.count {
        if let joined = sentence.joined.first(where: { $0.words.lowerBound == index }) {
          text += joined.form + (joined.spaceAfter ? " " : "")
          index = joined.words.upperBound + 1
        } else {
          let word = sentence.words[index]
          text += word.form + (word.spaceAfter ? " " : "")
          index += 1
        }
      }
    }
  }

  /// Documents one after the other, so that no sentence of one meets another's.
  static func documents(_ sentences: [TreebankSentence]) -> [[TreebankSentence]] {
    var documents: [[TreebankSentence]] = []
    for sentence in sentences {
      if sentence.beginsDocument || documents.isEmpty { documents.append([]) }
      documents[documents.count - 1].append(sentence)
    }
    return documents
  }
}
