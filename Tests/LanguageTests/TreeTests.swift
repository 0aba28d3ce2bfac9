import Testing

@testable import Language

/// A sentence with a tree that the test gives: words of the form `form/lemma/CLASS/head/relation`, heads from 1, 0 the root.
func tree(_ text: String) -> Sentence {
  var offset = 0
  let words = text.split(separator: " ").map { item in
    let fields = item.split(separator: "/").map(String.init)
    let head = Int(fields[3]) ?? 0
    defer { offset += fields[0].utf8.count + 1 }
    return Word(
      form: fields[0], range: offset..<(offset + fields[0].utf8.count),
      wordClass: WordClass(rawValue: fields[2]) ?? .other, tag: "",
      lemma: fields[1], head: head == 0 ? nil : head - 1, relation: Relation(rawValue: fields[4]), confidence: 1)
  }
  return Sentence(range: 0..<max(offset - 1, 0), words: words)
}

struct TreeTests {
  private let sentence = tree(
    "In/in/ADP/2/case 1815/1815/NUM/7/obl Napoleon/Napoleon/PROPN/7/nsubj:pass was/be/AUX/7/aux:pass not/not/PART/7/advmod "
      + "finally/finally/ADV/7/advmod beaten/beat/VERB/0/root by/by/ADP/10/case the/the/DET/10/det British/British/PROPN/7/obl:agent "
      + "and/and/CCONJ/12/cc exiled/exile/VERB/7/conj")

  @Test func `a clause gives its parts`() {
    #expect(sentence.root == 6)
    #expect(sentence.subject(of: 6) == 2)
    #expect(sentence.isPassive(6))
    #expect(sentence.isNegated(6))
    #expect(sentence.auxiliaries(of: 6) == [3])
    #expect(sentence.adjuncts(of: 6) == [.init(head: 1, marker: "in"), .init(head: 9, marker: "by")])
    #expect(sentence.phrase(of: 9) == [7, 8, 9])
    #expect(sentence.span(of: 9) == 7..<10)
    #expect(sentence.conjuncts(of: 6) == [6, 11])
    #expect(sentence.understoodSubject(of: 11) == 2)
    #expect(sentence.clause(of: 8) == 6)
  }

  @Test func `the best tree is found without crossing arcs and with one root`() {
    // Words 0 and 2 both want the root; word 1 hangs on 2.
    let scores: [Int32] = [
      10, 0, 1, 5,
      0, 2, 0, 9,
      11, 1, 1, 0,
    ]
    #expect(
      scores.withUnsafeBufferPointer { $0.baseAddress.map { ProjectiveTree.heads(count: 3, scores: $0) } } == [
        2, 2, -1,
      ])
  }

  @Test(arguments: 0..<40)
  func `no other tree scores higher`(seed: Int) {
    var state = UInt64(seed + 1)
    let count = 2 + seed % 4
    let scores = (0..<(count * (count + 1))).map { _ -> Int32 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int32(state >> 40 & 255)
    }
    func score(_ heads: [Int]) -> Int32 { heads.indices.reduce(0) { $0 + scores[$1 * (count + 1) + heads[$1] + 1] } }
    var best = Int32.min
    for number in 0..<Int(pow(count + 1, count)) {
      var rest = number
      let heads = (0..<count).map { _ -> Int in
        defer { rest /= count + 1 }
        return rest % (count + 1) - 1
      }
      if isProjectiveTree(heads) { best = max(best, score(heads)) }
    }
    let found = scores.withUnsafeBufferPointer {
      $0.baseAddress.map { ProjectiveTree.heads(count: count, scores: $0) } ?? []
    }
    #expect(isProjectiveTree(found))
    #expect(score(found) == best)
  }

  private func pow(_ base: Int, _ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * base } }

  private func isProjectiveTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == -1 }) == 1, heads.indices.allSatisfy({ heads[$0] != $0 }) else { return false }
    for word in heads.indices {
      var (current, steps) = (word, 0)
      while current >= 0, steps <= heads.count { (current, steps) = (heads[current], steps + 1) }
      if steps > heads.count { return false }
      let arc = min(word, heads[word])...max(word, heads[word])
      for other in heads.indices where other != word {
        let (low, high) = (min(other, heads[other]), max(other, heads[other]))
        if heads[word] >= 0, heads[other] >= 0, low < arc.lowerBound, high > arc.lowerBound, high < arc.upperBound {
          return false
        }
        if heads[word] < 0, heads[other] >= 0, low < word, word < high { return false }
      }
    }
    return true
  }

  @Test func `a sentence too long for the best tree still gets one`() {
    let count = 300
    let scores = (0..<(count * (count + 1))).map { Int32(($0 * 7919) % 1009) }
    let heads = RepairedTree.heads(count: count, scores: scores)
    #expect(heads.count { $0 == -1 } == 1)
    for word in heads.indices {
      var (current, steps) = (word, 0)
      while current >= 0, steps <= count { (current, steps) = (heads[current], steps + 1) }
      #expect(current == -1)
    }
  }
}
