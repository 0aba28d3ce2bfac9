import Testing

@testable import train_language

/// A sentence drawn as words of the form `form/CLASS/head/relation`; words joined by `+` share a token.
private func text(_ sentences: String...) -> ScoredText {
  var text = ScoredText()
  for line in sentences {
    var sentence = TreebankSentence()
    for token in line.split(separator: " ") {
      let parts = token.split(separator: "+")
      let first = sentence.words.count
      for part in parts {
        let fields = part.split(separator: "/").map(String.init)
        sentence.words.append(.init(form: fields[0], wordClass: fields[1], head: Int(fields[2]), relation: fields[3]))
      }
      if parts.count > 1 {
        let form = sentence.words[first...].map(\.form).joined()
        sentence.joined.append(.init(words: first...(sentence.words.count - 1), form: form, spaceAfter: true))
      }
    }
    text.add(sentence)
  }
  return text
}

private func measure(_ right: Int, _ gold: Int, _ system: Int) -> TreebankScore.Measure {
  TreebankScore.Measure(right: right, gold: gold, system: system)
}

struct TreebankScoreTests {
  @Test func `an analysis like the treebank's is right in everything`() throws {
    let gold = text("Cats/NOUN/4/nsubj do/AUX/4/aux+n't/PART/4/advmod sleep/VERB/0/root")
    let score = try #require(TreebankScore(gold: gold, system: gold))
    #expect(score.tokens == measure(3, 3, 3))
    #expect(score.words == measure(4, 4, 4))
    #expect(score.las == measure(4, 4, 4))
  }

  @Test func `a wrong class, head or relation costs its own measure`() throws {
    let gold = text("Cats/NOUN/2/nsubj sleep/VERB/0/root well/ADV/2/advmod")
    let system = text("Cats/PROPN/2/obj sleep/VERB/0/root well/ADV/1/advmod")
    let score = try #require(TreebankScore(gold: gold, system: system))
    #expect(score.upos == measure(2, 3, 3))
    #expect(score.uas == measure(2, 3, 3))
    #expect(score.las == measure(1, 3, 3))
    #expect(score.clas == measure(1, 3, 3))
  }

  @Test func `a subtype of a relation does not count`() throws {
    let gold = text("Cats/NOUN/2/nsubj:pass seen/VERB/0/root")
    let system = text("Cats/NOUN/2/nsubj seen/VERB/0/root")
    #expect(TreebankScore(gold: gold, system: system)?.las == measure(2, 2, 2))
  }

  @Test func `a function word counts for attachment but not for content words`() throws {
    let gold = text("The/DET/2/det cat/NOUN/0/root")
    let system = text("The/DET/0/root cat/NOUN/0/root")
    let score = try #require(TreebankScore(gold: gold, system: system))
    #expect(score.las == measure(1, 2, 2))
    #expect(score.clas == measure(1, 1, 2))
  }

  @Test func `words cut differently are aligned by their characters`() throws {
    let gold = text("well/ADV/3/advmod -/PUNCT/1/punct known/ADJ/0/root man/NOUN/3/obj")
    let system = text("well-known/ADJ/2/amod man/NOUN/0/root")
    let score = try #require(TreebankScore(gold: gold, system: system))
    #expect(score.tokens == measure(1, 4, 2))
    #expect(score.words == measure(1, 4, 2))
    #expect(score.uas == measure(0, 4, 2))
  }

  @Test func `words of a joined token are aligned by their forms`() throws {
    let gold = text("can/AUX/3/aux+not/PART/3/advmod go/VERB/0/root")
    let system = text("cannot/AUX/2/aux go/VERB/0/root")
    let score = try #require(TreebankScore(gold: gold, system: system))
    #expect(score.tokens == measure(2, 2, 2))
    #expect(score.words == measure(1, 3, 2))
    #expect(score.las == measure(1, 3, 2))
  }

  @Test func `a sentence that is cut in two is one missed and two too many`() throws {
    let gold = text("a/X/0/root b/X/1/dep")
    let system = text("a/X/0/root", "b/X/0/root")
    let score = try #require(TreebankScore(gold: gold, system: system))
    #expect(score.sentences == measure(0, 1, 2))
    #expect(score.uas == measure(1, 2, 2))
  }

  @Test func `texts that differ in their characters have no score`() {
    #expect(TreebankScore(gold: text("a/X/0/root"), system: text("b/X/0/root")) == nil)
  }

  @Test func `only features that all languages share are compared`() throws {
    var (one, other) = (ScoredText(), ScoredText())
    one.add(TreebankSentence(words: [.init(form: "a", features: "Number=Sing|NumForm=Word", head: 0)]))
    other.add(TreebankSentence(words: [.init(form: "a", features: "Number=Sing", head: 0)]))
    #expect(TreebankScore(gold: one, system: other)?.feats == measure(1, 1, 1))
  }

  @Test func `entity labels become spans of the types that count`() {
    let labels = ["B-PER", "I-PER", "O", "I-LOC", "B-LOC", "B-WORK", "I-ORG"]
    #expect(
      EntitySpan.spans(of: labels) == [
        EntitySpan(words: 0..<2, type: "PER"), EntitySpan(words: 3..<4, type: "LOC"),
        EntitySpan(words: 4..<5, type: "LOC"),
        EntitySpan(words: 6..<7, type: "ORG"),
      ])
  }
}
