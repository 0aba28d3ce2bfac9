/// How long a learner takes over cards, from the time that the answers took.
public struct AnswerTimes: Hashable, Sendable {
  /// The mean over all cards, in seconds, > 0.
  public let meanSeconds: Double

  /// No single answer counts for more: the learner had left the desk.
  static let longestSeconds = 120.0

  /// The mean that is assumed before there are reviews, and how many reviews it weighs as much as.
  static let (assumedSeconds, assumedWeight) = (10.0, 20.0)

  /// How many reviews of its own a card needs for them to count as much as the mean of all.
  static let cardWeight = 4.0

  public init(meanSeconds: Double) { self.meanSeconds = max(meanSeconds, 0.1) }

  public init(of reviews: some Sequence<Review>) {
    var (sum, count) = (Self.assumedSeconds * Self.assumedWeight, Self.assumedWeight)
    for review in reviews {
      sum += Self.seconds(of: review)
      count += 1
    }
    self.init(meanSeconds: sum / count)
  }

  /// How long the next answer to a card will take, in seconds: the card's own mean, drawn towards that of all cards.
  public func expectedSeconds(after reviews: [Review]) -> Double {
    let own = reviews.reduce(0) { $0 + Self.seconds(of: $1) }
    return (own + meanSeconds * Self.cardWeight) / (Double(reviews.count) + Self.cardWeight)
  }

  private static func seconds(of review: Review) -> Double {
    min(max(0, review.thinking.inSeconds), longestSeconds)
  }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
