import Foundation

/// What a sitting is for.
public enum SessionKind: String, CaseIterable, Hashable, Sendable {
  /// The review queue: its reviews make the schedule.
  case scheduled
  /// Everything once; the schedule stays as it is.
  case cram
  /// A test with a score; the schedule stays as it is.
  case quiz
}

/// One sitting, as the log keeps it.
public struct LoggedSession: Hashable, Sendable {
  public var id: Int64
  public var kind: SessionKind
  public var begun: Date
  /// The zone that held when it began.
  public var utcOffsetSeconds: Int
  /// nil while it runs, and for ever if the program was cut off.
  public var ended: Date?

  public init(id: Int64, kind: SessionKind, begun: Date, utcOffsetSeconds: Int, ended: Date? = nil) {
    self.id = id
    self.kind = kind
    self.begun = begun
    self.utcOffsetSeconds = utcOffsetSeconds
    self.ended = ended
  }
}
