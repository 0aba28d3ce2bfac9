import Glibc

/// How long something took, run by run.
struct Timing {
  /// CPU seconds of the process, all threads together, run by run.
  private(set) var cpuRuns: [Double] = []
  private(set) var wallRuns: [Double] = []

  /// The least of all runs.
  var cpuSeconds: Double { cpuRuns.min() ?? .infinity }
  var wallSeconds: Double { wallRuns.min() ?? .infinity }

  /// Does `work` several times and keeps its last result.
  static func of<Result>(runs: Int, _ work: () throws -> Result) rethrows -> (result: Result, timing: Timing) {
    var timing = Timing()
    var result = try timing.measure(work)
    for _ in 1..<max(runs, 1) { result = try timing.measure(work) }
    return (result, timing)
  }

  /// Seconds of a clock: `CLOCK_PROCESS_CPUTIME_ID` or `CLOCK_MONOTONIC`.
  static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private mutating func measure<Result>(_ work: () throws -> Result) rethrows -> Result {
    let (cpu, wall) = (Self.seconds(CLOCK_PROCESS_CPUTIME_ID), Self.seconds(CLOCK_MONOTONIC))
    let result = try work()
    cpuRuns.append(Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu)
    wallRuns.append(Self.seconds(CLOCK_MONOTONIC) - wall)
    return result
  }
}

extension [Double] {
  /// The middle value, of an even number the upper of the two; nil of none.
  var median: Double? { isEmpty ? nil : sorted()[count / 2] }
}
