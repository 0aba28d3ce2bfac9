import Cards
import Foundation
import GRDB
import Scheduling

extension ProgressStore {
  /// Adds a review to the log.
  ///
  /// - Parameter review: its `id` is not looked at; its session must have begun in this store.
  /// - Returns: the number of the row. It is on the disk.
  @discardableResult
  public func record(_ review: LoggedReview) throws(StorageError) -> Int64 {
    try writing("recording the review") { db in
      let id = try nextEntry(in: db)
      try db.cachedStatement(
        sql: """
          INSERT INTO reviews
            (id, card, at, utc_offset, rating, thinking_ms, kind, session, deck, verdict, promised_s, typed)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        id, review.card.column, review.review.at.milliseconds, review.review.utcOffsetSeconds,
        review.review.rating.rawValue, review.review.thinking.milliseconds, review.kind.rawValue, review.session,
        review.deck, review.verdict?.rawValue, review.promisedSeconds, review.typed,
      ])
      return id
    }
  }

  /// Every card's reviews, without retracted ones, in time order; those of one millisecond in the order of recording.
  ///
  /// A card that was edited is found under each identity that it ever had, with the reviews of all of them. To count
  /// reviews over cards, use `reviews(of:)`, which holds each once.
  ///
  /// - Parameter kinds: by default those that make the schedule.
  public func history(of kinds: [SessionKind] = [.scheduled]) throws(StorageError) -> [CardID: [LoggedReview]] {
    let (log, names) = try reading("reading the reviews") { db in
      (try ReviewRows.all(of: kinds, in: db), try CardNames(activeAliases(in: db)))
    }
    var history = ReviewRows.byCard(log)
    for group in names.groups {
      let reviews = group.flatMap { history[$0] ?? [] }.sorted { ReviewRows.isBefore($0, $1) }
      for name in group where !reviews.isEmpty { history[name] = reviews }
    }
    return history
  }

  /// The reviews of one card, under whatever identity it had; the same as `history(of:)[card]`, without the rest.
  public func history(
    of card: CardID, kinds: [SessionKind] = [.scheduled]
  ) throws(StorageError) -> [LoggedReview] {
    try reading("reading the reviews of the card") { db in
      try CardNames(activeAliases(in: db)).names(of: card)
        .flatMap { try ReviewRows.all(of: kinds, card: $0, in: db) }
        .sorted { ReviewRows.isBefore($0, $1) }
    }
  }

  /// Every review once, without retracted ones, in time order, under the identity that its card had then.
  public func reviews(of kinds: [SessionKind] = SessionKind.allCases) throws(StorageError) -> [LoggedReview] {
    try reading("reading the reviews") { db in try ReviewRows.all(of: kinds, in: db) }
  }

  /// The newest reviews by the order of recording, newest first, without retracted ones.
  public func lastReviews(limit: Int) throws(StorageError) -> [LoggedReview] {
    try reading("reading the last reviews") { db in try ReviewRows.last(limit, session: nil, in: db) }
  }
}
