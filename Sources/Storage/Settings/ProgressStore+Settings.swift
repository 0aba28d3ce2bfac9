import GRDB

extension ProgressStore {
  /// The value of one setting; nil where it was not set in this scope.
  public func setting(_ key: String, of scope: SettingScope) throws(StorageError) -> String? {
    try settings(of: scope)[key]
  }

  /// Everything that was set in this scope, by key.
  public func settings(of scope: SettingScope) throws(StorageError) -> [String: String] {
    try reading("reading the settings") { db in
      let rows =
        switch scope {
        case .library: try Row.fetchAll(db, sql: "SELECT key, value FROM settings")
        case .deck(let deck):
          try Row.fetchAll(db, sql: "SELECT key, value FROM deck_settings WHERE deck = ?", arguments: [deck])
        }
      return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The decks that have settings of their own, sorted.
  public func decksWithSettings() throws(StorageError) -> [String] {
    try reading("reading the settings") { db in
      try String.fetchAll(db, sql: "SELECT DISTINCT deck FROM deck_settings ORDER BY deck")
    }
  }

  /// Sets a value, or takes it away with nil, so that what goes before this scope holds again.
  public func set(_ key: String, to value: String?, of scope: SettingScope) throws(StorageError) {
    try writing("recording the setting \(key)") { db in
      switch (scope, value) {
      case (.library, let value?):
        try db.execute(sql: "INSERT OR REPLACE INTO settings VALUES (?, ?)", arguments: [key, value])
      case (.library, nil):
        try db.execute(sql: "DELETE FROM settings WHERE key = ?", arguments: [key])
      case (.deck(let deck), let value?):
        try db.execute(sql: "INSERT OR REPLACE INTO deck_settings VALUES (?, ?, ?)", arguments: [deck, key, value])
      case (.deck(let deck), nil):
        try db.execute(sql: "DELETE FROM deck_settings WHERE deck = ? AND key = ?", arguments: [deck, key])
      }
    }
  }
}
