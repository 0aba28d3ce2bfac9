import Foundation
import Scheduling
import Terminal

/// What a command may touch outside its own arguments. Handed in, so that a test hands in its own.
@MainActor struct Surroundings {
  var console: any Console
  var now: () -> Date
  /// Seconds east of Greenwich at an instant, in the learner's zone.
  var utcOffsetSeconds: @Sendable (Date) -> Int
  var environment: [String: String]
  var libraryFolder: String
  /// How many threads long computations may use; no result depends on it.
  var threadCount = 1

  var library: Library { Library(folder: libraryFolder) }

  /// The learner's days, which begin at `rolloverHour` local time.
  func clock(rolloverHour: Int) -> StudyClock {
    StudyClock(rolloverHour: rolloverHour, utcOffsetSeconds: utcOffsetSeconds)
  }

  func print(_ text: StyledText = "") { console.write(text) }

  /// Prints text whose lines end in newlines, as data: nothing is wrapped or styled.
  func printData(_ text: String) { console.write(data: text) }

  /// Tells something in passing.
  func say(_ text: String) {
    console.write(lines: StyledText.dim(text.visible).wrapped(to: console.columns, hanging: 2))
  }

  func warn(_ sentence: String) { console.writeError("study: \(sentence)") }
}

/// Why a command could not do what was asked, in a sentence for a person.
struct CommandFailure: Error {
  var sentence: String
  var status: ExitStatus = .couldNot
}
