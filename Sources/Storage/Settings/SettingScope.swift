/// What a setting holds for.
public enum SettingScope: Hashable, Sendable {
  case library
  /// One deck, by its path without ending; it goes before the library's.
  case deck(String)
}
