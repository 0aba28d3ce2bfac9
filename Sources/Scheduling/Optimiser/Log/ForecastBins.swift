/// Sorts reviews into the bins of RMSE(bins): by delay, by how often the card was reviewed and by how often it lapsed.
///
/// The edges grow geometrically, so that every bin holds reviews of about equal kind:
///
///     delay     round(248 · 3.62^⌊log₃.₆₂ days⌋)
///     reviews   round(1.99 · 1.89^⌊log₁.₈₉(later-day reviews so far + 1)⌋)
///     lapses    0, or round(1.65 · 1.73^⌊log₁.₇₃ lapses before⌋)
///
/// Source: open-spaced-repetition/srs-benchmark and fsrs-rs 6.6, `r_matrix`.
struct ForecastBins {
  private struct Key: Hashable {
    var delay, reviews, lapses: Int
  }

  private var indices: [Key: Int32] = [:]
  /// `[cardCount]`: later-day reviews and lapses so far.
  private var reviewCounts, lapseCounts: [Int32]

  init(cardCount: Int) {
    reviewCounts = Array(repeating: 0, count: cardCount)
    lapseCounts = reviewCounts
  }

  /// The bin of a card's next later-day review; bins are numbered as they come.
  mutating func add(card: Int, studyDays: Int, rating: Rating) -> Int32 {
    reviewCounts[card] += 1
    let key = Key(
      delay: Self.edge(248, 3.62, studyDays), reviews: Self.edge(1.99, 1.89, Int(reviewCounts[card]) + 1),
      lapses: lapseCounts[card] == 0 ? 0 : Self.edge(1.65, 1.73, Int(lapseCounts[card])))
    if !rating.isRecall { lapseCounts[card] += 1 }
    if let index = indices[key] { return index }
    let index = Int32(indices.count)
    indices[key] = index
    return index
  }

  /// `round(scale · base^⌊log_base count⌋)`; the power is found by multiplying, which cannot miss an edge by rounding.
  private static func edge(_ scale: Double, _ base: Double, _ count: Int) -> Int {
    var power = 1.0
    while power * base <= Double(count) { power *= base }
    return Int((scale * power).rounded())
  }
}
