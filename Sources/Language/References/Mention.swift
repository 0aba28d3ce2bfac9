/// Words that stand for somebody or something, and what they refer back to.
public struct Mention: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case name, nominal, pronoun }

  public var kind: Kind
  /// The index of its sentence; its words there: a name whole, a noun with what stands before it in its phrase.
  public var sentence: Int
  public var words: Range<Int>
  /// The index of its main word in the sentence.
  public var head: Int
  /// UTF-8 offsets in the analysed text.
  public var range: Range<Int>
  /// The index, in the analysis's mentions, of an earlier one that means the same; nil if none was found.
  public var antecedent: Int?
  /// How sure the analyser is of `antecedent`, in 0...1; 0 without one.
  public var confidence: Double
}

/// Mentions of one and the same person or thing.
public struct Chain: Hashable, Sendable {
  /// Indices in the analysis's mentions, ascending; at least two.
  public var mentions: [Int]
  /// The least confidence of its links, in 0...1.
  public var confidence: Double
}

extension Chain {
  /// The chains that links between mentions make, in the order of their first mentions.
  ///
  /// - Parameter leastConfidence: weaker links are not followed.
  public static func chains(of mentions: [Mention], leastConfidence: Double = 0) -> [Chain] {
    var first = [Int](mentions.indices)
    var weakest = [Double](repeating: 1, count: mentions.count)
    var members: [Int: [Int]] = [:]
    for (index, mention) in mentions.enumerated() {
      if let antecedent = mention.antecedent, mention.confidence >= leastConfidence {
        first[index] = first[antecedent]
        weakest[first[index]] = min(weakest[first[index]], mention.confidence)
      }
      members[first[index], default: []].append(index)
    }
    return members.keys.sorted().compactMap { key in
      guard let all = members[key], all.count > 1 else { return nil }
      return Chain(mentions: all, confidence: weakest[key])
    }
  }
}
