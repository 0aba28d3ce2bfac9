/// A question that could be asked, before any choice among them: what judges are shown, and what scores are fitted on.
public struct CandidateQuestion: Sendable {
  /// A number that a score is computed from, by its name; those that are 0 are left out.
  public struct Trait: Hashable, Sendable {
    public var name: String
    public var value: Double
  }

  /// Its score is the chance that it is kept.
  public var question: Question
  /// The chance that it wants what a person would ask for, in 0...1.
  public var askedChance: Double
  public var traits: [Trait]
}

extension CandidateQuestion {
  /// The prior of every rule, in log odds, by the rule's name, in the order of the rules.
  public static var priors: [Trait] {
    Rule.allCases.map { Trait(name: $0.rawValue, value: LogOdds.of($0.prior)) }
  }

  /// The names of all traits, in their order.
  public static var traitNames: [String] { Feature.allCases.map(\.name) }
}
