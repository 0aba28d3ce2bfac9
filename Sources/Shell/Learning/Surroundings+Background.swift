import Dispatch
import Synchronization
import Terminal

extension Surroundings {
  /// Does long work that cannot say how far it is on another thread, while the terminal shows that it goes on and listens for
  /// Ctrl-C.
  ///
  /// - Parameters:
  ///   - doing: what is done, for the person who waits: "fitting the weights".
  ///   - work: pure computation. It is left alone when the person does not want to wait for it: nothing may hang on its end.
  /// - Throws: what `work` throws, or an interruption.
  func waiting<Value: Sendable>(doing: String, for work: @escaping @Sendable () throws -> Value) throws -> Value {
    let parcel = Parcel<Value>()
    let end = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      let result = Result { try work() }
      parcel.content.withLock { $0 = result }
      end.signal()
    }
    let clock = ContinuousClock()
    let began = clock.now
    var nextReport = Duration.milliseconds(200)
    defer { console.redraw(status: nil) }
    while end.wait(timeout: .now() + .milliseconds(20)) == .timedOut {
      if console.interruption() != nil { throw CommandFailure(sentence: "", status: .interrupted) }
      let elapsed = clock.now - began
      guard elapsed >= nextReport else { continue }
      let line = "\(doing) \(console.statusAppearance.symbols.separator) \(Int(elapsed.seconds)) s"
      if !console.statusAppearance.isPlain {
        console.redraw(status: StyledText(line).truncated(to: console.columns - 1))
      } else if elapsed.seconds >= 5 {
        console.writeError(line)
      }
      nextReport = elapsed + (console.statusAppearance.isPlain ? .seconds(5) : .milliseconds(200))
    }
    guard let result = parcel.content.withLock({ $0 }) else {
      throw CommandFailure(sentence: "\(doing): nothing came of it")
    }
    return try result.get()
  }
}

/// What one thread leaves for another: a class, because both hold it.
private final class Parcel<Value: Sendable>: Sendable {
  let content = Mutex<Result<Value, any Error>?>(nil)
}
