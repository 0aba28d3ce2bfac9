import Cards
import Foundation
import GRDB
import Scheduling

extension ProgressStore {
  /// Adds a mark to the log.
  ///
  /// - Returns: the number of the row. It is on the disk.
  @discardableResult
  public func record(_ mark: LoggedMark) throws(StorageError) -> Int64 {
    try writing("recording the mark") { db in try insert(mark, in: db) }
  }

  /// Adds marks to the log, all of them or none. They are on the disk.
  public func record(_ marks: [LoggedMark]) throws(StorageError) {
    try writing("recording \(marks.count) marks") { db in
      for mark in marks { _ = try insert(mark, in: db) }
    }
  }

  private func insert(_ mark: LoggedMark, in db: Database) throws -> Int64 {
    let id = try nextEntry(in: db)
    try db.cachedStatement(
      sql: """
        INSERT INTO marks (id, card, mark, until_day, at, utc_offset, session) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, mark.card.column, mark.mark.word, mark.mark.untilDay, mark.at.milliseconds, mark.utcOffsetSeconds,
      mark.session,
    ])
    return id
  }

  /// What is marked now, without retracted marks; of two opposite ones the later recorded holds.
  ///
  /// A card that was edited is found under each identity that it ever had.
  public func marks() throws(StorageError) -> [CardID: CardMarks] {
    let (log, names) = try reading("reading the marks") { db in
      (try MarkRows.all(in: db), try CardNames(activeAliases(in: db)))
    }
    var marks: [CardID: CardMarks] = [:]
    for entry in log {
      for name in names.names(of: entry.card) { marks[name, default: CardMarks()].apply(entry) }
    }
    return marks
  }
}

/// Reads rows of the log of marks.
enum MarkRows {
  private static let columns = "SELECT id, card, mark, until_day, at, utc_offset, session FROM marks"
  private static let isKept = "id NOT IN (SELECT entry FROM retractions)"

  /// All that are not retracted, in the order of recording.
  static func all(in db: Database) throws -> [LoggedMark] {
    try Row.fetchAll(db, sql: "\(columns) WHERE \(isKept) ORDER BY id").map(mark(of:))
  }

  /// The newest by the order of recording, newest first.
  static func last(_ limit: Int, session: Int64?, in db: Database) throws -> [LoggedMark] {
    try Row.fetchAll(
      db, sql: "\(columns) WHERE \(isKept) AND (? IS NULL OR session = ?) ORDER BY id DESC LIMIT ?",
      arguments: [session, session, limit]
    ).map(mark(of:))
  }

  private static func mark(of row: Row) throws -> LoggedMark {
    guard let mark = Mark(word: row[2], untilDay: row[3]) else { throw UnreadableRow(column: "marks.mark") }
    return LoggedMark(
      id: row[0], card: try CardID(column: row[1]), mark: mark, at: Date(milliseconds: row[4]),
      utcOffsetSeconds: row[5],
      session: row[6])
  }
}

extension Mark {
  /// The word in the column `mark`.
  fileprivate var word: String {
    switch self {
    case .suspend: "suspend"
    case .unsuspend: "unsuspend"
    case .bury: "bury"
    case .flag: "flag"
    case .unflag: "unflag"
    case .move: "move"
    }
  }

  /// The column `until_day`: days since 1970-01-01 in the learner's days.
  fileprivate var untilDay: Int? {
    switch self {
    case .bury(let day), .move(let day): day.number
    case .suspend, .unsuspend, .flag, .unflag: nil
    }
  }

  fileprivate init?(word: String, untilDay: Int?) {
    switch (word, untilDay) {
    case ("suspend", nil): self = .suspend
    case ("unsuspend", nil): self = .unsuspend
    case ("bury", let day?): self = .bury(until: StudyDay(number: day))
    case ("move", let day?): self = .move(to: StudyDay(number: day))
    case ("flag", nil): self = .flag
    case ("unflag", nil): self = .unflag
    default: return nil
    }
  }
}
