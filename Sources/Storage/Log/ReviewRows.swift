import Cards
import Foundation
import GRDB
import Scheduling

/// Reads rows of the review log.
///
/// The whole log is read whenever a session begins, so this is done with care: a million reviews in about a second.
enum ReviewRows {
  /// The total order of the log: by time, then by the order of recording.
  static func isBefore(_ one: LoggedReview, _ other: LoggedReview) -> Bool {
    (one.review.at, one.id ?? 0) < (other.review.at, other.id ?? 0)
  }

  /// The reviews of these kinds that are not retracted, in time order; of one card, under this identity alone, or of all.
  static func all(of kinds: [SessionKind], card: CardID? = nil, in db: Database) throws -> [LoggedReview] {
    let places = kinds.map { _ in "?" }.joined(separator: ", ")
    var sql = "\(columns) WHERE kind IN (\(places)) AND \(isKept)"
    var arguments = StatementArguments(kinds.map(\.rawValue))
    if let card {
      sql += " AND card = ?"
      arguments += [card.column]
    }
    var log = try read(sql + " ORDER BY id", arguments, in: db)
    // Rows are recorded in time order but for a clock that was set back, and imports.
    if log.indices.dropFirst().contains(where: { isBefore(log[$0], log[$0 - 1]) }) { log.sort(by: isBefore) }
    return log
  }

  /// The newest rows by the order of recording, newest first.
  static func last(_ limit: Int, session: Int64?, in db: Database) throws -> [LoggedReview] {
    try read(
      "\(columns) WHERE \(isKept) AND (? IS NULL OR session = ?) ORDER BY id DESC LIMIT ?",
      [session, session, limit], in: db)
  }

  /// The reviews of each card, in the order in which they stand in the log.
  ///
  /// What `Dictionary(grouping:)` does, in half its time: no array grows.
  static func byCard(_ log: [LoggedReview]) -> [CardID: [LoggedReview]] {
    var indexes: [CardID: Int] = [:]
    var counts: [Int] = []
    let places = log.map { review in
      let place = indexes[review.card, default: counts.count]
      if place == counts.count {
        indexes[review.card] = place
        counts.append(0)
      }
      counts[place] += 1
      return place
    }
    var groups = counts.map { count in
      var group: [LoggedReview] = []
      group.reserveCapacity(count)
      return group
    }
    for (review, place) in zip(log, places) { groups[place].append(review) }
    return indexes.mapValues { groups[$0] }
  }

  private static let columns = """
    SELECT id, card, at, utc_offset, rating, thinking_ms, kind, session, deck, verdict, promised_s, typed FROM reviews
    """
  private static let isKept = "id NOT IN (SELECT entry FROM retractions)"

  private static func read(_ sql: String, _ arguments: StatementArguments, in db: Database) throws -> [LoggedReview] {
    let statement = try db.cachedStatement(sql: sql)
    try statement.setArguments(arguments)
    var reader = ReviewReader()
    var log: [LoggedReview] = []
    try RawRow.forEach(of: statement, in: db) { row in log.append(try reader.review(of: row)) }
    return log
  }
}

/// Makes reviews of rows with the columns of `ReviewRows`.
private struct ReviewReader {
  private var kinds = TextColumn { word in
    guard let kind = SessionKind(rawValue: word) else { throw UnreadableRow(column: "reviews.kind") }
    return kind
  }
  private var verdicts = TextColumn { LoggedVerdict(rawValue: $0) }
  private var decks = TextColumn { $0 }

  mutating func review(of row: RawRow) throws -> LoggedReview {
    guard let rating = Rating(rawValue: Int(row.integer(4))) else { throw UnreadableRow(column: "reviews.rating") }
    return LoggedReview(
      id: row.integer(0), card: try CardID(column: row.bytes(1)),
      review: Review(
        at: Date(milliseconds: row.integer(2)), utcOffsetSeconds: Int(row.integer(3)), rating: rating,
        thinking: .milliseconds(row.integer(5))),
      typed: row.text(11), verdict: try verdicts.value(of: row.bytes(9)), deck: try decks.value(of: row.bytes(8)),
      session: row.integer(7), kind: try kinds.value(of: row.bytes(6)),
      promisedSeconds: row.optionalInteger(10).map { Int($0) })
  }
}
