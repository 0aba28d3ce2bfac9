import ArgumentParser

/// What `postpone` and `advance` are told alike: which cards, how much time, how far, and whether to ask first.
struct MovingOptions: ParsableArguments {
  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []
  @Option(name: .shortAndLong, help: "Minutes that you have today, 0 to 1440; for advance, in addition.") var minutes:
    Int
  @Option(name: .shortAndLong, help: "Cards move by at most this many days, 1 to 90.") var within = 7
  @Flag(name: .shortAndLong, help: "Do it without being asked.") var yes = false

  func validate() throws {
    if !(0...1440).contains(minutes) { throw ValidationError("--minutes \(minutes) is no time; write 0 to 1440.") }
    if !(1...90).contains(within) { throw ValidationError("--within \(within) is no span; write 1 to 90 days.") }
  }
}
