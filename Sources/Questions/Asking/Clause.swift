/// A proposition with the sentence it was found in: what the rules of asking work on.
struct Clause: Sendable {
  let passage: Passage
  /// The passage's index in the document.
  let index: Int
  let lexis: Lexis
  let tree: Tree
  let proposition: Proposition
  /// The passage's numbers, names and dates.
  let facts: [Fact]

  var phrases: Phrases { Phrases(tree) }

  /// The passage's facts of a kind that lie wholly in some words.
  func facts(in words: [Int], where isWanted: (Fact.Kind) -> Bool) -> [Fact] {
    facts.filter { fact in isWanted(fact.kind) && fact.span.allSatisfy { words.contains($0) } }
  }

  /// How sure the tree is of the clause's own arcs, in 0...1.
  var confidence: Double {
    let heads = [proposition.predicate, proposition.subjectHead] + proposition.roles.map(\.head)
    return heads.map { passage.words[$0].confidence }.min() ?? 1
  }

  /// Possessives in the clause that stand for its subject: “Polonia was relegated because of their debts”.
  var boundPronouns: Set<Int> {
    let head = proposition.subjectHead
    let tag = passage.words[head].tag
    let word = passage.lower[head]
    let isPerson =
      ["he", "she"].contains(word) || passage.persons.contains { $0.contains(head) }
      || Persons.nouns.contains(passage.words[head].lemma)
    let isJoined = !tree.dependents(of: head, in: [.conjunct]).isEmpty
    let others = proposition.roles.flatMap(\.words)
    return Set(
      others.filter { other in
        switch passage.lower[other] {
        case "its", "itself": word == "it" || !isPerson && !isJoined && (tag == "NN" || tag == "NNP")
        case "their", "themselves":
          word == "they" || tag == "NNS" || tag == "NNPS" || isJoined || tag == "NNP" && !isPerson
        case "his", "her", "himself", "herself": isPerson && !isJoined && tag != "NNS"
        default: false
        }
      })
  }
}
