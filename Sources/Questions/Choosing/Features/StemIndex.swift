/// In which sentences of a document each word's stem stands: how telling a word is there, and what else is said of it.
struct StemIndex: Sendable {
  private var numbers: [String: Int] = [:]
  /// By stem: the sentences that hold it, in order.
  private var sentences: [[Int32]] = []
  /// By sentence: its stems, ascending.
  private var stems: [[Int32]] = []

  /// Linear in the passages' length.
  init(of passages: [Passage]) {
    for (index, passage) in passages.enumerated() {
      var found = Set<Int32>()
      for stem in Stem.contentStems(of: passage.text) {
        let number = numbers[stem] ?? sentences.count
        if number == sentences.count {
          numbers[stem] = number
          sentences.append([])
        }
        if found.insert(Int32(number)).inserted { sentences[number].append(Int32(index)) }
      }
      stems.append(found.sorted())
    }
  }

  /// The document's numbers of stems; those that stand nowhere are left out.
  func numbers(of stems: [String]) -> [Int32] {
    stems.compactMap { numbers[$0].map(Int32.init) }.uniqued()
  }

  /// How many sentences hold a stem.
  func count(of stem: Int32) -> Int { sentences[Int(stem)].count }

  /// How telling a stem is: the bits by which it narrows the document down, ≥ 0.
  func bits(of stem: Int32) -> Double {
    Self.logarithm(Double(stems.count + 1) / (Double(count(of: stem)) + 0.5))
  }

  /// How many sentences but one hold all of some stems; at most `most` are counted.
  func repeats(of wanted: [Int32], besides sentence: Int, most: Int) -> Int {
    guard let rarest = rarest(of: wanted).first else { return 0 }
    var count = 0
    for other in sentences[Int(rarest)].prefix(Self.mostSentences) where Int(other) != sentence {
      if wanted.allSatisfy({ holds(other, $0) }) { count += 1 }
      if count == most { break }
    }
    return count
  }

  /// Sentences that hold most of what a card asks about and not its answer: they could be answered with something else.
  ///
  /// - Returns: how many hold three fifths of it, up to three; and the share that the nearest holds, in 0...1, both by bits.
  func rivals(asking asked: [Int32], answer: [Int32], besides sentence: Int) -> (count: Int, share: Double) {
    let whole = asked.reduce(0) { $0 + bits(of: $1) }
    guard whole > 0 else { return (0, 0) }
    var held: [Int32: Double] = [:]
    for stem in rarest(of: asked).prefix(4) {
      for other in sentences[Int(stem)].prefix(Self.mostSentences) where Int(other) != sentence && held[other] == nil {
        held[other] = asked.reduce(0) { holds(other, $1) ? $0 + bits(of: $1) : $0 } / whole
      }
    }
    var (count, share) = (0, 0.0)
    for (other, part) in held where answer.isEmpty || !answer.allSatisfy({ holds(other, $0) }) {
      if part >= 0.6 { count += 1 }
      share = max(share, part)
    }
    return (min(3, count), share)
  }

  /// A word that half the document holds tells nothing: its sentences need not all be looked at.
  private static let mostSentences = 60

  private func rarest(of wanted: [Int32]) -> [Int32] {
    wanted.sorted { (count(of: $0), $0) < (count(of: $1), $1) }
  }

  private func holds(_ sentence: Int32, _ stem: Int32) -> Bool {
    let all = stems[Int(sentence)]
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < stem { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low] == stem
  }

  /// The binary logarithm, straight between powers of two, so that it is the same on every machine.
  private static func logarithm(_ number: Double) -> Double {
    max(0, Double(number.exponent) + number.significand - 1)
  }
}
