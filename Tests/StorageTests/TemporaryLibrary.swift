import Cards
import Foundation
import Scheduling
import Storage
import Testing

/// A library folder of one test; it is deleted with the value.
final class TemporaryLibrary: Sendable {
  /// The folder; `Progress/` is not there yet.
  let folder: String

  init() throws {
    var name = Array((NSTemporaryDirectory() as NSString).appendingPathComponent("study-storage-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    folder = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    // Tests of permissions look at it as some other user.
    chmod(folder, 0o755)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The progress file.
  var progress: String { folder + "/Progress/progress.sqlite" }

  /// What stands in `Progress/`, sorted.
  var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/Progress")) ?? []).sorted() }

  func store(now: Date = moment(0)) throws -> ProgressStore { try ProgressStore(opening: progress, now: now) }

  func bytes(_ name: String = "progress.sqlite") throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder + "/Progress/" + name))
  }

  func write(_ bytes: Data, _ name: String = "progress.sqlite") throws {
    try FileManager.default.createDirectory(atPath: folder + "/Progress", withIntermediateDirectories: true)
    try bytes.write(to: URL(fileURLWithPath: folder + "/Progress/" + name))
  }
}

/// A moment in the tests' time: 2026-11-24 22:13:20 UTC and some seconds.
func moment(_ seconds: Double) -> Date { Date(timeIntervalSince1970: 1_795_558_400 + seconds) }

func card(_ number: UInt128) -> CardID { CardID(digest: number) }

/// A review with everything in it, `seconds` after `moment(0)`.
func review(
  of number: UInt128, at seconds: Double, rating: Rating = .good, session: Int64, kind: SessionKind = .scheduled
) -> LoggedReview {
  LoggedReview(
    card: card(number),
    review: Review(at: moment(seconds), utcOffsetSeconds: 3600, rating: rating, thinking: .milliseconds(2345)),
    typed: "142", verdict: .wrong, deck: "shared-future", session: session, kind: kind, promisedSeconds: 600)
}

extension LoggedReview {
  /// The same with the number that recording gave it.
  func numbered(_ id: Int64) -> LoggedReview {
    var numbered = self
    numbered.id = id
    return numbered
  }
}

extension ProgressStore {
  func begin(_ kind: SessionKind = .scheduled) throws -> Int64 {
    try beginSession(kind, at: moment(0), utcOffsetSeconds: 3600)
  }
}
