/// Makes sentences of words and of what the network reads in them.
///
/// A class: its reader's memory is used again from sentence to sentence. One thread at a time.
final class Assembler {
  private let model: Model
  private let reader: Reader
  private let bytes: UnsafeBufferPointer<UInt8>

  init(model: Model, reader: Reader, bytes: UnsafeBufferPointer<UInt8>) {
    self.model = model
    self.bytes = bytes
    self.reader = reader
  }

  /// - Parameters:
  ///   - tokens: at least one.
  ///   - number: the sentence's index in the text.
  func sentence(of tokens: [Token], number: Int) -> (Sentence, [Entity]) {
    let reading = reader.read(count: tokens.count) {
      UnsafeBufferPointer(rebasing: bytes[tokens[$0].start..<tokens[$0].end])
    }
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
    let range = tokens[0].start..<tokens[tokens.count - 1].end
    return (Sentence(range: range, words: words), entities(of: reading, tokens: tokens, number: number))
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
            kind: kind, sentence: number, words: index..<end, text: String(decoding: bytes[range], as: UTF8.self),
            range: range,
            confidence: Double(reading.entityMargins[index..<end].min() ?? 0) / 1024))
      }
      index = end
    }
    return entities
  }
}
