import ArgumentParser
import Exchange
import Scheduling
import Terminal

/// What is coming.
struct ForecastCommand: StudyCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Show the reviews and minutes a day that are coming.",
    discussion: """
      Shows what the coming year brings if you go on as it is set and answer all that comes due. “5 %” and “95 %” are the bounds \
      between which a day lies in 90 of 100 courses of events.

      Examples:
        study forecast
        study forecast biology --days 30
        study forecast --json
      """)
  static func completion(after words: [String]) -> ArgumentCompletion { .decks }

  @Argument(help: "The decks, by name or part of a name; all when none is given.") var decks: [String] = []
  @Option(name: .shortAndLong, help: "How many days, 1 to 3650.") var days = 365
  @Flag(help: "The same as one JSON object.") var json = false

  func validate() throws {
    if !(1...3650).contains(days) { throw ValidationError("--days \(days) can't be forecast; write 1 to 3650.") }
  }

  func run(in surroundings: Surroundings) throws {
    let (collection, settings) = try surroundings.studied(decks)
    let course = try StudyCourse(
      of: collection, settings: settings, now: surroundings.now(), dayCount: days, keepsReviewLimit: false)
    guard course.hasCards else { throw CommandFailure(sentence: "there are no cards to forecast") }
    let (expected, forecast) = try surroundings.withProgress(
      unit: "simulations", total: StudyCourse.forecastRunCount
    ) { progress in
      (
        course.simulator.expectedForecast(desiredRetention: course.desiredRetention),
        try course.forecast(threadCount: surroundings.threadCount, progress: progress)
      )
    }
    if json { return surroundings.printData(Self.json(course, forecast, expected)) }
    let columns = min(surroundings.console.columns, 80)
    let appearance = surroundings.console.appearance
    let charts = CourseScreen(
      course: course, forecast: forecast.centred(on: expected), columns: columns, appearance: appearance)
    surroundings.console.write(lines: course.head(columns: columns, appearance: appearance) + charts.lines)
  }

  /// One object, schema `study-forecast`, version 1: what `StudyCourse.members` lists, and `expected`: the averages computed
  /// without chance, null under FSRS-7.
  private static func json(
    _ course: StudyCourse, _ forecast: SimulationForecast, _ expected: ExpectedForecast?
  ) -> String {
    let names: [JSONValue.Member] = [.init("schema", "study-forecast"), .init("version", 1)]
    return JSONValue.object(names + course.members(forecast) + [.init("expected", expected?.json ?? .null)]).indented
      + "\n"
  }
}

extension SimulationForecast {
  /// The same bands about means that were computed without chance, where there are any.
  fileprivate func centred(on expected: ExpectedForecast?) -> SimulationForecast {
    guard let expected else { return self }
    var forecast = self
    forecast.reviews.mean = expected.reviews
    forecast.seconds.mean = expected.seconds
    forecast.remembered.mean = expected.remembered
    return forecast
  }
}
