import Cards
import Foundation
import GRDB

extension ProgressStore {
  /// Adds decisions to the log, all of them or none. They are on the disk.
  public func record(_ decisions: [LoggedDecision]) throws(StorageError) {
    guard !decisions.isEmpty else { return }
    try writing("recording what was decided") { db in
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO decisions (deck, proposal, decision, at, card, became, prompt, answer, evidence)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """)
      for decision in decisions {
        try statement.execute(arguments: [
          decision.deck, decision.proposal.digest.column, decision.decision.rawValue, decision.at.milliseconds,
          decision.card.column, decision.became?.column, decision.prompt, decision.answer, decision.evidence,
        ])
      }
    }
  }

  /// What holds for each proposal of a deck that anything was ever decided of, in the order of recording.
  public func decisions(of deck: String) throws(StorageError) -> [LoggedDecision] {
    try reading("reading what was decided") { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, deck, proposal, decision, at, card, became, prompt, answer, evidence FROM decisions
          WHERE id IN (SELECT max(id) FROM decisions WHERE deck = ? GROUP BY proposal) ORDER BY id
          """, arguments: [deck]
      ).map(Self.decision(of:))
    }
  }

  private static func decision(of row: Row) throws -> LoggedDecision {
    guard let decision = Decision(rawValue: row[3]) else { throw UnreadableRow(column: "decisions.decision") }
    let became: Data? = row[6]
    return LoggedDecision(
      id: row[0], deck: row[1], proposal: ProposalKey(digest: try UInt128(column: row[2])), decision: decision,
      at: Date(milliseconds: row[4]), card: try CardID(column: row[5]),
      became: try became.map { try CardID(column: $0) }, prompt: row[7], answer: row[8], evidence: row[9])
  }

  /// Notes that these sentences of the deck's document have been gone through: what they say is nothing new from now on.
  public func noteRead(_ sentences: [SentenceKey], of deck: String) throws(StorageError) {
    try writing("recording what has been read") { db in
      let statement = try db.cachedStatement(sql: "INSERT OR IGNORE INTO read_sentences (deck, sentence) VALUES (?, ?)")
      for sentence in sentences { try statement.execute(arguments: [deck, sentence.digest.column]) }
    }
  }

  /// The sentences that have been gone through for a deck; empty where that was never noted.
  public func readSentences(of deck: String) throws(StorageError) -> Set<SentenceKey> {
    try reading("reading what has been read") { db in
      Set(
        try Data.fetchAll(db, sql: "SELECT sentence FROM read_sentences WHERE deck = ?", arguments: [deck]).map {
          SentenceKey(digest: try UInt128(column: $0))
        })
    }
  }
}

extension UInt128 {
  /// The 16 bytes of a digest, most significant first.
  fileprivate var column: Data { withUnsafeBytes(of: bigEndian) { Data($0) } }

  fileprivate init(column data: Data) throws {
    guard data.count == MemoryLayout<UInt128>.size else { throw UnreadableRow(column: "proposal") }
    self.init(bigEndian: data.withUnsafeBytes { $0.loadUnaligned(as: UInt128.self) })
  }
}
