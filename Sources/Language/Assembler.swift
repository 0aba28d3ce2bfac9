/// Makes sentences of words and of what the network reads in them.
struct Assembler {
  let model: Model
  let bytes: UnsafeBufferPointer<UInt8>

  /// Adds a sentence with its names and quantities.
  ///
  /// - Parameter tokens: at least one.
  func add(_ tokens: [Token], _ reading: SentenceReading, to analysis: inout Analysis) {
    let number = analysis.sentences.count
    let sentence = sentence(of: tokens, reading)
    for (value, words) in QuantityGrammar(sentence: sentence).quantities() {
      let range = sentence.range(of: words)
      analysis.quantities.append(
        Quantity(value: value, sentence: number, words: words, text: text(range), range: range))
    }
    analysis.entities += entities(of: reading, tokens: tokens, number: number)
    analysis.sentences.append(sentence)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func sentence(of tokens: [Token], _ reading: SentenceReading) -> Sentence {
    let spelling = LemmaSpelling(words: model.network.words)
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      let utf8 = UnsafeBufferPointer(rebasing: bytes[token.start..<token.end])
      let form = String(decoding: utf8, as: UTF8.self)
      let tag = reading.tags[index]
      let writing = LemmaTable.writing(of: utf8, isFirst: index == 0)
      let lower = writing == .small ? form : form.lowercased()
      let label = model.labels.tags[tag]
      let lemma = spelling.mended(
        model.lemmas.lemma(of: form, lower: lower, tag: tag, writing: writing), form: form, lower: lower,
        tag: label.tag,
        writing: writing)
      words.append(
        Word(
          form: form, range: token.start..<token.end, continuesToken: token.continuesToken, wordClass: label.wordClass,
          tag: label.tag, lemma: lemma,
          features: model.labels.inflections[reading.inflections[index]],
          head: reading.heads[index] < 0 ? nil : reading.heads[index],
          relation: model.labels.relations[reading.relations[index]],
          confidence: Double(reading.margins[index]) / 1024))
    }
    return Sentence(range: tokens[0].start..<tokens[tokens.count - 1].end, words: words)
  }

  private func entities(of reading: SentenceReading, tokens: [Token], number: Int) -> [Entity] {
    var entities: [Entity] = []
    var index = 0
    while index < tokens.count {
      let label = reading.entities[index]
      guard label > 0 else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens.count, reading.entities[end] == label + 1, label % 2 == 1 { end += 1 }
      let range = tokens[index].start..<tokens[end - 1].end
      if let kind = Entity.Kind(rawValue: String(model.labels.entities[label].dropFirst(2))) {
        entities.append(
          Entity(
            kind: kind, sentence: number, words: index..<end, text: text(range), range: range,
            confidence: Double(reading.entityMargins[index..<end].min() ?? 0) / 1024))
      }
      index = end
    }
    return entities
  }
}
