import Cards
import Foundation
import Language
import Testing

@testable import Questions

/// What holds for every card of every document.
struct LawTests {
  @Test(arguments: Sample.all)
  func `every answer stands in its evidence and every evidence in the document`(sample: Sample) throws {
    let found = sample.questions
    #expect(found.count >= 10)
    // Markup is no part of a block's text; our links are the only markup inside sentences.
    let whole = squeezed(
      sample.text.replacing("[acetylene gas](https://example.org/gas)", with: "acetylene gas").replacing("*", with: ""))
    for question in found {
      #expect(whole.contains(squeezed(question.evidence)), "\(question.evidence)")
      for answer in answers(of: question.card) {
        #expect(
          squeezed(question.evidence).lowercased().contains(squeezed(answer).lowercased()),
          "\(answer) in \(question.evidence)")
      }
    }
  }

  @Test(arguments: Sample.all)
  func `no answer stands in its prompt`(sample: Sample) throws {
    for question in sample.questions {
      let shown = Set(Stem.words(of: question.card.prompt))
      for answer in answers(of: question.card) {
        let words = Stem.words(of: answer).filter { !FunctionWords.all.contains($0) }
        #expect(words.isEmpty || !words.allSatisfy(shown.contains), "\(question.card.prompt) → \(answer)")
      }
    }
  }

  @Test(arguments: Sample.all)
  func `prompts are printed as an editor prints them`(sample: Sample) throws {
    for question in sample.questions {
      let prompt = question.card.prompt
      #expect(prompt.first?.isLowercase == false, "\(prompt)")
      #expect(
        question.card.kind == .cloze
          ? prompt.hasSuffix(".") || prompt.hasSuffix("”") || prompt.hasSuffix("\"") : prompt.hasSuffix("?"))
      #expect(Marks.areBalanced(prompt.replacing("[…]", with: "gap")), "\(prompt)")
      #expect(prompt.firstMatch(of: /\s[,.;:?!]|\(\s|\s\)|\s\s|,,|\.\.$/) == nil, "\(prompt)")
      #expect(prompt.firstMatch(of: /https?:|User Login|Register|towards shared light|page 4/) == nil, "\(prompt)")
    }
  }

  @Test(arguments: Sample.all)
  func `no prompt points out of itself`(sample: Sample) throws {
    for question in sample.questions where question.card.kind == .cloze {
      let first = question.card.prompt.split(separator: " ")[0].lowercased()
      #expect(
        !["it", "he", "she", "they", "this", "these", "we", "you", "however,"].contains(first),
        "\(question.card.prompt)")
      // “not only A, but also B” holds both; a sentence with another before it may point to that,
      // and what is quoted is its author's own.
      let prompt = question.card.prompt.replacing("but also", with: "but")
      if prompt.firstMatch(of: /[.] [A-Z]|: “/) != nil { continue }
      #expect(prompt.firstMatch(of: /\b([Tt]his|[Tt]hese|[Ww]e|[Oo]ur|also|[Tt]oday)\b/) == nil)
    }
  }

  @Test(arguments: Sample.all)
  func `no card stands twice`(sample: Sample) throws {
    let found = sample.questions
    #expect(Set(found.map(\.card.id)).count == found.count)
    #expect(Set(found.map { $0.card.prompt + $0.card.answer }).count == found.count)
  }

  @Test(arguments: Sample.all)
  func `a sentence gives three cards at most, and they stand in its order`(sample: Sample) throws {
    let found = sample.generation().questions
    let counts = Dictionary(grouping: found, by: \.evidence).mapValues(\.count)
    #expect(counts.values.allSatisfy { $0 <= 3 })
    #expect(found.map(\.lines.lowerBound) == found.map(\.lines.lowerBound).sorted())
  }

  @Test(arguments: Sample.all)
  func `the gaps of one sentence share one text`(sample: Sample) throws {
    let found = sample.generation().questions
    for (_, group) in Dictionary(grouping: found.filter { $0.card.kind == .cloze }, by: \.evidence) {
      let texts = group.compactMap { question -> ClozeText? in
        if case .cloze(let text, _) = question.card.content { text } else { nil }
      }
      for text in Set(texts) { #expect(text.gapCount == texts.count { $0 == text }) }
    }
  }

  @Test(arguments: Sample.all)
  func `the source quotes the sentence at its line`(sample: Sample) throws {
    let lines = sample.text.split(separator: "\n", omittingEmptySubsequences: false)
    for question in sample.questions {
      let source = try #require(question.card.source)
      let quotation = try #require(source.quotation)
      #expect(question.evidence.contains(quotation))
      #expect(quotation.split(separator: " ").count <= 12)
      let (first, last) = (question.lines.lowerBound, question.lines.upperBound)
      #expect(source.place == (first == last ? "line \(first)" : "lines \(first)–\(last)"))
      let word = question.evidence.split(separator: " ")[0]
      #expect(lines[first - 1].contains(word), "\(question.evidence)")
    }
  }

  @Test func `the same document gives the same questions`() throws {
    let document = try document(SampleText.textbook, path: "tides.md")
    let generator = QuestionGenerator(analyser: Analyser())
    #expect(generator.questions(from: document) == generator.questions(from: document))
    #expect(generator.questions(from: document) == Sample.textbook.generation())
  }

  /// Words and marks that the rules look at, in no sensible order.
  private static let shards = [
    "the", "a", "In", "1990", "was", "has", "built", "not", "only", "but", "also", ",", ",", ".", ".", ";", ":", "(",
    ")", "\"", "“", "”",
    "because", "which", "called", "means", "three", "kinds", "of", "Norrby", "Visby", "and", "harbour", "12", "%",
    "per", "cent", "$",
    "3 March", "1921", "consists of", "There are", "it", "we", "should", "to", "win-win", "-", "'", "'s", "(NRS)",
    "Figure", "18th",
    "century", "[…]", "*", "–", "known as", "is", "the first", "including", "million", "According to", "said that",
  ]

  @Test(arguments: 0..<12)
  func `any words at all are read without harm`(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var text = "Title\n\n"
    for _ in 0..<70 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += Self.shards[Int(state >> 33) % Self.shards.count] + " "
    }
    let options = QuestionOptions(perThousandWords: 1000, minimumScore: 0)
    for question in assembly(of: try proposals(of: text), options).generation().questions {
      #expect(!question.card.prompt.isEmpty && !question.card.answer.isEmpty)
      #expect(question.score >= 0 && question.score <= 1)
    }
  }

  private func answers(of card: Card) -> [String] {
    if case .list(_, let items, _) = card.content { items } else { [card.answer] }
  }
}
