import Synchronization

/// Readers that wait for their next text: a new one would have to find its memory, and the words met before, again.
///
/// A class: all copies of an analyser share it. Which reader a text gets changes nothing in the result.
final class ReaderPool: Sendable {
  private struct Idle: @unchecked Sendable {
    // Sendable because a reader is in the list only while nobody uses it.
    var readers: [Reader] = []
  }

  private let idle = Mutex(Idle())
  private let model: Model

  init(model: Model) { self.model = model }

  func withReader<Result>(_ body: (Reader) -> Result) -> Result {
    let waiting = idle.withLock { Wrapped(reader: $0.readers.popLast()) }
    let reader = waiting.reader ?? Reader(network: model.network, labels: model.labels)
    defer {
      let wrapped = Wrapped(reader: reader)
      idle.withLock { idle in
        if let reader = wrapped.reader, idle.readers.count < 8 { idle.readers.append(reader) }
      }
    }
    return body(reader)
  }

  private struct Wrapped: @unchecked Sendable {
    let reader: Reader?
  }
}
