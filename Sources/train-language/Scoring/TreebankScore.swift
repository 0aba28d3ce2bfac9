/// How well a text was analysed, measured as in the CoNLL 2018 shared task.
///
/// Words are aligned by the characters that they hold; those of joined tokens by the longest common run of forms. F1 of each
/// measure in per cent. Source: universaldependencies.org/conll18/evaluation.html.
struct TreebankScore: Equatable {
  struct Measure: Equatable {
    var right = 0
    var gold = 0
    var system = 0
    /// In per cent; 0 where there is nothing.
    var f1: Double { gold + system == 0 ? 0 : 200 * Double(right) / Double(gold + system) }
  }

  var tokens = Measure()
  var sentences = Measure()
  var words = Measure()
  var upos = Measure()
  var xpos = Measure()
  var feats = Measure()
  var lemmas = Measure()
  var uas = Measure()
  var las = Measure()
  var clas = Measure()

  static let contentRelations: Set<String> = [
    "nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp", "obl", "vocative", "expl", "dislocated", "advcl", "advmod",
    "discourse",
    "nmod", "appos", "nummod", "acl", "amod", "conj", "fixed", "flat", "compound", "list", "parataxis", "orphan",
    "goeswith",
    "reparandum", "root", "dep",
  ]

  /// Nil if the two do not hold the same characters.
  init?(gold: ScoredText, system: ScoredText) {
    guard gold.characters == system.characters else { return nil }
    tokens = Self.spans(gold.tokens, system.tokens)
    sentences = Self.spans(gold.sentences, system.sentences)
    let pairs = WordAlignment.pairs(gold: gold.words, system: system.words)
    var systemOfGold: [Int: Int] = [:]
    for pair in pairs { systemOfGold[pair.gold] = pair.system }
    func count(_ isRight: (ScoredText.Word, ScoredText.Word) -> Bool) -> Measure {
      let right = pairs.count { isRight(gold.words[$0.gold], system.words[$0.system]) }
      return Measure(right: right, gold: gold.words.count, system: system.words.count)
    }
    func hasSameHead(_ gold: ScoredText.Word, _ system: ScoredText.Word) -> Bool {
      guard let head = gold.head else { return system.head == nil }
      return system.head != nil && systemOfGold[head] == system.head
    }
    words = count { _, _ in true }
    upos = count { $0.wordClass == $1.wordClass }
    xpos = count { $0.tag == $1.tag }
    feats = count { $0.features == $1.features }
    // A treebank without a lemma for a word asks for none.
    lemmas = count { $0.lemma == "_" || $0.lemma == $1.lemma }
    uas = count(hasSameHead)
    las = count { hasSameHead($0, $1) && $0.relation == $1.relation }
    clas.gold = gold.words.count { Self.contentRelations.contains($0.relation) }
    clas.system = system.words.count { Self.contentRelations.contains($0.relation) }
    clas.right = pairs.count { pair in
      let (gold, system) = (gold.words[pair.gold], system.words[pair.system])
      return Self.contentRelations.contains(gold.relation) && hasSameHead(gold, system)
        && gold.relation == system.relation
    }
  }

  private static func spans(_ gold: [Range<Int>], _ system: [Range<Int>]) -> Measure {
    Measure(right: Set(gold).intersection(system).count, gold: gold.count, system: system.count)
  }
}

/// Which word of the one analysis is which of the other.
enum WordAlignment {
  static func pairs(gold: [ScoredText.Word], system: [ScoredText.Word]) -> [(gold: Int, system: Int)] {
    var pairs: [(gold: Int, system: Int)] = []
    var g = 0
    var s = 0
    while g < gold.count, s < system.count {
      if gold[g].isPartOfToken || system[s].isPartOfToken {
        alignJoined(gold, system, &g, &s, into: &pairs)
        continue
      }
      let (a, b) = (gold[g].characters, system[s].characters)
      if a == b {
        pairs.append((g, s))
        g += 1
        s += 1
      } else if a.lowerBound < b.lowerBound || (a.lowerBound == b.lowerBound && a.upperBound < b.upperBound) {
        g += 1
      } else {
        s += 1
      }
    }
    return pairs
  }

  /// Takes all words of the joined tokens here and of what overlaps them, and pairs the longest common run of forms.
  private static func alignJoined(
    _ gold: [ScoredText.Word], _ system: [ScoredText.Word], _ g: inout Int, _ s: inout Int,
    into pairs: inout [(gold: Int, system: Int)]
  ) {
    // A joined token beside plain words that end before it is not met yet.
    if gold[g].isPartOfToken != system[s].isPartOfToken {
      if gold[g].isPartOfToken, system[s].characters.upperBound <= gold[g].characters.lowerBound {
        s += 1
        return
      }
      if system[s].isPartOfToken, gold[g].characters.upperBound <= system[s].characters.lowerBound {
        g += 1
        return
      }
    }
    var end = max(
      gold[g].isPartOfToken ? gold[g].characters.upperBound : 0,
      system[s].isPartOfToken ? system[s].characters.upperBound : 0)
    let (firstGold, firstSystem) = (g, s)
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      while g < gold.count, gold[g].characters.lowerBound < end {
        if gold[g].isPartOfToken, gold[g].characters.upperBound > end {
          (end, isGrowing) = (gold[g].characters.upperBound, true)
        }
        g += 1
      }
      while s < system.count, system[s].characters.lowerBound < end {
        if system[s].isPartOfToken, system[s].characters.upperBound > end {
          (end, isGrowing) = (system[s].characters.upperBound, true)
        }
        s += 1
      }
    }
    let (rows, columns) = (g - firstGold, s - firstSystem)
    // Longest common subsequence of forms.
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: rows + 1)
    for i in (0..<rows).reversed() {
      for j in (0..<columns).reversed() {
        lengths[i][j] =
          gold[firstGold + i].form == system[firstSystem + j].form
          ? 1 + lengths[i + 1][j + 1] : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < rows, j < columns {
      if gold[firstGold + i].form == system[firstSystem + j].form {
        pairs.append((firstGold + i, firstSystem + j))
        i += 1
        j += 1
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
  }
}
