import Foundation
import Testing

@testable import Language
@testable import train_language

/// Holds the model that ships: its bytes, its size and its accuracy on sentences that we annotated ourselves.
///
/// The sentences, of the kinds that documents hold, were parsed and then corrected by hand; they follow the guidelines of
/// UD_English-EWT 2.16 (features left out).
struct ShippedModelTests {
  private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/documents.conllu").path

  /// FNV-1a over the model's bytes: fast enough for every run of the tests.
  private static func digest() -> String {
    String(wordHash(Analyser.shippedModel), radix: 16)
  }

  @Test func `the model is the one that the README describes`() {
    #expect(Self.digest() == "fc0314688401d9a4")
    #expect(Analyser.shippedModel.count < 25_000_000)
  }

  @Test func `sentences of documents are analysed as they should be`() throws {
    let sentences = try ConlluReader.sentences(path: Self.sample)
    #expect(sentences.count >= 60)
    let raw = RawText(sentences)
    var (gold, system) = (ScoredText(), ScoredText())
    for sentence in sentences { gold.add(sentence) }
    for sentence in Analyser().sentences(of: raw.text, paragraphEnds: raw.paragraphEnds) {
      system.add(TreebankSentence(sentence))
    }
    let score = try #require(TreebankScore(gold: gold, system: system))
    #expect(score.tokens.f1 == 100)
    #expect(score.sentences.f1 == 100)
    #expect(score.upos.f1 >= 97)
    #expect(score.lemmas.f1 >= 98)
    #expect(score.uas.f1 >= 92)
    #expect(score.las.f1 >= 90)
  }

  @Test func `the same text gives the same analysis on every thread`() async {
    let text = "Ada Lovelace met Charles Babbage in 1833. She wrote notes about his machine, which was never built."
    let analyser = Analyser()
    let expected = analyser.analysis(of: text)
    await withTaskGroup(of: Analysis.self) { group in
      for _ in 0..<4 { group.addTask { analyser.analysis(of: text) } }
      for await analysis in group { #expect(analysis == expected) }
    }
  }

  @Test func `what was read before changes nothing`() {
    let analyser = Analyser()
    let text = "The old mill was sold in 1931."
    let expected = analyser.analysis(of: text)
    for other in ["Mills sell flour.", "", "In 1931, 1931 mills were sold: old, older, oldest!"] {
      _ = analyser.analysis(of: other)
    }
    #expect(analyser.analysis(of: text) == expected)
  }

  @Test func `bytes that are no model are refused with a reason`() {
    #expect(throws: ModelProblem(kind: .notAModel)) { try Analyser(model: Array("no model".utf8)) }
    var later = Array(Analyser.shippedModel.prefix(64))
    later[8] = 9
    #expect(throws: ModelProblem(kind: .otherVersion(9))) { try Analyser(model: later) }
    let problem = #expect(throws: ModelProblem.self) { try Analyser(model: Array(Analyser.shippedModel.prefix(5000))) }
    #expect(problem?.sentence.contains("it was not copied whole") == true)
  }
}
