@preconcurrency import Glibc

/// Measurements of the program's rooms: `bench ROOM …`.
let usage = """
  usage: bench scheduling LOG.csv [--json] [--model FSRS-6|FSRS-7] [--threads N] [--runs N]
         bench simulation [--json] [--threads N] [--runs N]
         bench queue [--cards N] [--json] [--runs N]
         bench candidates DOCUMENT…
         bench fit-score [--judged FILE] [--asked FILE] [--out FILE.swift] [--json]
         bench language [FILE.txt] [--json] [--runs N]

  Times are CPU seconds of the process, the least of all runs (3 unless set otherwise).

  """

var arguments = CommandLine.arguments.dropFirst()
do {
  switch arguments.popFirst() {
  case "scheduling": try SchedulingBenchmark(Options(arguments)).run()
  case "simulation": try SimulationBenchmark(Options(arguments)).run()
  case "queue": try QueueBenchmark(Options(arguments)).run()
  case "candidates": try CandidatesCommand(arguments).run()
  case "fit-score": try FitScoreCommand(arguments).run()
  case "language": try LanguageBenchmark(Options(arguments)).run()
  default: throw BenchmarkProblem(sentence: usage)
  }
} catch {
  let sentence = (error as? BenchmarkProblem)?.sentence ?? "\(error)\n"
  fputs("bench: " + sentence, stderr)
  exit(sentence == usage ? 64 : 1)
}
