/// A word's place in the text, before anything else is known of it.
package struct Token: Hashable, Sendable {
  /// What stands between two words.
  package enum Gap: UInt8, Comparable, Sendable {
    case none, space, line, paragraph

    package static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }
  }

  /// UTF-8 offsets in the text.
  package var start: Int
  package var end: Int
  /// What stands before the word.
  package var gap: Gap
  /// Whether the word goes on with the token of the word before it, as `n't` does.
  package var continuesToken: Bool

  package init(start: Int, end: Int, gap: Gap, continuesToken: Bool) {
    self.start = start
    self.end = end
    self.gap = gap
    self.continuesToken = continuesToken
  }
}
