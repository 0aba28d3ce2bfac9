import Glibc

/// How long something took: the least of several runs.
struct Timing {
  /// CPU seconds of the process, all threads together.
  var cpuSeconds = Double.infinity
  var wallSeconds = Double.infinity

  /// Does `work` several times and keeps its last result.
  static func of<Result>(runs: Int, _ work: () throws -> Result) rethrows -> (result: Result, timing: Timing) {
    var timing = Timing()
    var result = try timing.measure(work)
    for _ in 1..<max(runs, 1) { result = try timing.measure(work) }
    return (result, timing)
  }

  private mutating func measure<Result>(_ work: () throws -> Result) rethrows -> Result {
    let (cpu, wall) = (Self.seconds(CLOCK_PROCESS_CPUTIME_ID), Self.seconds(CLOCK_MONOTONIC))
    let result = try work()
    cpuSeconds = min(cpuSeconds, Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu)
    wallSeconds = min(wallSeconds, Self.seconds(CLOCK_MONOTONIC) - wall)
    return result
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
