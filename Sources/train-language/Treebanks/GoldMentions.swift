/// The mentions that GUM's layer of entities marks in a document, with who is who.
///
/// Format: the field `Entity=` holds brackets; `(7-person-…` opens a mention of the entity 7, `7)` closes it.
struct GoldMentions {
  struct Mention: Hashable {
    var sentence: Int
    var words: Range<Int>
    var head: Int
    var entity: String
  }

  private(set) var mentions: [Mention] = []

  init(_ document: [TreebankSentence]) {
    var open: [(entity: String, sentence: Int, word: Int)] = []
    for (number, sentence) in document.enumerated() {
      for (index, word) in sentence.words.enumerated() {
        guard let field = word.misc.split(separator: "|").first(where: { $0.hasPrefix("Entity=") }) else { continue }
        var name = ""
        var isOpening = false
        func begin() {
          if isOpening { open.append((String(name.prefix { $0 != "-" }), number, index)) }
          isOpening = false
        }
        for character in field.dropFirst(7) {
          switch character {
          case "(":
            begin()
            (name, isOpening) = ("", true)
          case ")":
            let entity = String(name.prefix { $0 != "-" })
            begin()
            close(entity, number, index, sentence, &open)
            name = ""
          default: name.append(character)
          }
        }
        begin()
      }
    }
    mentions.sort {
      ($0.sentence, $0.words.lowerBound, $1.words.upperBound) < ($1.sentence, $1.words.lowerBound, $0.words.upperBound)
    }
  }

  private mutating func close(
    _ entity: String, _ number: Int, _ index: Int, _ sentence: TreebankSentence,
    _ open: inout [(entity: String, sentence: Int, word: Int)]
  ) {
    guard let place = open.lastIndex(where: { $0.entity == entity }) else { return }
    let start = open.remove(at: place)
    guard start.sentence == number else { return }
    let words = start.word..<(index + 1)
    let head = words.first { sentence.words[$0].head.map { !words.contains($0 - 1) } ?? true } ?? start.word
    mentions.append(Mention(sentence: number, words: words, head: head, entity: entity))
  }
}
