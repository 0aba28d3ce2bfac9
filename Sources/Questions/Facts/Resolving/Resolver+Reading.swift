import Language

extension Resolver {
  /// What the analyser found in one passage.
  struct Reading: Sendable {
    var names: [ReferentPhrases.NameFound]
    var links: [Discourse.Link]
  }

  /// A block's names and links, sentence by sentence, as ranges of joined words.
  ///
  /// - Parameters:
  ///   - words: those of each sentence.
  ///   - firstPassage: the passage that the block's first sentence is.
  static func readings(of analysis: Analysis, words: [JoinedWords], firstPassage: Int) -> [Reading] {
    var readings = words.map { _ in Reading(names: [], links: []) }
    func span(_ range: Range<Int>, in sentence: Int) -> Range<Int>? {
      words[sentence].span(of: range, from: analysis.sentences[sentence].range.lowerBound)
    }
    for entity in analysis.entities {
      guard var found = span(entity.range, in: entity.sentence) else { continue }
      let forms = words[entity.sentence].words
      while found.count > 1, ["'s", "’s", "'", "’", ","].contains(forms[found.upperBound - 1].form) {
        found = found.dropLast()
      }
      readings[entity.sentence].names.append(
        ReferentPhrases.NameFound(span: found, kind: entity.kind, confidence: entity.confidence))
    }
    for mention in analysis.mentions where mention.kind == .pronoun {
      guard let antecedent = mention.antecedent, let pronoun = span(mention.range, in: mention.sentence),
        let meant = span(analysis.mentions[antecedent].range, in: analysis.mentions[antecedent].sentence)
      else { continue }
      readings[mention.sentence].links.append(
        Discourse.Link(
          pronoun: pronoun.lowerBound, passage: firstPassage + analysis.mentions[antecedent].sentence, words: meant,
          confidence: mention.confidence))
    }
    return readings
  }
}
