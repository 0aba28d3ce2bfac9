extension Schema {
  /// Version 1. Released: never edited (see `Schema`). Progress/README.md explains the tables to the learner.
  ///
  /// - Cards are the 16 bytes of their digest, most significant first.
  /// - `at`, `begun`, `ended`, `since`: milliseconds since 1970 in UTC; `utc_offset`: seconds east of Greenwich.
  /// - `id` of reviews, marks and aliases come from one sequence, so that the order of acts survives a clock set back,
  ///   and `retractions` can name any of them.
  /// - No constraint is so narrow that it could cost a review: words are not enumerated, times not bounded.
  static let version1 = """
    CREATE TABLE sessions (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      begun INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      ended INTEGER
    ) STRICT;

    CREATE TABLE reviews (
      id INTEGER PRIMARY KEY,
      card BLOB NOT NULL CHECK (length(card) = 16),
      at INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
      thinking_ms INTEGER NOT NULL,
      kind TEXT NOT NULL,
      session INTEGER NOT NULL REFERENCES sessions (id),
      deck TEXT NOT NULL,
      verdict TEXT,
      promised_s INTEGER,
      typed TEXT
    ) STRICT;
    CREATE INDEX reviews_by_card ON reviews (card);

    CREATE TABLE marks (
      id INTEGER PRIMARY KEY,
      card BLOB NOT NULL CHECK (length(card) = 16),
      mark TEXT NOT NULL,
      until_day INTEGER,
      at INTEGER NOT NULL,
      utc_offset INTEGER NOT NULL,
      session INTEGER REFERENCES sessions (id)
    ) STRICT;

    CREATE TABLE aliases (
      id INTEGER PRIMARY KEY,
      was BLOB NOT NULL CHECK (length(was) = 16),
      now BLOB NOT NULL CHECK (length(now) = 16),
      at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE retractions (
      entry INTEGER PRIMARY KEY,
      at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE known_cards (
      deck TEXT NOT NULL,
      card BLOB NOT NULL CHECK (length(card) = 16),
      kind TEXT NOT NULL,
      prompt TEXT NOT NULL,
      answer TEXT NOT NULL,
      vanished INTEGER,
      PRIMARY KEY (deck, card)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE deck_settings (
      deck TEXT NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (deck, key)
    ) STRICT, WITHOUT ROWID;
    """
}
