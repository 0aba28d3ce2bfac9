import Foundation
import Terminal

extension Surroundings {
  /// Does long work that says how far it is, under a progress bar, until Ctrl-C ends it.
  ///
  /// - Parameters:
  ///   - unit: what is counted, in the plural.
  ///   - work: calls the function that it is given with how many more are done.
  func withProgress<Value>(unit: String, total: Int, _ work: ((Int) throws -> Void) throws -> Value) throws -> Value {
    let began = now()
    var bar = ProgressBar(unit: unit, total: total)
    var done = 0
    defer { console.redraw(status: nil) }
    return try work { more in
      if console.interruption() != nil { throw CommandFailure(sentence: "", status: .interrupted) }
      done += more
      bar.report(done: done, elapsed: .seconds(now().timeIntervalSince(began)), on: console)
    }
  }
}
