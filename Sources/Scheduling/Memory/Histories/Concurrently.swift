import Dispatch

/// Does `work` for every index below `count` on at most `threadCount` threads and returns when all of it is done.
///
/// Which thread does which index is not defined, so `work` may write only to places that belong to its index.
func concurrently(count: Int, threadCount: Int, _ work: @Sendable (Int) -> Void) {
  let threads = min(max(threadCount, 1), count)
  guard threads > 1 else {
    for index in 0..<count { work(index) }
    return
  }
  DispatchQueue.concurrentPerform(iterations: threads) { thread in
    for index in stride(from: thread, to: count, by: threads) { work(index) }
  }
}
