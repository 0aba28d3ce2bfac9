/// A card as one judge saw it: numbers, names and marks, never its text.
public struct Judged: Codable, Hashable, Sendable {
  /// The document's file name.
  public var document: String
  /// The card's identity, 32 hexadecimal digits.
  public var digest: String
  public var rule: String
  public var kind: String
  /// By the feature's name; those that are 0 are left out.
  public var features: [String: Double]
  /// Who judged: “1”, “2” …
  public var judge: Int
  /// 1 for yes, 0 for no.
  public var grammatical: Int
  public var selfcontained: Int
  public var answerIsRight: Int
  public var worth: Int
  public var keep: Int
  /// The first fault that applies; empty where there is none.
  public var fault: String

  enum CodingKeys: String, CodingKey {
    case document, digest, rule, kind, features, judge, grammatical, selfcontained, worth, keep, fault
    case answerIsRight = "answer_ok"
  }
}
