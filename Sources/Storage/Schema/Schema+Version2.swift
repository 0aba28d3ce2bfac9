extension Schema {
  /// Version 2. Released: never edited (see `Schema`). Progress/README.md explains the tables to the learner.
  ///
  /// - `proposal` and `sentence` are the 16 bytes of their digests, most significant first, like cards.
  /// - `decisions` is a log: the last row of a deck and a proposal holds. Its numbers are its own; `study undo`, which takes
  ///   back reviews, leaves it alone.
  static let version2 = """
    CREATE TABLE decisions (
      id INTEGER PRIMARY KEY,
      deck TEXT NOT NULL,
      proposal BLOB NOT NULL CHECK (length(proposal) = 16),
      decision TEXT NOT NULL,
      at INTEGER NOT NULL,
      card BLOB NOT NULL CHECK (length(card) = 16),
      became BLOB CHECK (length(became) = 16),
      prompt TEXT NOT NULL,
      answer TEXT NOT NULL,
      evidence TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decisions_by_deck ON decisions (deck, proposal);

    CREATE TABLE read_sentences (
      deck TEXT NOT NULL,
      sentence BLOB NOT NULL CHECK (length(sentence) = 16),
      PRIMARY KEY (deck, sentence)
    ) STRICT, WITHOUT ROWID;
    """
}
