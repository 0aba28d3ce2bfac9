import Cards
import Foundation
import Testing

@testable import Questions

/// What holds for every card of every document.
struct LawTests {
  static let documents = SampleText.all

  @Test(arguments: documents)
  func `every answer stands in its evidence and every evidence in the document`(name: String, text: String) throws {
    let found = try questions(of: text, path: name)
    #expect(found.count >= 10)
    // Markup is no part of a block's text; our links are the only markup inside sentences.
    let whole = squeezed(
      text.replacing("[acetylene gas](https://example.org/gas)", with: "acetylene gas").replacing("*", with: ""))
    for question in found {
      #expect(whole.contains(squeezed(question.evidence)), "\(question.evidence)")
      for answer in answers(of: question.card) {
        #expect(squeezed(question.evidence).contains(squeezed(answer)), "\(answer) in \(question.evidence)")
      }
    }
  }

  @Test(arguments: documents)
  func `no answer stands in its prompt`(name: String, text: String) throws {
    for question in try questions(of: text, path: name) {
      let shown = Set(Stem.words(of: question.card.prompt))
      for answer in answers(of: question.card) {
        let words = Stem.words(of: answer).filter { !FunctionWords.all.contains($0) }
        #expect(words.isEmpty || !words.allSatisfy(shown.contains), "\(question.card.prompt) → \(answer)")
      }
    }
  }

  @Test(arguments: documents)
  func `prompts are printed as an editor prints them`(name: String, text: String) throws {
    for question in try questions(of: text, path: name) {
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

  @Test(arguments: documents)
  func `no prompt points out of itself`(name: String, text: String) throws {
    for question in try questions(of: text, path: name) where question.card.kind == .cloze {
      let first = question.card.prompt.split(separator: " ")[0].lowercased()
      #expect(
        !["it", "he", "she", "they", "this", "these", "we", "you", "however,"].contains(first),
        "\(question.card.prompt)")
      #expect(question.card.prompt.firstMatch(of: /\b([Tt]his|[Tt]hese|[Ww]e|[Oo]ur|[Yy]ou|also|[Tt]oday)\b/) == nil)
    }
  }

  @Test(arguments: documents)
  func `no card stands twice`(name: String, text: String) throws {
    let found = try questions(of: text, path: name)
    #expect(Set(found.map(\.card.id)).count == found.count)
    #expect(Set(found.map { $0.card.prompt + $0.card.answer }).count == found.count)
  }

  @Test(arguments: documents)
  func `a sentence gives three cards at most, and they stand in its order`(name: String, text: String) throws {
    let found = try generation(of: text, path: name).questions
    let counts = Dictionary(grouping: found, by: \.evidence).mapValues(\.count)
    #expect(counts.values.allSatisfy { $0 <= 3 })
    #expect(found.map(\.lines.lowerBound) == found.map(\.lines.lowerBound).sorted())
  }

  @Test(arguments: documents)
  func `the gaps of one sentence share one text`(name: String, text: String) throws {
    let found = try generation(of: text, path: name).questions
    for (_, group) in Dictionary(grouping: found.filter { $0.card.kind == .cloze }, by: \.evidence) {
      let texts = group.compactMap { question -> ClozeText? in
        if case .cloze(let text, _) = question.card.content { text } else { nil }
      }
      for text in Set(texts) { #expect(text.gapCount == texts.count { $0 == text }) }
    }
  }

  @Test(arguments: documents)
  func `the source quotes the sentence at its line`(name: String, text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for question in try questions(of: text, path: name) {
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

  @Test(arguments: documents)
  func `the same document gives the same questions`(name: String, text: String) throws {
    let first = try generation(of: text, path: name)
    #expect(try (0..<3).allSatisfy { _ in try generation(of: text, path: name) == first })
  }

  @Test(arguments: documents)
  func `every question is a line of JSON`(name: String, text: String) throws {
    for question in try questions(of: text, path: name) {
      let line = question.jsonLine(document: name)
      #expect(!line.contains("\n"))
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(
        Set(object.keys) == [
          "document", "kind", "prompt", "answer", "accepted", "choices", "items", "evidence", "lines", "rule", "score",
          "section",
        ])
      #expect(object["prompt"] as? String == question.card.prompt)
      #expect(object["evidence"] as? String == question.evidence)
      #expect(object["lines"] as? [Int] == [question.lines.lowerBound, question.lines.upperBound])
      #expect(object["items"] as? [String] == (question.card.kind == .list ? answers(of: question.card) : []))
    }
  }

  private func answers(of card: Card) -> [String] {
    if case .list(_, let items, _) = card.content { items } else { [card.answer] }
  }
}
